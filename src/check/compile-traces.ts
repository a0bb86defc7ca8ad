import { type Compiled, slotsOf } from './compile-question.ts';
import { conceptsNear, profileOf } from './concepts-near.ts';
import type { Lexicon } from './lexicon.ts';
import { readAnswer } from './read-answer.ts';
import type { Traces } from './traces.ts';
import { unitsOf } from './units.ts';
import { judgeAll } from './verdict.ts';

/*
 * What a word weighs as a trace, times its rarity: a word of an alias, one of the sentence in which the model answer
 * makes the point, one of the wordings of a concept near a slot. Fitted by logistic regression on labelled answers, one
 * question left out at a time; the three came out alike whichever was left out.
 */
const OF_ALIAS = 1.3;
const OF_MODEL = 1.5;
const OF_CONCEPT = 0.7;
const NEAR = 0.25;
const MOST_CONCEPTS = 4;

/** Words that stand in every answer about work: no trace of anything. */
const EVERYWHERE = new Set(
  unitsOf(
    `say name state show use make give have look thing way other how what when why one two first person people work team
     time do can get new need after before example least keep hold take own place put`,
  ).stems,
);

/** The traces of a question's `all` points, from their aliases, their concepts and the model answer. */
export function compileTraces(compiled: Compiled, lexicon: Lexicon): Traces {
  const byWord = new Map<string, Map<number, number>>();
  const size = Math.log(Math.max(2, lexicon.ids.length));
  const rarity = (word: string) =>
    Math.log(lexicon.ids.length / Math.max(1, lexicon.using(word).length)) / size;
  const model = readAnswer(compiled, compiled.question.modelAnswer);
  compiled.criteria.forEach(({ criterion, point }, index) => {
    if (criterion.kind !== 'all') return;
    const slots = slotsOf(criterion);
    const statement = new Set(contentOf(point));
    const weights = new Map<string, number>();
    const add = (word: string, weight: number) => {
      if (!compiled.prompt.stems.has(word)) weights.set(word, (weights.get(word) ?? 0) + weight);
    };
    const aliases = new Set(slots.flat().flatMap(contentOf));
    for (const word of aliases) if (!statement.has(word)) add(word, OF_ALIAS * rarity(word));
    for (const word of modelWords(compiled, model, index)) {
      if (!statement.has(word) && !aliases.has(word)) add(word, OF_MODEL * rarity(word));
    }
    for (const slot of slots)
      for (const [word, weight] of conceptWords(slot, point, lexicon))
        add(word, OF_CONCEPT * weight * rarity(word) ** 2);
    for (const [word, weight] of weights) {
      const list = byWord.get(word) ?? new Map<number, number>();
      byWord.set(word, list.set(index, weight));
    }
  });
  return { byWord };
}

function contentOf(text: string): string[] {
  const { stems, skips } = unitsOf(text);
  return stems.filter((word, index) => !skips[index] && !EVERYWHERE.has(word) && /[a-z]{3}/.test(word));
}

/** The words of the sentences in which the model answer makes the point. */
function modelWords(compiled: Compiled, model: ReturnType<typeof readAnswer>, index: number): Set<string> {
  const { words } = model.units;
  const { mentions } = judgeAll(model.mentions[index]!);
  return new Set(
    mentions.flatMap(({ sentence }) => {
      const { start, end } = words.sentences[sentence]!;
      return contentOf(compiled.question.modelAnswer.slice(start, end));
    }),
  );
}

/** The words of the concepts near a slot: the more wordings have a word, the more it says of the concept. */
function conceptWords(slot: readonly string[], statement: string, lexicon: Lexicon): Map<string, number> {
  const near = conceptsNear(profileOf(slot, statement, 0.3), lexicon);
  const weights = new Map<string, number>();
  for (const { id, score } of near.slice(0, MOST_CONCEPTS)) {
    if (score < NEAR || score < near[0]!.score * 0.6) break;
    const wordings = lexicon.wordings(id);
    const counts = new Map<string, number>();
    for (const { steps } of wordings)
      for (const word of new Set(steps.map(({ text }) => text)))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts)
      weights.set(word, Math.max(weights.get(word) ?? 0, score * Math.sqrt(count / wordings.length)));
  }
  return weights;
}
