import { spawn } from 'node:child_process';
import { ExitCode } from '../exit-code.ts';
import type { Interrupted } from './signals.ts';
import type { World } from './world.ts';

/** How an editor ended, in words too: `was killed by SIGTERM`. `failed` is also how a user says that nothing counts. */
export interface EditorEnd {
  readonly kind: 'closed' | 'missing' | 'failed' | 'killed';
  readonly why: string;
}

/** Milliseconds that an editor has to put the terminal back when a signal ends it. */
const TO_END = 1000;

/** What a shell ends with that does not find its command. */
const NOT_FOUND = 127;

/** Runs an editor on this terminal until it is closed. A signal ends it. */
export function runEditor(
  [command, ...args]: readonly string[],
  world: World,
  signal: AbortSignal,
): Promise<EditorEnd> {
  return new Promise((resolve) => {
    const child = spawn(command!, args, { stdio: 'inherit', cwd: world.cwd, env: { ...world.env } });
    const end = () => {
      child.kill((signal.reason as Interrupted).code === ExitCode.hungUp ? 'SIGHUP' : 'SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), TO_END).unref();
    };
    signal.addEventListener('abort', end, { once: true });
    child.on('error', () => resolve(endOf(NOT_FOUND, null)));
    child.on('close', (code, killedBy) => {
      signal.removeEventListener('abort', end);
      resolve(endOf(code, killedBy));
    });
  });
}

function endOf(code: number | null, killedBy: NodeJS.Signals | null): EditorEnd {
  if (killedBy) return { kind: 'killed', why: `was killed by ${killedBy}` };
  if (code === 0) return { kind: 'closed', why: 'was closed' };
  if (code === NOT_FOUND) return { kind: 'missing', why: 'was not found' };
  return { kind: 'failed', why: `ended with ${code}` };
}
