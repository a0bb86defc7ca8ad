import { slotsOf } from '../bank/question.ts';
import type { Compiled } from './compile-question.ts';
import { conceptsNear, profileOf } from './concepts-near.ts';
import type { Lexicon } from './lexicon.ts';
import { type Reading, readModelAnswer } from './read-answer.ts';
import type { Traces, TraceWeight } from './traces.ts';
import { unitsOf } from './units.ts';
import { judgeAll, judgeAny } from './verdict.ts';

/** What a word weighs as a trace, times its rarity; less where other points have it too. */
interface Weights {
  /** A word of an alias. */
  readonly alias: number;
  /** A word of the sentence in which the model answer makes the point. */
  readonly model: number;
  /** A word of the wordings of a concept near a slot. */
  readonly concept: number;
  /** All the words of the statement together. */
  readonly statement: number;
}

/* Found by search on labelled answers; agreement hardly changes when one of them is made half as large again. */
const WEIGHTS: Readonly<Record<'any' | 'all', Weights>> = {
  any: { alias: 1.6, model: 0.95, concept: 0.25, statement: 1.5 },
  all: { alias: 1.3, model: 1.5, concept: 0.7, statement: 0 },
};
/** A synonym of a word of the point, beside the word itself. */
const SYNONYM = 0.6;
const NEAR = 0.25;
const MOST_CONCEPTS = 4;

/**
 * Words of the aliases that weigh in full. Of more each says less, or a long list would be hinted at by everything: model answers of
 * other questions passed in 11 % where lists were twice as long, and do in 5 %.
 */
const USUAL = 13;

/** Words that stand in every answer about work: no trace of anything. */
const EVERYWHERE = new Set(
  unitsOf(
    `say name state show use make give have look thing way other how what when why one two first person people work team
     time do can get new need after before example least keep hold take own place put`,
  ).stems,
);

/** `No single point of failure`: affirmed, the words behind the negation say the opposite. */
const NONE = /\b(?:no|zero|none of)\s.*/i;

/** The traces of a question's word points: from their aliases, statements and concepts, and the model answer. */
export function compileTraces(compiled: Compiled, lexicon: Lexicon): Traces {
  const byWord = new Map<string, TraceWeight[]>();
  const model = readModelAnswer(compiled);
  compiled.question.checklist.forEach((_, index) => {
    for (const [word, weight] of weightsOf(compiled, lexicon, model, index)) {
      const list = byWord.get(word) ?? [];
      list.push({ criterion: index, weight });
      byWord.set(word, list);
    }
  });
  // A word that goes with several points says the less of each.
  for (const [word, weights] of byWord) {
    const all = weights.map(({ weight }) => weight);
    const points = all.reduce((sum, weight) => sum + weight, 0) / Math.max(...all);
    const less = weights.map(({ criterion, weight }) => ({ criterion, weight: weight / Math.sqrt(points) }));
    byWord.set(word, less);
  }
  return { byWord };
}

function weightsOf(compiled: Compiled, lexicon: Lexicon, model: Reading, index: number): Map<string, number> {
  const { criterion, point } = compiled.criteria[index]!;
  const weights = new Map<string, number>();
  if (criterion.kind === 'metric') return weights;
  const { rarity } = lexicon;
  const of = WEIGHTS[criterion.kind];
  const raise = (word: string, weight: number) => {
    if (!compiled.prompt.stems.has(word) && weight > 0)
      weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  };
  const raiseFamily = (word: string, weight: number) => {
    raise(word, weight);
    if (criterion.kind === 'any') for (const other of lexicon.synonyms(word)) raise(other, SYNONYM * weight);
  };
  const slots = slotsOf(criterion);
  const statement = new Set(contentOf(point));
  const aliases = new Set(slots.flat().flatMap(contentOf));
  const affirmed = new Set(slots.flat().flatMap((alias) => contentOf(alias.replace(NONE, ''))));
  const whole = [...statement].reduce((sum, word) => sum + rarity(word), 0);
  for (const word of statement) raiseFamily(word, (of.statement * rarity(word)) / whole);
  const share = Math.min(1, USUAL / aliases.size);
  for (const word of affirmed) if (!statement.has(word)) raiseFamily(word, share * of.alias * rarity(word));
  for (const word of modelWords(compiled, model, index)) {
    if (!statement.has(word) && !aliases.has(word)) raise(word, of.model * rarity(word));
  }
  for (const slot of slots) {
    for (const [word, weight] of conceptWords(slot, point, lexicon)) {
      if (!compiled.prompt.stems.has(word))
        weights.set(word, (weights.get(word) ?? 0) + of.concept * weight * rarity(word) ** 2);
    }
  }
  return weights;
}

/** The stems of a text that say something of what it is about. */
export function contentOf(text: string): string[] {
  const { stems, skips } = unitsOf(text);
  return stems.filter((word, index) => !skips[index] && !EVERYWHERE.has(word) && /[a-z]{3}/.test(word));
}

/** The words of the sentences in which the model answer makes the point. */
function modelWords(compiled: Compiled, model: Reading, index: number): Set<string> {
  const { words } = model.units;
  const slots = model.mentions[index]!;
  const { mentions } = slots.length > 1 ? judgeAll(slots) : judgeAny(slots[0]!);
  return new Set(
    mentions.flatMap(({ sentence }) => {
      const { start, end } = words.sentences[sentence]!;
      return contentOf(compiled.question.modelAnswer.slice(start, end));
    }),
  );
}

/** Of fewer wordings each would say too much. */
const FEW = 12;

/** The words of the concepts near a slot: the more wordings have a word, the more it says of the concept. */
function conceptWords(slot: readonly string[], statement: string, lexicon: Lexicon): Map<string, number> {
  const near = conceptsNear(profileOf(slot, statement, 0.3), lexicon, NEAR);
  const weights = new Map<string, number>();
  for (const { id, score } of near.slice(0, MOST_CONCEPTS)) {
    if (score < near[0]!.score * 0.6) break;
    const wordings = lexicon.naming(id);
    const size = Math.max(FEW, wordings.length);
    const counts = new Map<string, number>();
    for (const { steps } of wordings)
      for (const word of new Set(steps.map(({ text }) => text)))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts)
      weights.set(word, Math.max(weights.get(word) ?? 0, score * Math.sqrt(count / size)));
  }
  return weights;
}
