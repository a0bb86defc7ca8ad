import { slotsOf } from '../bank/question.ts';
import type { Compiled } from './compile-question.ts';
import { contentOf } from './compile-traces.ts';
import { figuresIn } from './figures/find.ts';
import type { FoundFigure } from './figures/found-figure.ts';
import { isOfKind } from './figures/of-thing.ts';
import { once } from './once.ts';
import { readModelAnswer } from './read-answer.ts';

/** For each stem how much it says that a sentence is about a point. */
export type Topic = ReadonlyMap<string, number>;

/** A word of the statement or of what is measured; of the question that is asked for it; of the model answer's sentence. */
const WEIGHTS = { own: 1, synonym: 0.6, asked: 0.6, model: 0.5, prompt: 0.4 };

/** Words of less rarity stand everywhere. */
const COMMON = 0.3;

/** Words that stand beside all figures. */
const BESIDE_FIGURES = new Set(
  contentOf(
    'figure number after before much many long small large today now half twice once year month week day hour minute second percent',
  ),
);

/** What a metric point is about, and the figures that the model answer states for it. */
interface Asked {
  readonly topic: Topic;
  readonly told: readonly FoundFigure[];
}

const askedOfPoints = once<Compiled, Map<number, Asked | undefined>>(() => new Map());

/** What a metric point of a question is about; undefined for the others. Made once, when a figure asks for it. */
export const topicOf = (compiled: Compiled, index: number): Topic | undefined =>
  askedOf(compiled, index)?.topic;

/** What is further off says no more. */
const FURTHEST = 3;

/**
 * How many powers of ten, at most `FURTHEST`, a figure is off the nearest one of its kind that the model answer states for the
 * point: an outage of minutes is no retention of months.
 */
export function apartFrom(
  compiled: Compiled,
  index: number,
  { kind, value }: FoundFigure,
): number | undefined {
  let least: number | undefined;
  for (const told of askedOf(compiled, index)?.told ?? []) {
    if (!value || !told.value || told.kind !== kind) continue;
    const apart = Math.abs(Math.log10(value / told.value));
    least = Math.min(least ?? FURTHEST, apart);
  }
  return least;
}

function askedOf(compiled: Compiled, index: number): Asked | undefined {
  const asked = askedOfPoints(compiled);
  if (!asked.has(index)) asked.set(index, readAsked(compiled, index));
  return asked.get(index);
}

function readAsked(compiled: Compiled, index: number): Asked | undefined {
  const { question, criteria, lexicon } = compiled;
  const { criterion, point } = criteria[index]!;
  const asked = question.checklist[index];
  if (criterion.kind !== 'metric' || asked === undefined) return undefined;
  const topic = new Map<string, number>();
  const raise = (words: readonly string[], weight: number) => {
    for (const word of words)
      if (!BESIDE_FIGURES.has(word) && lexicon.rarity(word) >= COMMON)
        topic.set(word, Math.max(topic.get(word) ?? 0, weight * lexicon.rarity(word)));
  };
  const own = contentOf(`${point} ${slotsOf(criterion).flat().join(' ')}`);
  raise(own, WEIGHTS.own);
  for (const word of own) raise(lexicon.synonyms(word), WEIGHTS.synonym);
  raise(contentOf(`${asked.ask ?? ''} ${asked.miss ?? ''}`), WEIGHTS.asked);
  raise(contentOf(question.prompt), WEIGHTS.prompt);
  const told = figuresIn(readModelAnswer(compiled).units.words)
    .filter((figure) => isOfKind(criterion.metric, figure))
    .map((figure) => {
      const { start, end } = figure.sentence;
      return { figure, words: contentOf(question.modelAnswer.slice(start, end)) };
    });
  const named = told.filter(({ words }) => words.some((word) => own.includes(word)));
  const meant = named.length > 0 ? named : told;
  for (const { words } of meant) raise(words, WEIGHTS.model);
  return { topic, told: meant.map(({ figure }) => figure) };
}
