import type { Draw } from './interview.ts';
import type { Question } from './question.ts';

/** What a draw looks at in a question. */
export type Drawable = Pick<Question, 'bank' | 'tags' | 'level' | 'type' | 'draft'>;

/** Whether a draw may choose the question. */
export function fitsDraw({ bank, tags, level, type }: Draw, question: Drawable): boolean {
  return (
    !question.draft &&
    (bank === undefined || question.bank === bank) &&
    (level === undefined || question.level === level) &&
    (type === undefined || question.type === type) &&
    (tags.length === 0 || tags.some((tag) => question.tags.includes(tag)))
  );
}

/** A draw in words: `2 questions of the bank reliability, type incident`. */
export function drawText({ bank, tags, level, type, count }: Draw): string {
  const wishes = [
    bank === undefined ? '' : `bank ${bank}`,
    level === undefined ? '' : `level ${level}`,
    type === undefined ? '' : `type ${type}`,
    tags.length === 0 ? '' : `${tags.length === 1 ? 'tag' : 'one of the tags'} ${tags.join(', ')}`,
  ].filter(Boolean);
  const what = count === 1 ? 'a question' : `${count} questions`;
  return wishes.length === 0 ? `${what} of any kind` : `${what} (${wishes.join('; ')})`;
}
