import { formatDuration } from '../bank/duration.ts';
import type { Question } from '../bank/question.ts';
import type { Stretch } from '../bank/text-diff.ts';
import type { Attempt } from '../history/attempt.ts';
import type { Difference, PointChange } from '../history/compare.ts';
import { type Days, momentText } from '../history/days.ts';
import { shortId } from '../history/select.ts';
import { outcomeText } from './history.ts';
import type { Look } from './look.ts';
import { pointName } from './point-name.ts';
import { scoreText } from './result.ts';
import { show, showText } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { wrap } from './wrap.ts';

/**
 * Two attempts at a question side by side: score, time, words, points won and lost, the answers compared. `question`:
 * as it is today, for the words of its points.
 */
export function attemptDiffView(
  before: Attempt,
  after: Attempt,
  { score, seconds, words, points }: Difference,
  stretches: readonly Stretch[] | undefined,
  question: Question | undefined,
  days: Days,
  look: Look,
): string {
  const { paint } = look;
  const { arrow, dot } = symbolsOf(look);
  const of = (attempt: Attempt) =>
    wrap(
      `${momentText(attempt.at, days)}  ${outcomeText(attempt, look)}`,
      look.width,
      '          ',
      `${paint.accent(show(shortId(attempt.id)).padEnd(8))}  `,
    );
  const time = (attempt: Attempt) => formatDuration(attempt.seconds);
  const title = wrap(
    `${question ? `${show(question.title)} ${dot} ` : ''}${paint.strong(show(after.question))}`,
    look.width,
  );
  const facts = [
    `Score ${scoreText(before.score)} ${arrow} ${scoreText(after.score)} (${signed(score)})`,
    `Time ${time(before)} ${arrow} ${time(after)} (${signed(Math.round(seconds), 's')})`,
    `Words ${before.words} ${arrow} ${after.words} (${signed(words)})`,
  ];
  const blocks = [
    [title, of(before), of(after)].join('\n'),
    facts.map((fact) => wrap(fact, look.width)).join('\n'),
    `${paint.strong('Points')}\n${points.map((point) => changeView(point, question, look)).join('\n')}`,
  ];
  if (stretches) blocks.push(`${paint.strong('Answers')}\n${diffText(stretches, look)}`);
  return blocks.join('\n\n');
}

function changeView(
  { point, before, after, change }: PointChange,
  question: Question | undefined,
  look: Look,
): string {
  const { paint } = look;
  const { arrow } = symbolsOf(look);
  const tone = { won: paint.good, lost: paint.bad, same: paint.faint, new: paint.fair, gone: paint.fair }[
    change
  ];
  const verdicts = [before, after].filter((verdict) => verdict !== undefined);
  const text = `${pointName(point, question)}: ${(before === after ? [after] : verdicts).join(` ${arrow} `)}`;
  return wrap(text, look.width, ' '.repeat(7), `  ${tone(change.padEnd(4))} `);
}

/** Around what is gone, and around what is new; a private letter stands for each bracket, since answers have brackets too. */
const SIGNS = { before: ['\ue000-', '-\ue001'], after: ['\ue002+', '+\ue003'] } as const;

/** `[-gone-] {+new+}`, also with colour: not everybody tells red from green. */
function diffText(stretches: readonly Stretch[], { paint, width }: Look): string {
  const text = stretches
    .map(({ kind, text: words }) => {
      if (kind === 'same') return words;
      const body = words.trimEnd();
      return `${SIGNS[kind].join(body)}${words.slice(body.length)}`;
    })
    .join('');
  return wrap(showText(text).trimEnd(), width, '  ')
    .replace(/\ue000([\s\S]*?)\ue001/g, (_, words: string) => eachLine(`[${words}]`, paint.bad))
    .replace(/\ue002([\s\S]*?)\ue003/g, (_, words: string) => eachLine(`{${words}}`, paint.good));
}

function eachLine(text: string, paint: (text: string) => string): string {
  return text
    .split('\n')
    .map((line) => paint(line))
    .join('\n');
}

function signed(value: number, unit = ''): string {
  if (value === 0) return 'the same';
  return `${value > 0 ? '+' : ''}${scoreText(value)}${unit}`;
}
