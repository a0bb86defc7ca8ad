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
const SLOT_WEIGHS = 1;
/** A sentence of which this share is in doubt affirms nothing. */
const MUCH = 0.45;

/** For each criterion the sentence with the strongest traces and one affirmed slot; none where there is no such sentence. */
export function findTraces(compiled: Compiled, reading: Reading, traces: Traces): (Trace | undefined)[] {
  const { words, stems, token } = reading.units;
  const affirmed = affirmedWords(reading);
  const best: (Trace | undefined)[] = compiled.criteria.map(() => undefined);
  let unit = 0;
  words.sentences.forEach((sentence, index) => {
    const found = new Map<number, { weight: number; tokens: number[] }>();
    const seen = new Set<string>();
    let doubted = 0;
    for (let at = sentence.first; at < sentence.last; at++) if (!affirmed[at]) doubted++;
    for (; unit < stems.length && token[unit]! < sentence.last; unit++) {
      const word = stems[unit]!;
      if (seen.has(word) || !affirmed[token[unit]!]) continue;
      seen.add(word);
      for (const [criterion, weight] of traces.byWord.get(word) ?? []) {
        const one = found.get(criterion) ?? { weight: 0, tokens: [] };
        one.weight += weight;
        one.tokens.push(token[unit]!);
        found.set(criterion, one);
      }
    }
    for (const [criterion, { weight, tokens }] of found) {
      const mentions = affirmedIn(reading, compiled.criteria[criterion]!, criterion, index);
      const sum = weight + SLOT_WEIGHS * mentions.length;
      if (sum <= (best[criterion]?.weight ?? 0)) continue;
      const doubtful = doubted / (sentence.last - sentence.first) >= MUCH;
      best[criterion] = { sentence: index, weight: sum, tokens, mentions, doubtful };
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
