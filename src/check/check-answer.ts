import type { MetricCriterion, Question } from '../bank/question.ts';
import type { Span } from '../bank/source.ts';
import { readAbout } from './about.ts';
import { type Compiled, compileQuestion } from './compile-question.ts';
import { readDelivery } from './delivery.ts';
import { type FoundFigure, findFigures } from './figures/find.ts';
import { judgeMetric } from './figures/judge.ts';
import { withTraces } from './judge-trace.ts';
import { withinTopic } from './judge-wording.ts';
import { once } from './once.ts';
import { type Reading, readAnswer, type SlotMention } from './read-answer.ts';
import type { Evidence, Figure, PointResult, Result } from './result.ts';
import { scoreOf } from './score.ts';
import { judgeAll, judgeAny } from './verdict.ts';
import type { Words } from './words.ts';

/** An answer may be held against many questions. */
const figuresIn = once((words: Words) => findFigures(words.source, words));

/**
 * Checks an answer against a question: a verdict with its evidence for every point and red flag, the score, the figures
 * and the delivery notes. Offline, deterministic, linear in the answer's length; never throws.
 */
export function checkAnswer(question: Question, answer: string): Result {
  const compiled = compileQuestion(question);
  const reading = readAnswer(compiled, answer);
  const { words } = reading.units;
  const figures = figuresIn(words);
  const plain = compiled.criteria.map(
    ({ id }, index): PointResult => ({ id, ...judge(compiled, reading, figures, index) }),
  );
  const about = readAbout(compiled, reading, plain);
  const points = plain
    .slice(0, question.checklist.length)
    .map((result, index) =>
      withTraces(withinTopic(compiled, reading, result, about, index), about, index, words),
    );
  const redFlags = plain.slice(question.checklist.length);
  return {
    version: 1,
    question: question.id,
    ...scoreOf(question, points, redFlags),
    points,
    redFlags,
    figures: figures.map(shownFigure),
    delivery: readDelivery(words, question.framework),
  };
}

function judge(
  compiled: Compiled,
  reading: Reading,
  figures: readonly FoundFigure[],
  index: number,
): Omit<PointResult, 'id'> {
  const { criterion, point } = compiled.criteria[index]!;
  const slots = reading.mentions[index]!;
  if (criterion.kind === 'metric') return judgeFigures(criterion, point, slots[0]!, figures, reading);
  const { verdict, reason, mentions } = criterion.kind === 'any' ? judgeAny(slots[0]!) : judgeAll(slots);
  return { verdict, reason, evidence: evidenceOf(mentions, reading.units.words) };
}

function evidenceOf(mentions: readonly SlotMention[], { source, tokens }: Words): Evidence[] {
  return mentions
    .map(({ first, last, wording, cue }) => {
      // What put it in doubt is shown with it, so that the user can disagree.
      const shown = cue && cue.first >= 0 ? cue : { first, last };
      const { start } = tokens[Math.min(first, shown.first)]!;
      const { end } = tokens[Math.max(last, shown.last)]!;
      return { start, end, quote: source.slice(start, end), alias: wording };
    })
    .sort((a, b) => a.start - b.start);
}

function judgeFigures(
  criterion: MetricCriterion,
  statement: string,
  mentions: readonly SlotMention[],
  figures: readonly FoundFigure[],
  { units: { words }, setting }: Reading,
): Omit<PointResult, 'id'> {
  const spans = mentions.map(({ first, last }) => ({
    start: words.tokens[first]!.start,
    end: words.tokens[last]!.end,
  }));
  const near = (span: Span) => {
    const { from, to } = tokensOf(words, span);
    return mentions.some((mention) => isNear(words, mention, from, to));
  };
  const quoted = (span: Span) => {
    const { from, to } = tokensOf(words, span);
    return setting.quoted.slice(from, to + 1).every(Boolean);
  };
  const listed = (span: Span) => setting.listed[words.tokens[tokensOf(words, span).from]!.sentence] === true;
  const context = { mentions: spans, near, statement, quoted, listed };
  const { verdict, reason, figure } = judgeMetric(criterion, figures, context);
  if (figure === undefined) return { verdict, reason, evidence: [] };
  const { start, end, quote } = figures[figure]!;
  return { verdict, reason, evidence: [{ start, end, quote }], figure };
}

/** The first and the last word that a span of the text touches; the nearest one where it touches none. */
function tokensOf({ tokens }: Words, { start, end }: Span): { from: number; to: number } {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  let to = low;
  while (to + 1 < tokens.length && tokens[to + 1]!.start < end) to++;
  return { from: low, to };
}

const MAX_WORDS_BETWEEN = 12;

function isNear(
  { tokens }: Words,
  { first, last, sentence }: SlotMention,
  from: number,
  to: number,
): boolean {
  if (tokens[from]!.sentence === sentence || tokens[to]!.sentence === sentence) return true;
  const between = last < from ? from - last - 1 : first - to - 1;
  return between <= MAX_WORDS_BETWEEN;
}

/** Only what a result shows; what the judge alone wants stays inside. */
function shownFigure({ start, end, quote, kind, value, before, ratio, unit, status }: FoundFigure): Figure {
  return {
    start,
    end,
    quote,
    kind,
    ...(value === undefined ? {} : { value }),
    ...(before === undefined ? {} : { before }),
    ...(ratio === undefined ? {} : { ratio }),
    unit,
    status,
  };
}
