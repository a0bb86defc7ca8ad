import type { Point } from '../bank/question.ts';
import type { PointResult, Reason, Verdict } from '../check/result.ts';
import type { Look } from './look.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { wrap } from './wrap.ts';

/** The paint of a verdict. */
export const TONE = { hit: 'good', partial: 'fair', miss: 'bad' } as const;

/** Why a verdict is not a plain hit or a plain miss, in words. */
export const REASON: Readonly<Record<Reason, string>> = {
  affirmed: '',
  'in-other-words': 'likely in other words',
  'off-topic': 'said of something else',
  absent: '',
  limited: 'with a reservation',
  hedged: 'said with a hedge',
  planned: 'only planned',
  regretted: 'only regretted',
  denied: 'you said the opposite',
  asked: 'only asked',
  'somebody-else': "somebody else's doing",
  bygone: 'how it was before',
  quoted: "only the question's own words",
  listed: 'only listed',
  half: 'half of it',
  target: 'a target, not what was reached',
  'no-unit': 'without a unit',
  'out-of-bounds': 'outside what was asked for',
  worse: 'it got worse',
  'no-change': 'without a before and after',
};

/** One point: verdict, why, the words that counted, what was missed; `turned` where the user says the opposite. */
export function pointView(
  point: Point,
  number: number,
  found: PointResult | undefined,
  look: Look,
  turned: boolean,
): string {
  const { paint } = look;
  const verdict = found?.verdict ?? 'miss';
  const head = verdictHead(verdict, look);
  const facts = [
    point.must ? 'must' : '',
    point.weight > 1 ? `counts ${point.weight} times` : '',
    found ? REASON[found.reason] : '',
  ]
    .filter(Boolean)
    .join(', ');
  const title = `${number}. ${show(point.point)}${facts ? paint.faint(` (${facts})`) : ''}`;
  const lines = [wrap(title, look.width, INDENT, `  ${head} `)];
  if (found && found.evidence.length > 0) lines.push(wrap(quotes(found, look), look.width, INDENT));
  if (verdict !== 'hit' && point.miss) lines.push(wrap(`Hint: ${show(point.miss)}`, look.width, INDENT));
  if (turned) lines.push(wrap(paint.accent(`Your verdict: ${opposite(verdict)}`), look.width, INDENT));
  return lines.join('\n');
}

/** What a user says against a verdict: that the point was made, or that it was not. */
export function opposite(verdict: Verdict): 'hit' | 'miss' {
  return verdict === 'hit' ? 'miss' : 'hit';
}

/** Sign and word, in the verdict's colour and as wide for each. */
export function verdictHead(verdict: Verdict, look: Look): string {
  const { verdict: signs } = symbolsOf(look);
  return look.paint[TONE[verdict]](`${signs[verdict]} ${verdict.padEnd(7)}`);
}

/** How far the words about a point stand in. */
export const INDENT = ' '.repeat(12);

function quotes(found: PointResult, look: Look): string {
  const { quote, dot } = symbolsOf(look);
  return found.evidence
    .map(({ quote: words }) => `${quote[0]}${look.paint[TONE[found.verdict]](show(words))}${quote[1]}`)
    .join(` ${dot} `);
}
