import type { Question, RedFlag } from '../bank/question.ts';
import { PASS_MARK, type PointResult, type Result } from '../check/result.ts';
import type { Override, Timing } from '../drill/session.ts';
import { deliveryView } from './delivery.ts';
import { figuresView } from './figure.ts';
import type { Look } from './look.ts';
import { type Mark, markedText } from './marked.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { INDENT, pointView, TONE } from './verdict.ts';
import { wrap } from './wrap.ts';

/** What is known beside the answer itself. */
export interface ResultExtras {
  readonly timing?: Timing;
  /** Lines on how this attempt compares with the last one. */
  readonly comparison?: string;
  /** The user's own pass mark. */
  readonly passMark?: number;
  readonly override?: Override | undefined;
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
      .map((point, index) =>
        pointView(point, index + 1, result.points[index], look, isTurned(point.id, extras.override)),
      )
      .join('\n'),
  );
  section('Red flags', redFlagsView(question, result, look));
  section('Figures', figuresView(result.figures, look));
  section('Delivery', deliveryView(result.delivery, answer, extras.timing, look));
  return blocks.join('\n\n');
}

/** `75 of 100, passed`, and what stood in the way. */
export function scoreView(
  question: Question,
  result: Result,
  look: Look,
  { comparison = '', passMark = PASS_MARK, override }: ResultExtras = {},
): string {
  const { paint } = look;
  const { verdict } = symbolsOf(look);
  const outcome = result.passed
    ? paint.good(`${verdict.hit} passed`)
    : paint.bad(`${verdict.miss} not passed`);
  const lines = [`${paint.strong(`Score ${scoreText(result.score)} of 100`)}  ${outcome}`];
  const reasons = result.passed ? [] : obstacles(question, result, passMark);
  if (reasons.length > 0) lines.push(wrap(`In the way: ${reasons.join('; ')}.`, look.width));
  if (override) lines.push(overriddenScore(override, look));
  if (comparison !== '') lines.push(comparison);
  return lines.join('\n');
}

/** A point on which the user has just said the opposite, or taken that back, and what the answer comes to with it. */
export function overrideView(
  question: Question,
  id: string,
  result: Result,
  override: Override,
  look: Look,
): string {
  const index = question.checklist.findIndex((point) => point.id === id);
  const turned = isTurned(id, override);
  const point = pointView(question.checklist[index]!, index + 1, result.points[index], look, turned);
  return `${point}\n${overriddenScore(override, look)}`;
}

function overriddenScore({ points, score, passed }: Override, { paint, width }: Look): string {
  const outcome = `${scoreText(score)} of 100, ${passed ? 'passed' : 'not passed'}`;
  return wrap(paint.accent(`With${points.length > 0 ? '' : 'out'} your verdicts ${outcome}`), width);
}

function isTurned(id: string, override: Override | undefined): boolean {
  return override?.points.includes(id) === true;
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
