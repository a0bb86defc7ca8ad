import type { Question } from '../bank/question.ts';
import { type About, readAbout, withStated } from './about.ts';
import { type Compiled, compileQuestion } from './compile-question.ts';
import { readDelivery } from './delivery.ts';
import { figuresIn } from './figures/find.ts';
import type { FoundFigure } from './figures/found-figure.ts';
import { withFigures } from './judge-figures.ts';
import { withTraces } from './judge-trace.ts';
import { withinTopic } from './judge-wording.ts';
import { type Reading, readAnswer, readModelAnswer, type SlotMention } from './read-answer.ts';
import type { Evidence, Figure, PointResult, Result } from './result.ts';
import { scoreOf } from './score.ts';
import { judgeAll, judgeAny } from './verdict.ts';
import type { Words } from './words.ts';

/**
 * Checks an answer against a question: a verdict with its evidence for every point and red flag, the score, the figures
 * and the delivery notes. Offline, deterministic, linear in the answer's length; never throws.
 */
export function checkAnswer(question: Question, answer: string, passMark?: number): Result {
  return resultOf(question, readAgainst(question, answer), passMark);
}

/** The result of an answer that is read. */
export function resultOf(
  question: Question,
  { compiled, reading, named, stated, about, figures }: ReadAnswer,
  passMark?: number,
): Result {
  const points = stated.map((result, index) => {
    const within = withinTopic(compiled, reading, result, about, index);
    return withTraces(compiled, reading, within, about, index);
  });
  const redFlags = named.slice(question.checklist.length);
  return {
    version: 1,
    question: question.id,
    ...scoreOf(question, points, redFlags, passMark),
    points,
    redFlags,
    figures: figures.map(shownFigure),
    delivery: readDelivery(reading.units.words, question.framework),
  };
}

/** What figures and the wordings of the checklist make of an answer, without what it says in other words. */
export function checkWordings(question: Question, answer: string): Pick<Result, 'score' | 'passed'> {
  const { compiled, reading, named, stated, about } = readAgainst(question, answer);
  const points = stated.map((result, index) => withinTopic(compiled, reading, result, about, index));
  return scoreOf(question, points, named.slice(question.checklist.length));
}

/**
 * An answer read for a question. `named`: what the wordings alone make of each point and red flag; `stated`: what they and
 * the figures make of the checklist.
 */
export interface ReadAnswer {
  readonly compiled: Compiled;
  readonly reading: Reading;
  readonly named: readonly PointResult[];
  readonly stated: readonly PointResult[];
  readonly about: About;
  readonly figures: readonly FoundFigure[];
}

/** Reads an answer for a question. */
export function readAgainst(question: Question, answer: string): ReadAnswer {
  const compiled = compileQuestion(question);
  const reading = answer === question.modelAnswer ? readModelAnswer(compiled) : readAnswer(compiled, answer);
  const named = compiled.criteria.map(
    ({ id }, index): PointResult => ({ id, ...judge(compiled, reading, index) }),
  );
  const inWords = readAbout(compiled, reading, named);
  const figures = figuresIn(reading.units.words);
  const stated = withFigures(compiled, reading, named.slice(0, question.checklist.length), figures, inWords);
  return { compiled, reading, named, stated, about: withStated(inWords, question, stated), figures };
}

function judge(compiled: Compiled, reading: Reading, index: number): Omit<PointResult, 'id'> {
  const { criterion } = compiled.criteria[index]!;
  const slots = reading.mentions[index]!;
  // Its figures are judged when the words of the answer are.
  if (criterion.kind === 'metric') return { verdict: 'miss', reason: 'absent', evidence: [] };
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
