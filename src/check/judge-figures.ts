import { firstWhere } from '../bank/bisect.ts';
import type { MetricCriterion, Criterion as PointCriterion } from '../bank/question.ts';
import type { Span } from '../bank/source.ts';
import type { About } from './about.ts';
import { MAX_WORDS_BETWEEN, type Run, wordsBetween } from './closeness.ts';
import type { Compiled } from './compile-question.ts';
import type { FoundFigure } from './figures/found-figure.ts';
import { judgeMetrics } from './figures/judge.ts';
import type { MetricContext } from './figures/metric.ts';
import type { Reading, SlotMention } from './read-answer.ts';
import type { PointResult } from './result.ts';
import { apartFrom, topicOf } from './topics.ts';
import { firstUnit } from './units.ts';
import { goesOn, type Words } from './words.ts';

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
      ? { index, criterion, context: contextOf(compiled, reading, index, point, belongs) }
      : [],
  );
  const verdicts = judgeMetrics(asked, figures);
  const judged = new Map(asked.map(({ index }, at) => [index, verdicts[at]!]));
  return results.map((result, index) => {
    const found = judged.get(index);
    if (found === undefined) return result;
    const { id } = result;
    const { verdict, reason, figure } = found;
    if (figure === undefined) return { id, verdict, reason, evidence: [] };
    const { start, end, quote } = figures[figure]!;
    return { id, verdict, reason, evidence: [{ start, end, quote }], figure };
  });
}

const isMetric = (criterion: PointCriterion): criterion is MetricCriterion => criterion.kind === 'metric';

/*
 * Fitted to labelled answers and to answers to other questions. A point that words make says more than a hint, and a long text
 * about anything has hints of everything.
 */
const BELONGS = { strength: 3, made: 2, length: -4, nothing: -2 };
const SHORT = 60;
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
  if (strength === 0 && made === 0) return BELONGS.nothing;
  return (
    BELONGS.strength * strength +
    BELONGS.made * made +
    BELONGS.length * Math.log(Math.max(1, (units.words.tokens.length + SHORT) / (USUAL + SHORT)))
  );
}

function contextOf(
  compiled: Compiled,
  { units, mentions, setting }: Reading,
  index: number,
  statement: string,
  belongs: number,
): MetricContext {
  const { words } = units;
  const named = mentions[index]![0]!;
  const spanOf = ({ first, last }: SlotMention): Span => ({
    start: words.tokens[first]!.start,
    end: words.tokens[last]!.end,
  });
  const spans = named.map(spanOf);
  return {
    mentions: spans,
    near: (figure) => {
      const run = runOf(words, figure);
      return named.some((mention, at) => !isOwnUnit(figure, spans[at]!) && isNear(words, mention, run));
    },
    linked: (figure) => {
      const run = runOf(words, figure);
      return named.some((mention) => isLinked(words, mention, run) || isHeading(words, mention, run));
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
    apart: (figure) => apartFrom(compiled, index, figure),
  };
}

/** Words between a figure and what it is of, where nothing parts them: `230 desktops were infected`. */
const LINKED = 5;

function isLinked({ tokens }: Words, mention: SlotMention, run: Run): boolean {
  const between = wordsBetween(mention, run);
  if (between < 0 || between > LINKED) return false;
  const [from, to] = mention.first > run.last ? [run.last, mention.first] : [mention.last, run.first];
  return tokens.slice(from + 1, to + 1).every(goesOn);
}

/** What a colon leads from is all that stands in front of it: `Coverage of the new pipeline: 96`. */
function isHeading({ source, tokens }: Words, mention: SlotMention, run: Run): boolean {
  const before = tokens[run.first - 1];
  if (!before || mention.last >= run.first || run.first - mention.last > HEADING) return false;
  if (!/^\s*[:=]\s*$/.test(source.slice(before.end, tokens[run.first]!.start))) return false;
  return tokens.slice(mention.last + 1, run.first).every(goesOn);
}

const HEADING = 8;

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
