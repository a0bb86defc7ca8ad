import { firstWhere } from '../bank/bisect.ts';
import type { MetricCriterion, Criterion as PointCriterion } from '../bank/question.ts';
import type { Span } from '../bank/source.ts';
import type { About } from './about.ts';
import { MAX_WORDS_BETWEEN, type Run, wordsBetween } from './closeness.ts';
import type { Compiled } from './compile-question.ts';
import type { FoundFigure } from './figures/found-figure.ts';
import { judgeMetrics } from './figures/judge.ts';
import type { MetricContext } from './figures/metric.ts';
import { gapsIn, unmeasuredOf } from './figures/unmeasured.ts';
import { isHeading, isLinked } from './linked.ts';
import { once } from './once.ts';
import type { Reading, SlotMention } from './read-answer.ts';
import type { PointResult } from './result.ts';
import { apartFrom, topicOf } from './topics.ts';
import { firstUnit } from './units.ts';
import type { Words } from './words.ts';

/** The results of the checklist with the verdicts on its metric points, all of them judged together. */
export function withFigures(
  compiled: Compiled,
  reading: Reading,
  results: readonly PointResult[],
  figures: readonly FoundFigure[],
  about: About,
): PointResult[] {
  const belongs = belongsTo(compiled, reading, results, about);
  const asked = compiled.criteria.flatMap(({ criterion, point }, index) =>
    isMetric(criterion)
      ? { index, criterion, context: contextOf(compiled, reading, index, criterion, point, belongs) }
      : [],
  );
  const verdicts = judgeMetrics(asked, figures);
  const judged = new Map(asked.map(({ index }, at) => [index, verdicts[at]!]));
  return results.map((result, index) => {
    const found = judged.get(index);
    if (found === undefined) return result;
    const { id } = result;
    const { verdict, reason, figure, former } = found;
    if (figure === undefined) return { id, verdict, reason, evidence: [] };
    const evidence = [...(former === undefined ? [] : [former]), figure]
      .map((at) => figures[at]!)
      .map(({ start, end, quote }) => ({ start, end, quote }))
      .sort((a, b) => a.start - b.start);
    return { id, verdict, reason, evidence, figure };
  });
}

const isMetric = (criterion: PointCriterion): criterion is MetricCriterion => criterion.kind === 'metric';

/*
 * Fitted to labelled answers and to answers to other questions. A point that words make says more than a hint, and a long text
 * about anything has hints of everything.
 */
const BELONGS = { strength: 3, made: 2, length: -4, nothing: -2 };
const SHORT = 60;
/** A word that points share with anything. */
const HARDLY = 0.08;
const USUAL = 120;

/** The log-odds that an answer is one to the question. */
function belongsTo(
  { criteria }: Compiled,
  { units }: Reading,
  results: readonly PointResult[],
  { strength }: About,
): number {
  const inWords = results.filter((_, index) => !isMetric(criteria[index]!.criterion));
  const made = inWords.filter(({ verdict }) => verdict === 'hit').length / Math.max(1, inWords.length);
  if (strength < HARDLY && made === 0) return BELONGS.nothing;
  return (
    BELONGS.strength * strength +
    BELONGS.made * made +
    BELONGS.length * Math.log(Math.max(1, (units.words.tokens.length + SHORT) / (USUAL + SHORT)))
  );
}

const gapsOf = once(({ units, setting }: Reading) => gapsIn(units.words, setting.cuesBySentence));

function contextOf(
  compiled: Compiled,
  reading: Reading,
  index: number,
  { metric }: MetricCriterion,
  statement: string,
  belongs: number,
): MetricContext {
  const { units, mentions, setting } = reading;
  const { words } = units;
  const slot = mentions[index]![0]!;
  const unmeasured = unmeasuredOf(words, gapsOf(reading), metric, slot);
  const named = slot.filter((mention) => !unmeasured.covers(mention));
  const spanOf = ({ first, last }: SlotMention): Span => ({
    start: words.tokens[first]!.start,
    end: words.tokens[last]!.end,
  });
  const spans = named.map(spanOf);
  return {
    mentions: spans,
    near: (figure) => {
      const run = runOf(words, figure);
      return named.some(
        (mention, at) =>
          !isOwnUnit(figure, spans[at]!) && isNear(words, mention, run) && !unmeasured.parts(mention, run),
      );
    },
    linked: (figure) => {
      const run = runOf(words, figure);
      return named.some(
        (mention, at) =>
          !isOwnUnit(figure, spans[at]!) && (isLinked(words, mention, run) || isHeading(words, mention, run)),
      );
    },
    nearness: (figure) => {
      const run = runOf(words, figure);
      let nearest = Number.POSITIVE_INFINITY;
      for (const [at, mention] of named.entries())
        if (!isOwnUnit(figure, spans[at]!))
          nearest = Math.min(nearest, Math.max(wordsBetween(mention, run) + 1, 0));
      return 2 / (1 + nearest / 4);
    },
    statement,
    quoted: (span) => {
      const { first, last } = runOf(words, span);
      return setting.quoted.slice(first, last + 1).every(Boolean);
    },
    theirs: (span) => {
      const { first, last } = runOf(words, span);
      return setting.cuesBySentence[words.tokens[first]!.sentence]!.some(
        ({ doubt, from, to }) => doubt === 'somebody-else' && from <= first && last <= to,
      );
    },
    listed: (span) => setting.listed[words.tokens[runOf(words, span).first]!.sentence] === true,
    topic: ({ sentence }) => {
      const { first, last } = runOf(words, sentence);
      const weights = topicOf(compiled, index);
      const seen = new Set<string>();
      let sum = 0;
      for (
        let unit = firstUnit(units, first);
        unit < units.token.length && units.token[unit]! <= last;
        unit++
      ) {
        const stem = units.stems[unit]!;
        if (!seen.has(stem)) sum += weights?.get(stem) ?? 0;
        seen.add(stem);
      }
      return sum;
    },
    belongs,
    unmeasured: (figure) => unmeasured.hides(runOf(words, figure)),
    apart: (figure) => apartFrom(compiled, index, figure),
  };
}

/** The month of `a month ahead` does not name the thing that was measured. */
const isOwnUnit = ({ start, end, kind, unit }: FoundFigure, mention: Span): boolean =>
  (kind === 'duration' || kind === 'latency') && unit !== '' && mention.start >= start && mention.end <= end;

/** The words that a span of the text touches; the nearest one where it touches none. */
function runOf({ tokens }: Words, { start, end }: Span): Run {
  const first = Math.min(
    tokens.length - 1,
    firstWhere(tokens.length, (at) => tokens[at]!.end > start),
  );
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  return { first, last };
}

function isNear({ tokens }: Words, mention: SlotMention, run: Run): boolean {
  if (tokens[run.first]!.sentence === mention.sentence || tokens[run.last]!.sentence === mention.sentence)
    return true;
  return wordsBetween(mention, run) <= MAX_WORDS_BETWEEN;
}
