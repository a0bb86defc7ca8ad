import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../bank/source.ts';
import { UserError } from '../errors.ts';
import { tell } from './print.ts';
import { MOST_OWN_BYTES } from './regular-file.ts';
import { isCut } from './terminal-line.ts';
import type { World } from './world.ts';

const MEBIBYTE = 1024 * 1024;

/** What a text is that the user names, and how long it may be. */
export interface TextKind {
  /** As the subject of a sentence. */
  readonly what: string;
  /** In bytes. */
  readonly most: number;
  readonly hint?: string;
  /** What is said to who is to type it at a terminal; absent: nobody types such a text. */
  readonly typed?: string;
}

/** Beyond this nobody has typed it: a hundred long answers are a tenth of it. */
const MOST_ANSWERS = 4 * MEBIBYTE;

export const ANSWER: TextKind = {
  what: 'The answer',
  most: MOST_ANSWERS,
  typed: 'Type the answer; Ctrl-D on an empty line ends it.',
};
export const ANSWERS: TextKind = {
  what: 'The file of answers',
  most: MOST_ANSWERS,
  hint: 'Give a text file: each answer ends with a line with a single ".".',
};
export const CONFIGURATION: TextKind = { what: 'The configuration', most: MEBIBYTE };
export const BASELINE: TextKind = {
  what: 'The baseline',
  most: MOST_OWN_BYTES,
  hint: 'Write one with --write-baseline.',
};
export const LABELLED_ANSWERS: TextKind = { what: 'The labelled answers', most: 64 * MEBIBYTE };

/** A text from a file, or from standard input for `-`. Throws UserError where there is none. */
export async function readText(path: string, kind: TextKind, world: World): Promise<string> {
  return isStandardInput(path) ? readStdin(kind, world) : readNamed(path, kind, world);
}

/** Whether a path means what stands on standard input. */
export function isStandardInput(path: string): boolean {
  return path === '-' || path === '/dev/stdin';
}

/** The text of a file that the user named: a link is followed then, and a pipe of the shell is read to its end. */
export function readNamed(path: string, kind: TextKind, world: World): string {
  let bytes: Uint8Array;
  try {
    bytes = bytesOf(resolve(world.cwd, path), kind.most);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw refusal(`${kind.what} ${path}`, REASONS[code] ?? `the file can't be read (${code})`, kind);
  }
  return textOf(bytes, `${kind.what} ${path}`, kind);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
};

const BLOCK = 65_536;

/** The bytes of a file, and of one that is too long as many as show it. */
function bytesOf(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const blocks: Uint8Array[] = [];
    const size = Math.min(Math.max(fstatSync(file).size + 1, BLOCK), most + 1);
    for (let length = 0; length <= most; ) {
      const block = Buffer.allocUnsafe(size);
      const got = readSync(file, block);
      if (got === 0) break;
      blocks.push(block.subarray(0, got));
      length += got;
    }
    return Buffer.concat(blocks);
  } finally {
    closeSync(file);
  }
}

async function readStdin(kind: TextKind, world: World): Promise<string> {
  const { stdin } = world;
  if (stdin.isTTY) {
    if (kind.typed === undefined)
      throw new UserError('Standard input is a terminal.', 'Name a file, or pipe a text in.');
    tell(world, kind.typed);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > kind.most) break;
  }
  const text = textOf(Buffer.concat(chunks), `${kind.what} on standard input`, kind);
  if (stdin.isTTY && text.split('\n').some(isCut)) tell(world, CUT);
  return text;
}

const CUT =
  'A line was as long as a terminal takes: what came after it is lost. Longer lines come in from a file.';

function textOf(bytes: Uint8Array, where: string, kind: TextKind): string {
  if (bytes.length > kind.most) throw tooLarge(`${where} is`, kind);
  const read = decode(bytes, kind.most);
  if ('refused' in read) throw refusal(where, read.refused, kind);
  return read.text;
}

export function tooLarge(whatIs: string, { most, hint }: TextKind): UserError {
  return new UserError(`${whatIs} larger than ${most / MEBIBYTE} MiB.`, hint);
}

function refusal(where: string, why: string, { hint }: TextKind): UserError {
  return new UserError(`${where} can't be used: ${why}.`, hint);
}
