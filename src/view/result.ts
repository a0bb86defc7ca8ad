import type { Point, Question, RedFlag } from '../bank/question.ts';
import { PASS_MARK, type PointResult, type Reason, type Result, type Verdict } from '../check/result.ts';
import { deliveryView, type Timing } from './delivery.ts';
import { figureText } from './figure.ts';
import type { Look } from './look.ts';
import { type Mark, markedText } from './marked.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { wrap } from './wrap.ts';

/** What is known beside the answer itself. */
export interface ResultExtras {
  readonly timing?: Timing;
  /** Lines on how this attempt compares with the last one. */
  readonly comparison?: string;
  /** The user's own pass mark. */
  readonly passMark?: number;
  /** The user's own verdicts, which stand beside the machine's. */
  readonly overrides?: ReadonlyMap<string, Verdict>;
}

/**
 * The check of an answer for reading: score, the answer with the words that counted, each point with verdict, quote and
 * hint, red flags, figures, delivery.
 */
export function resultView(
  question: Question,
  answer: string,
  result: Result,
  look: Look,
  extras: ResultExtras = {},
): string {
  const { paint } = look;
  const blocks = [scoreView(question, result, look, extras)];
  const section = (title: string, text: string) => {
    if (text !== '') blocks.push(`${paint.strong(title)}\n${text}`);
  };
  if (answer.trim() !== '') {
    section('Your answer', markedText(answer.trimEnd(), marksOf(result, look), look, '  '));
  }
  section(
    'Points',
    question.checklist
      .map((point, index) => pointView(point, index + 1, result.points[index], look, extras.overrides))
      .join('\n'),
  );
  section('Red flags', redFlagsView(question, result, look));
  section(
    'Figures',
    result.figures.map((figure) => wrap(show(figureText(figure, look)), look.width, '  ')).join('\n'),
  );
  section('Delivery', deliveryView(result.delivery, extras.timing, look));
  return blocks.join('\n\n');
}

/** `75 of 100, passed`, and what stood in the way. */
export function scoreView(
  question: Question,
  result: Result,
  look: Look,
  { comparison = '', passMark = PASS_MARK }: ResultExtras = {},
): string {
  const { paint } = look;
  const { verdict } = symbolsOf(look);
  const outcome = result.passed
    ? paint.good(`${verdict.hit} passed`)
    : paint.bad(`${verdict.miss} not passed`);
  const lines = [`${paint.strong(`Score ${scoreText(result.score)} of 100`)}  ${outcome}`];
  const reasons = result.passed ? [] : obstacles(question, result, passMark);
  if (reasons.length > 0) lines.push(wrap(`In the way: ${reasons.join('; ')}.`, look.width));
  if (comparison !== '') lines.push(comparison);
  return lines.join('\n');
}

/** A score without a needless decimal. */
export function scoreText(score: number): string {
  return String(Math.round(score * 10) / 10);
}

function obstacles(question: Question, result: Result, passMark: number): string[] {
  const reasons: string[] = [];
  if (result.score < passMark) reasons.push(`a pass needs ${passMark}`);
  const missed = question.checklist.filter(
    (point, index) => point.must && result.points[index]?.verdict === 'miss',
  );
  for (const point of missed) reasons.push(`a must was missed (${show(point.point)})`);
  const raised = result.redFlags.filter((flag) => flag.verdict === 'hit').length;
  if (raised > 0) reasons.push(raised === 1 ? 'a red flag was raised' : `${raised} red flags were raised`);
  return reasons;
}

function marksOf(result: Result, look: Look): Mark[] {
  const { paint } = look;
  const { flag } = symbolsOf(look);
  const marks: Mark[] = [];
  result.redFlags.forEach((point) => {
    if (point.verdict === 'miss') return;
    for (const { start, end } of point.evidence)
      marks.push({ start, end, label: flag, paint: (text) => paint.bad(paint.marked(text)) });
  });
  result.points.forEach((point, index) => {
    const tone = TONE[point.verdict];
    for (const { start, end } of point.evidence)
      marks.push({ start, end, label: String(index + 1), paint: (text) => paint[tone](paint.marked(text)) });
  });
  return marks;
}

/** The paint of a verdict. */
export const TONE = { hit: 'good', partial: 'fair', miss: 'bad' } as const;

/** Why a verdict is not a plain hit or a plain miss, in words. */
export const REASON: Readonly<Record<Reason, string>> = {
  affirmed: '',
  'in-other-words': 'in other words',
  absent: '',
  hedged: 'said with a hedge',
  planned: 'only planned',
  regretted: 'only regretted',
  denied: 'you said the opposite',
  asked: 'only asked',
  'somebody-else': "somebody else's doing",
  quoted: "only the question's own words",
  listed: 'only listed',
  half: 'half of it',
  target: 'a target, not what was reached',
  'no-unit': 'without a unit',
  'out-of-bounds': 'outside what was asked for',
  worse: 'it got worse',
  'no-change': 'without a before and after',
};

function pointView(
  point: Point,
  number: number,
  found: PointResult | undefined,
  look: Look,
  overrides: ReadonlyMap<string, Verdict> | undefined,
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
  const own = overrides?.get(point.id);
  if (own && own !== verdict) lines.push(wrap(paint.accent(`Your verdict: ${own}`), look.width, INDENT));
  return lines.join('\n');
}

/** Sign and word, in the verdict's colour and as wide for each. */
export function verdictHead(verdict: Verdict, look: Look): string {
  const { verdict: signs } = symbolsOf(look);
  return look.paint[TONE[verdict]](`${signs[verdict]} ${verdict.padEnd(7)}`);
}

const INDENT = ' '.repeat(12);

function quotes(found: PointResult, look: Look): string {
  const { quote, dot } = symbolsOf(look);
  return found.evidence
    .map(({ quote: words }) => `${quote[0]}${look.paint[TONE[found.verdict]](show(words))}${quote[1]}`)
    .join(` ${dot} `);
}

function redFlagsView(question: Question, result: Result, look: Look): string {
  return question.redFlags
    .flatMap((flag, index) => {
      const found = result.redFlags[index];
      return found && found.verdict !== 'miss' ? [redFlagView(flag, found, look)] : [];
    })
    .join('\n');
}

function redFlagView(flag: RedFlag, found: PointResult, look: Look): string {
  const { paint } = look;
  const { flag: sign, quote } = symbolsOf(look);
  const raised = found.verdict === 'hit';
  const head = raised ? paint.bad(`${sign} raised`) : paint.fair(`${sign} beware`);
  const words = found.evidence.map(({ quote: said }) => `${quote[0]}${show(said)}${quote[1]}`).join(' ');
  const lines = [wrap(show(flag.point), look.width, INDENT, `  ${head}  `)];
  if (words) lines.push(wrap(words, look.width, INDENT));
  if (flag.why) lines.push(wrap(show(flag.why), look.width, INDENT));
  return lines.join('\n');
}
