import { UserError } from '../errors.ts';
import type { TalkWishes } from './talk.ts';
import { ANSWERS, isStandardInput, readNamed } from './text-input.ts';
import type { World } from './world.ts';

/** The answers of `--answers`: a file, or `-` for standard input. Throws UserError where there are none. */
export function readAnswers(path: string, world: World): NonNullable<TalkWishes['answers']> {
  if (isStandardInput(path)) return { stream: world.stdin };
  const text = readNamed(path, ANSWERS, world);
  if (text.trim() === '') throw new UserError(`${ANSWERS.what} ${path} holds no answer.`, ANSWERS.hint);
  return { text };
}
