import { parseQuestionText } from '../../bank/parse-question.ts';
import type { Question } from '../../bank/question.ts';
import { readDisables } from '../disable.ts';
import { addIds } from './add-ids.ts';
import { orderKeys } from './order-keys.ts';
import { endedOnce, evenLineEnds, withoutBlanks } from './tidy-lines.ts';

/** A file mended, and what was done to it in words. The text is the same object where nothing was. */
export interface Fixed {
  readonly text: string;
  readonly done: readonly string[];
}

const STEPS: readonly (readonly [string, (text: string, path: string) => string])[] = [
  ['line ends', evenLineEnds],
  ['blanks at line ends', withoutBlanks],
  ['end of the file', endedOnce],
  ['missing ids', addIds],
  ['order of keys', orderKeys],
];

/**
 * Mends what is safe to mend. Whatever a step does is kept only if the question reads the same afterwards (or could not be
 * read before), and every comment that switches a rule off stands above the line it stood above: so no fix changes what is
 * asked, shown, credited or put up with.
 */
export function fixText(text: string, path: string): Fixed {
  let fixed = text;
  const done: string[] = [];
  for (const [name, step] of STEPS) {
    const next = step(fixed, path);
    if (next === fixed || !isSame(fixed, next, path)) continue;
    fixed = next;
    done.push(name);
  }
  return { text: fixed, done };
}

function isSame(before: string, after: string, path: string): boolean {
  const read = (text: string) => parseQuestionText(text, { bank: '', path });
  const [old, made] = [read(before), read(after)];
  if (made.problems.length > old.problems.length || disabled(before) !== disabled(after)) return false;
  return old.question === undefined || meaning(old.question) === meaning(made.question);
}

/** The lines that comments speak of. */
function disabled(text: string): string {
  return JSON.stringify(readDisables(text).map(({ target }) => text.slice(target.start, target.end).trim()));
}

/** A question as text, without its places and without blanks and line ends that nothing depends on. */
function meaning(question: Question | undefined): string {
  const { spans: _, ...rest } = question ?? { spans: 0 };
  return JSON.stringify(rest, (__, value) =>
    typeof value === 'string' ? value.replace(/[ \t]*\r?\n/g, '\n') : value,
  );
}
