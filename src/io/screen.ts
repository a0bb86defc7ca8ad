import type { Screen } from '../view/answer-screen.ts';

/** Draws whole screens on a terminal; only lines that changed are sent. */
export interface ScreenPainter {
  draw(screen: Pick<Screen, 'lines' | 'cursor'>): void;
  /** Forgets what is on the screen: the next `draw` sends all of it. */
  clear(): void;
  /** Gives the terminal back as it was found; `open` takes it again. */
  close(): void;
  open(): void;
}

const CSI = '\u001b[';
const CURSOR = { show: `${CSI}?25h`, hide: `${CSI}?25l` };
const ALTERNATE = { on: `${CSI}?1049h`, off: `${CSI}?1049l` };
/** Lines that are too long are cut by the terminal instead of flowing into the next one. */
const WRAP = { on: `${CSI}?7h`, off: `${CSI}?7l` };

/** A painter on a terminal: on its alternate screen, or below what stands there now. */
export function openScreen(stream: NodeJS.WriteStream, alternate: boolean): ScreenPainter {
  let drawn: readonly string[] = [];
  let isOpen = false;
  const painter: ScreenPainter = {
    open() {
      if (isOpen) return;
      isOpen = true;
      drawn = [];
      const clear = alternate ? `${ALTERNATE.on}${CSI}2J` : '\n'.repeat(stream.rows || 24);
      stream.write(`${clear}${WRAP.off}`);
    },
    draw({ lines, cursor }) {
      if (!isOpen) return;
      let out = CURSOR.hide;
      for (let row = 0; row < Math.max(lines.length, drawn.length); row++) {
        const line = lines[row] ?? '';
        // Erased first: behind a line that fills the row the cursor stands on its last character.
        if (drawn[row] !== line) out += `${CSI}${row + 1};1H${CSI}K${line}${CSI}0m`;
      }
      if (cursor) out += `${CSI}${cursor.row + 1};${cursor.column + 1}H${CURSOR.show}`;
      drawn = lines;
      stream.write(out);
    },
    clear() {
      drawn = [];
      if (isOpen) stream.write(`${CSI}2J`);
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      const away = alternate ? ALTERNATE.off : `${CSI}H${CSI}J`;
      stream.write(`${away}${WRAP.on}${CURSOR.show}`);
    },
  };
  painter.open();
  return painter;
}
