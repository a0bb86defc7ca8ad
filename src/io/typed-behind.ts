import type { Key, RawKey } from './raw-key.ts';

/** A choice is made by one key, a text is made of many. */
export type Reads = 'choice' | 'text';

/** What was read last, by which key it ended, and what the terminal sent together with that key, behind it. */
export interface TypedBehind {
  readonly reads: Reads;
  readonly key: string;
  readonly presses: readonly Press[];
}

type Press = readonly [text: string | undefined, key: RawKey];

let kept: (TypedBehind & { readonly presses: Press[] }) | undefined;

function keep(...press: Press): void {
  kept?.presses.push(press);
}

/** Keeps what comes from now on. */
export function keepTypedBehind(reads: Reads, key: string, stdin: NodeJS.EventEmitter): void {
  kept = { reads, key, presses: [] };
  stdin.on('keypress', keep);
}

/** Stops keeping. */
export function stopKeeping(stdin: NodeJS.EventEmitter): void {
  stdin.removeListener('keypress', keep);
}

/** What was kept, once; undefined where nothing was read before. */
export function takeTypedBehind(): TypedBehind | undefined {
  const taken = kept;
  kept = undefined;
  return taken;
}

/** Keys that type no letter and are part of typing: without them the words around run together. */
const OF_TYPING = new Set(['return', 'enter', 'tab', 'backspace']);

/**
 * The words among keys that came before a reader could show anything. Behind a choice they are meant for the text that it
 * opens, unless they are its key alone, pressed again because nothing came; behind a text they are meant for nothing.
 */
export function wordsOf(keys: readonly Key[], behind: TypedBehind): readonly Key[] {
  const words = keys.slice(keys.findIndex(isWord)).filter((key) => isWord(key) || isOfTyping(key));
  const isMeant = behind.reads === 'choice' && words.some(({ text }) => !['', behind.key].includes(text));
  return isMeant ? words : [];
}

function isWord({ text }: Key): boolean {
  return text !== '';
}

function isOfTyping(key: Key): boolean {
  return key.kind === 'key' && !key.ctrl && !key.meta && OF_TYPING.has(key.name);
}
