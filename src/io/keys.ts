import { Writable } from 'node:stream';
import { createPrompt, useEffect } from '@inquirer/core';
import { ExitCode } from '../exit-code.ts';
import { type Key, keyOf, type RawKey, withoutEscape } from './raw-key.ts';
import { withoutReplies } from './replies.ts';
import { Interrupted } from './signals.ts';
import { keepTypedBehind, type Reads, stopKeeping, takeTypedBehind, wordsOf } from './typed-behind.ts';
import { terminalOf, type World } from './world.ts';

/** What a reader of keys may do: end with a value, or fail. */
export interface Ending<T> {
  done(value: T): void;
  fail(error: unknown): void;
}

export interface Reader {
  key(key: Key): void;
  /** Called when the keys end, however they end. */
  close(): void;
  /** Ctrl-Z: the terminal goes back to the shell, and later comes back, perhaps with another size. */
  leave(): void;
  comeBack(): void;
}

/**
 * Reads keys from the terminal until the reader is done. All drawing is the reader's: @inquirer/core holds raw mode and
 * decodes the keys, and what it would print goes nowhere.
 */
export function readKeys<T>(
  world: World,
  signal: AbortSignal,
  reads: Reads,
  open: (ending: Ending<T>) => Reader,
): Promise<T> {
  let failure: unknown;
  const failing = new AbortController();
  const prompt = createPrompt<T, Record<string, never>>((_config, done) => {
    useEffect((rl) => {
      const fail = (error: unknown) => {
        failure ??= error;
        failing.abort();
      };
      return listen(rl as unknown as Lines, world, signal, reads, open, { done, fail });
    }, []);
    return '';
  });
  const nowhere = new Writable({ write: (_chunk, _encoding, written) => written() });
  return prompt({}, { input: readAtOnce(world.stdin), output: nowhere, signal: failing.signal })
    .catch((error) => {
      throw failure ?? (error?.name === 'ExitPromptError' ? new Interrupted(ExitCode.interrupted) : error);
    })
    .finally(() => stopKeeping(world.stdin));
}

/** On a terminal @inquirer/core begins a turn after readline, which meanwhile would lose words, and end itself on Ctrl-D. */
function readAtOnce(stdin: World['stdin']): World['stdin'] {
  return new Proxy(stdin, {
    get: (target, name) => (name === 'isTTY' ? false : Reflect.get(target, name, target)),
  });
}

function ignore(): void {}

/** Milliseconds. */
const STOPPED_BY_NOW = 50;

/** Milliseconds of silence within a paste after which its end will not come any more, on a line that loses some. */
const END_OF_PASTE_LOST = 1000;

/** Makes the terminal mark what is pasted, so that it is no row of keys. */
const PASTE = { on: '\u001b[?2004h', off: '\u001b[?2004l' };

/** The part of readline's interface that is used. */
interface Lines extends NodeJS.EventEmitter {
  _ttyWrite: (text: string | undefined, key: RawKey) => void;
  pause(): void;
  resume(): void;
}

function listen<T>(
  rl: Lines,
  world: World,
  signal: AbortSignal,
  reads: Reads,
  open: (ending: Ending<T>) => Reader,
  ending: Ending<T>,
): () => void {
  const { stdin } = world;
  const terminal = terminalOf(world);
  terminal?.write(PASTE.on);
  let reader: Reader | undefined;
  const early: Key[] = [];
  let last = '';
  let closed = false;
  const give = (key: Key) => {
    if (closed) return;
    last = key.text;
    if (reader) reader.key(key);
    else early.push(key);
  };
  let pasted: string[] | undefined;
  /** What comes was typed before this was there to read it. */
  let isBehind = false;
  // readline would edit a line of its own beside us and close itself on Ctrl-D. It is left the keys that interrupt and
  // stop; in a paste their bytes are text.
  const act = rl._ttyWrite;
  rl._ttyWrite = (text, raw) => {
    const key = withoutEscape(raw);
    if (!pasted && key.ctrl && (key.name === 'c' || key.name === 'z')) act.call(rl, text, key);
  };
  let silence: NodeJS.Timeout | undefined;
  const endPaste = () => {
    const whole = (pasted ?? []).join('');
    pasted = undefined;
    give({ kind: 'paste', text: whole });
  };
  const onKey = withoutReplies((text, raw) => {
    const key = withoutEscape(raw);
    if (key.name === 'paste-start') {
      pasted = [];
      clearTimeout(silence);
      silence = setTimeout(endPaste, END_OF_PASTE_LOST);
    } else if (key.name === 'paste-end') {
      clearTimeout(silence);
      endPaste();
    } else if (pasted) {
      pasted.push(raw.sequence ?? text ?? '');
      silence?.refresh();
    } else if (!(key.ctrl && key.name === 'c')) give(keyOf(text, key));
    // Readline, which else hears of it, was not there.
    else if (isBehind) setImmediate(() => ending.fail(new Interrupted(ExitCode.interrupted)));
  });
  const onAbort = () => ending.fail(signal.reason);
  const onGone = () => ending.fail(new Interrupted(ExitCode.hungUp));
  let isAway = false;
  const onContinue = () => {
    if (closed) return;
    isAway = false;
    stdin.setRawMode?.(true);
    rl.resume();
    terminal?.write(PASTE.on);
    reader?.comeBack();
  };
  // What readline would do on Ctrl-Z leaves the prompt dead after `fg`. The whole process group is stopped, as the
  // terminal does it, or `npm start` would go on waiting in front of the shell.
  const onStop = () => {
    isAway = true;
    reader?.leave();
    terminal?.write(PASTE.off);
    stdin.setRawMode?.(false);
    process.kill(0, 'SIGTSTP');
    // Where no shell could ever wake us, the system does not stop us. A signal that woke us is heard before.
    setTimeout(() => setImmediate(() => isAway && onContinue()), STOPPED_BY_NOW);
  };
  process.on('SIGCONT', onContinue);
  rl.on('SIGTSTP', onStop);
  stdin.on('keypress', onKey);
  stdin.on('end', onGone);
  stdin.on('error', onGone);
  // Giving back a terminal that is gone fails once more, after we have stopped listening.
  rl.on('error', ignore);
  if (!stdin.listeners('error').includes(ignore)) stdin.on('error', ignore);
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) setImmediate(onAbort);
  const before = takeTypedBehind();
  isBehind = true;
  for (const press of before?.presses ?? []) onKey(...press);
  isBehind = false;
  const begin = () => {
    reader = open(ending);
    if (before && reads === 'text') for (const key of wordsOf(early, before)) reader.key(key);
  };
  let turn: NodeJS.Immediate | undefined;
  if (!before || (before.reads === 'choice' && reads === 'choice')) begin();
  else {
    // What was typed before anything is shown has been read by then: the first turn can end without reading.
    turn = setImmediate(() => {
      turn = setImmediate(begin);
    });
  }
  return () => {
    closed = true;
    clearImmediate(turn);
    process.removeListener('SIGCONT', onContinue);
    rl.removeListener('SIGTSTP', onStop);
    stdin.removeListener('keypress', onKey);
    clearTimeout(silence);
    stdin.removeListener('end', onGone);
    stdin.removeListener('error', onGone);
    signal.removeEventListener('abort', onAbort);
    reader?.close();
    terminal?.write(PASTE.off);
    keepTypedBehind(reads, last, stdin);
  };
}
