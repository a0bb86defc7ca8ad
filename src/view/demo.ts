import { formatDuration } from '../bank/duration.ts';
import type { Question } from '../bank/question.ts';
import type { Result } from '../check/result.ts';
import type { Look } from './look.ts';
import { showProse } from './prose.ts';
import { resultView } from './result.ts';
import { show } from './show.ts';
import { rule } from './summary.ts';
import { wrap } from './wrap.ts';

/** One question, and what the check says of answers to it; `bank` as commands need it: ` --bank DIR`. */
export function demoView(
  question: Question,
  played: readonly { readonly name: string; readonly answer: string; readonly result: Result }[],
  passMark: number,
  look: Look,
  bank: string,
): string {
  const { paint } = look;
  return [
    wrap(paint.strong(show(question.title)), look.width),
    wrap(showProse(question.prompt), look.width),
    wrap(
      paint.faint(
        `In a drill you would now type your answer; ${formatDuration(question.time)} on the clock.`,
      ),
      look.width,
    ),
    ...played.flatMap(({ name, answer, result }) => [
      rule(name, look),
      resultView(question, answer, result, look, { passMark }),
    ]),
    rule('Your turn', look),
    wrap(show(`mockdrill drill --question ${question.id}${bank}`), look.width, '  '),
  ].join('\n\n');
}
