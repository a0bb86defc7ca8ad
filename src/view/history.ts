import { formatDuration } from '../bank/duration.ts';
import type { Attempt } from '../history/attempt.ts';
import { type Days, momentText } from '../history/days.ts';
import { shortId } from '../history/select.ts';
import type { Look } from './look.ts';
import { scoreText } from './result.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { wrap } from './wrap.ts';

/** An attempt in two lines: id, moment, question; what came of it. */
export function attemptLine(attempt: Attempt, days: Days, look: Look): string {
  const { paint } = look;
  const { dot } = symbolsOf(look);
  const id = show(shortId(attempt.id)).padEnd(8);
  const when = momentText(attempt.at, days);
  const first = wrap(
    `${when}  ${show(attempt.question)}`,
    look.width,
    ' '.repeat(10),
    `${paint.accent(id)}  `,
  );
  const facts = [
    outcomeText(attempt, look),
    `${formatDuration(attempt.seconds)} of ${formatDuration(attempt.limit)}`,
    show(attempt.bank),
    ...(attempt.hints > 0 ? [`${attempt.hints} ${attempt.hints === 1 ? 'hint' : 'hints'}`] : []),
    ...(attempt.mode === 'practice' ? [] : [show(attempt.mode)]),
  ];
  return `${first}\n${wrap(facts.join(` ${dot} `), look.width, ' '.repeat(10))}`;
}

/** `87 passed`, `40 not passed`. */
export function outcomeText({ score, passed }: Pick<Attempt, 'score' | 'passed'>, { paint }: Look): string {
  return passed ? paint.good(`${scoreText(score)} passed`) : paint.bad(`${scoreText(score)} not passed`);
}

/** Said instead of an empty list; `all` counts the attempts before any filter. */
export function nothingText(all: number): string {
  return all === 0 ? 'No attempts yet. "mockdrill drill" makes the first one.' : 'No attempts match.';
}
