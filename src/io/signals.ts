import { closeSync, fstatSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';

/** The work was ended from outside: by Ctrl-C, a closed terminal or a kill. */
export class Interrupted extends UserError {
  constructor(code: number, hint?: string) {
    super(
      code === ExitCode.interrupted
        ? 'Interrupted.'
        : code === ExitCode.hungUp
          ? 'The terminal was closed.'
          : 'Terminated.',
      hint,
      code,
    );
  }
}

/** How many programs of the user's have the terminal. */
let lent = 0;

const SIGNALS = [
  ['SIGINT', ExitCode.interrupted],
  ['SIGHUP', ExitCode.hungUp],
  ['SIGTERM', ExitCode.terminated],
] as const;

/**
 * Node leaves it to whoever writes to say that a file would be larger than it may be. inquirer listens to the signal for all
 * of a process, which ends it with what was typed, unless somebody else listens, too.
 */
const TOO_LARGE = 'SIGXFSZ';
const goOn = () => undefined;

/** Runs a part of that work which may be ended anywhere: it need not come to hear of a signal, which just ends the process. */
type Unheld = <T>(part: () => Promise<T>) => Promise<T>;

/**
 * Runs work that waits for the user. A signal aborts what it is given, with an `Interrupted` as reason, instead of ending
 * the process: so the terminal is put back and the draft is written first. `left` says how things stand then.
 */
export async function withSignals<T>(
  run: (signal: AbortSignal, unheld: Unheld) => Promise<T>,
  left?: () => string,
): Promise<T> {
  if (!process.listeners(TOO_LARGE).includes(goOn)) process.on(TOO_LARGE, goOn);
  const controller = new AbortController();
  const handlers = SIGNALS.map(([signal, code]) => {
    const handler = () => {
      if (signal !== 'SIGINT' || lent === 0) controller.abort(new Interrupted(code));
    };
    return [signal, handler] as const;
  });
  const hold = () => {
    for (const [signal, handler] of handlers) process.on(signal, handler);
  };
  const letGo = () => {
    for (const [signal, handler] of handlers) process.removeListener(signal, handler);
  };
  const unheld: Unheld = async (part) => {
    letGo();
    try {
      return await part();
    } finally {
      hold();
    }
  };
  hold();
  try {
    return await run(controller.signal, unheld);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    if (error.code === ExitCode.hungUp) {
      // The input can end before the signal comes, which would then end us half way.
      process.on('SIGHUP', () => undefined);
      letGoOfTerminal();
    }
    throw new Interrupted(error.code, left?.());
  } finally {
    letGo();
  }
}

/** Milliseconds: the end of a program can be seen before the Ctrl-C that ended it. */
const TO_ARRIVE = 20;

/** Runs another program on this terminal: until it ends, Ctrl-C means that program and not us. */
export async function lendTerminal<T>(run: () => Promise<T>): Promise<T> {
  lent++;
  try {
    return await run();
  } finally {
    await setTimeout(TO_ARRIVE);
    lent--;
  }
}

/**
 * At its end Node puts the terminal's mode back and aborts with a core dump where the terminal is gone, so the standard
 * files are let go of it: a closed number is given to the next file opened.
 */
function letGoOfTerminal(): void {
  for (const file of [0, 1, 2]) {
    // A terminal that is gone is a device still, and a terminal no more.
    if (!fstatSync(file).isCharacterDevice() || isatty(file)) continue;
    closeSync(file);
    openSync('/dev/null', 'r+');
  }
}

/** Settles like `work`, or fails with the signal's reason as soon as it is aborted. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
