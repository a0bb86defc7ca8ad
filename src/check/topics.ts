import { type Compiled, slotsOf } from './compile-question.ts';
import { contentOf, synonymsOf } from './compile-traces.ts';
import { findFigures } from './figures/find.ts';
import { isOfKind } from './figures/of-thing.ts';

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

const known = new WeakMap<Compiled, Map<number, Topic | undefined>>();

/** What a metric point of a question is about; undefined for the others. Made once, when a figure asks for it. */
export function topicOf(compiled: Compiled, index: number): Topic | undefined {
  const topics = known.get(compiled) ?? new Map<number, Topic | undefined>();
  known.set(compiled, topics);
  if (!topics.has(index)) topics.set(index, makeTopic(compiled, index));
  return topics.get(index);
}

function makeTopic({ question, criteria, lexicon }: Compiled, index: number): Topic | undefined {
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
  for (const word of own) raise(synonymsOf(word, lexicon), WEIGHTS.synonym);
  raise(contentOf(`${asked.ask ?? ''} ${asked.miss ?? ''}`), WEIGHTS.asked);
  raise(contentOf(question.prompt), WEIGHTS.prompt);
  const told = findFigures(question.modelAnswer)
    .filter((figure) => isOfKind(criterion.metric, figure))
    .map(({ sentence: { start, end } }) => contentOf(question.modelAnswer.slice(start, end)));
  const named = told.filter((words) => words.some((word) => own.includes(word)));
  for (const words of named.length > 0 ? named : told) raise(words, WEIGHTS.model);
  return topic;
}
