import type { Compiled, Criterion } from './compile-question.ts';
import type { Reading, SlotMention } from './read-answer.ts';

/**
 * Traces of a point: words that go with it without being one of its aliases. Where one slot of an `all` is affirmed, enough
 * traces in its sentence stand for the other slot, which people fill in words of their own.
 */
export interface Traces {
  /** For each word (a stem) what it weighs, by criterion. */
  readonly byWord: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** The strongest sentence of a criterion. */
export interface Trace {
  readonly sentence: number;
  readonly weight: number;
  /** The words of the answer that weigh, in order. */
  readonly tokens: readonly number[];
  /** The affirmed mentions of slots in that sentence. */
  readonly mentions: readonly SlotMention[];
  /** True where much of the sentence is in doubt. */
  readonly doubtful: boolean;
}

/** What an affirmed slot weighs beside the words around it. */
const SLOT_WEIGHS = 1.5;
/** Less than this beside the slot itself is no trace: one slot alone is a miss. */
const LEAST = 0.2;
/** A sentence of which this share is in doubt affirms nothing. */
const MUCH = 0.45;

/**
 * For each criterion the sentence with the strongest traces; none where there is no such sentence. `taken` gives for a word
 * the criterion that it makes already: one word makes one point.
 */
export function findTraces(
  compiled: Compiled,
  reading: Reading,
  traces: Traces,
  taken: readonly (number | undefined)[],
): (Trace | undefined)[] {
  const { words, stems, token } = reading.units;
  const affirmed = affirmedWords(reading);
  const best: (Trace | undefined)[] = compiled.criteria.map(() => undefined);
  let unit = 0;
  words.sentences.forEach((sentence, index) => {
    const found = new Map<number, { words: { at: number; weight: number }[] }>();
    const seen = new Set<string>();
    let doubted = 0;
    for (let at = sentence.first; at < sentence.last; at++) if (!affirmed[at]) doubted++;
    for (; unit < stems.length && token[unit]! < sentence.last; unit++) {
      const word = stems[unit]!;
      if (seen.has(word) || !affirmed[token[unit]!]) continue;
      seen.add(word);
      for (const [criterion, weight] of traces.byWord.get(word) ?? []) {
        if ((taken[token[unit]!] ?? criterion) !== criterion) continue;
        const one = found.get(criterion) ?? { words: [] };
        one.words.push({ at: token[unit]!, weight });
        found.set(criterion, one);
      }
    }
    for (const [criterion, { words: weighing }] of found) {
      const mentions = affirmedIn(reading, compiled.criteria[criterion]!, criterion, index);
      const own = new Set(mentions.flatMap(({ tokens }) => tokens));
      const others = weighing.filter(({ at }) => !own.has(at));
      const weight = others.reduce((sum, one) => sum + one.weight, 0);
      if (weight < LEAST || weight + SLOT_WEIGHS * mentions.length <= (best[criterion]?.weight ?? 0))
        continue;
      const doubtful = doubted / (sentence.last - sentence.first) >= MUCH;
      best[criterion] = {
        sentence: index,
        weight: weight + SLOT_WEIGHS * mentions.length,
        tokens: others.map(({ at }) => at),
        mentions,
        doubtful,
      };
    }
  });
  return best;
}

/** For each word whether nothing puts it in doubt. */
function affirmedWords({ units, setting }: Reading): boolean[] {
  const { tokens } = units.words;
  const affirmed = tokens.map(({ sentence }, at) => !setting.listed[sentence] && !setting.quoted[at]);
  for (const cues of setting.cuesBySentence) {
    for (const { from, to, first, last } of cues) {
      for (let at = from; at <= to; at++) if (at < first || at > last) affirmed[at] = false;
    }
  }
  return affirmed;
}

/** One affirmed mention for each slot that the sentence fills. */
function affirmedIn(
  reading: Reading,
  { criterion }: Criterion,
  index: number,
  sentence: number,
): SlotMention[] {
  if (criterion.kind !== 'all') return [];
  return reading.mentions[index]!.flatMap(
    (slot) => slot.find((mention) => mention.sentence === sentence && mention.status === 'affirmed') ?? [],
  );
}
