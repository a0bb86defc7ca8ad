import { resolve } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { onTestFinished } from 'vitest';
import { LAUNCHER, plainEnvironment } from './run.ts';

/** Keys by the bytes that terminals send for them. */
export const KEY = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  backspace: '\u007f',
  ctrl: (letter: string) => String.fromCharCode(letter.toUpperCase().charCodeAt(0) & 31),
  paste: (text: string) => `\u001b[200~${text}\u001b[201~`,
};

/** Milliseconds until a screen that does not come is a failure. */
const PATIENCE = 40_000;

/** The program in a pseudo-terminal, and what a person would see of it. */
export class Terminal {
  readonly pty: IPty;
  /** All that was sent to the terminal. */
  output = '';
  readonly exited: Promise<{ code: number; signal: number }>;
  private readonly emulator;
  private watch: () => void = () => undefined;
  private written = 0;

  constructor(
    args: readonly string[],
    options: { home: string; columns?: number; rows?: number; env?: Record<string, string>; shell?: string },
  ) {
    const cols = options.columns ?? 100;
    const rows = options.rows ?? 30;
    this.emulator = new headless.Terminal({ cols, rows, allowProposedApi: true });
    const env = plainEnvironment(options.home, { TERM: 'xterm-256color', ...options.env });
    const [file, given] = options.shell
      ? ['/bin/sh', ['-c', options.shell]]
      : [process.execPath, [LAUNCHER, ...args]];
    this.pty = spawn(file, given as string[], {
      cols,
      rows,
      cwd: resolve('.'),
      env: env as Record<string, string>,
    });
    this.pty.onData((data) => {
      this.output += data;
      this.written++;
      this.emulator.write(data, () => {
        this.written--;
        this.watch();
      });
    });
    this.exited = new Promise((done) => {
      this.pty.onExit(({ exitCode, signal }) => {
        // What was written last is on the screen first.
        this.emulator.write('', () => done({ code: exitCode, signal: signal ?? 0 }));
      });
    });
    onTestFinished(() => this.kill('SIGKILL'));
  }

  type(text: string): void {
    this.pty.write(text);
  }

  /** Pastes as terminals do: marked as such where the program has asked for that. */
  paste(text: string): void {
    this.type(this.emulator.modes.bracketedPasteMode ? KEY.paste(text) : text);
  }

  kill(signal: string): void {
    try {
      process.kill(this.pty.pid, signal);
    } catch {
      // It has ended by itself.
    }
  }

  /** Closes the window. */
  close(): void {
    (this.pty as unknown as { destroy(): void }).destroy();
  }

  resize(columns: number, rows: number): void {
    this.emulator.resize(columns, rows);
    this.pty.resize(columns, rows);
  }

  /** The lines on the screen, without the blank rest of each and of the screen. */
  screen(): string {
    const { active } = this.emulator.buffer;
    const lines = Array.from({ length: this.emulator.rows }, (_, row) =>
      (active.getLine(active.viewportY + row)?.translateToString(true) ?? '').trimEnd(),
    );
    return lines.join('\n').trimEnd();
  }

  /** Where the cursor stands, from 0. */
  cursor(): { column: number; row: number } {
    const { cursorX, cursorY } = this.emulator.buffer.active;
    return { column: cursorX, row: cursorY };
  }

  isAlternate(): boolean {
    return this.emulator.buffer.active.type === 'alternate';
  }

  /** Waits until the screen shows a text (or fits a pattern or a condition) and returns the screen. */
  async sees(wanted: string | RegExp | ((screen: string) => boolean)): Promise<string> {
    const fits =
      typeof wanted === 'function'
        ? wanted
        : (screen: string) => (typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen));
    return new Promise((done, failed) => {
      const timer = setTimeout(
        () => failed(new Error(`never seen: ${String(wanted)}\nThe screen:\n${this.screen()}`)),
        PATIENCE,
      );
      this.watch = () => {
        const screen = this.screen();
        if (this.written > 0 || !fits(screen)) return;
        clearTimeout(timer);
        this.watch = () => undefined;
        done(screen);
      };
      this.watch();
    });
  }
}
