import { formatDuration } from '../bank/duration.ts';
import type { Question } from '../bank/question.ts';
import type { Result } from '../check/result.ts';
import type { Look } from './look.ts';
import { resultView } from './result.ts';
import { show, showText } from './show.ts';
import { wrap } from './wrap.ts';

/** One question, and what the check says of answers to it. */
export function demoView(
  question: Question,
  played: readonly { readonly name: string; readonly answer: string; readonly result: Result }[],
  passMark: number,
  look: Look,
): string {
  const { paint } = look;
  const rule = (title: string) => {
    const line = (look.unicode ? '─' : '-').repeat(Math.max(4, Math.min(look.width, 80) - title.length - 4));
    return paint.accent(`${line.slice(0, 2)} ${title} ${line.slice(2)}`);
  };
  return [
    paint.strong(show(question.title)),
    wrap(showText(question.prompt), look.width),
    paint.faint(`In a drill you would now type your answer; ${formatDuration(question.time)} on the clock.`),
    ...played.flatMap(({ name, answer, result }) => [
      rule(name),
      resultView(question, answer, result, look, { passMark }),
    ]),
    rule('Your turn'),
    wrap(`mockdrill drill --question ${show(question.id)}`, look.width, '  '),
  ].join('\n\n');
}
