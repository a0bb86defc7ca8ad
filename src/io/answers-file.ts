import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { TalkWishes } from './talk.ts';
import type { World } from './world.ts';

/** More than this is no file of typed answers. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The answers of `--answers`: a file, or `-` for standard input. Throws UserError where there are none. */
export function readAnswers(path: string, world: World): NonNullable<TalkWishes['answers']> {
  if (path === '-') return { stream: world.stdin };
  const hint = 'Give a text file: each answer ends with a line with a single ".".';
  try {
    const full = resolve(world.cwd, path);
    const stat = statSync(full);
    if (stat.isDirectory()) throw new UserError(`${path} is a folder, not a file of answers.`, hint);
    if (stat.size > MAX_BYTES) throw new UserError(`${path} is larger than 64 MiB.`, hint);
    const text = readFileSync(full, 'utf8').replace(/^\ufeff/, '');
    if (text.trim() === '') throw new UserError(`${path} holds no answer.`, hint);
    return { text };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UserError || code === undefined) throw error;
    const why = code === 'ENOENT' ? 'does not exist' : `can't be read (${code})`;
    throw new UserError(`The file of answers ${path} ${why}.`, hint);
  }
}
