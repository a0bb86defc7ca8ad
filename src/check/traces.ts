import type { Compiled, Criterion } from './compile-question.ts';
import type { Reading, SlotMention } from './read-answer.ts';
import { SKIPPED } from './units.ts';

/**
 * Traces of a point: words that go with it without being one of its aliases. Where one slot of an `all` is affirmed, enough
 * traces in its sentence stand for the other slot, which people fill in words of their own.
 */
export interface Traces {
  /** For each word (a stem) what it weighs for which criteria. */
  readonly byWord: ReadonlyMap<string, readonly TraceWeight[]>;
}

export interface TraceWeight {
  readonly criterion: number;
  readonly weight: number;
}

/** The strongest sentence of a criterion. */
export interface Trace {
  readonly sentence: number;
  readonly weight: number;
  /** The words of the answer that show something, in order. */
  readonly words: readonly WeighingWord[];
  /** The affirmed mentions of slots in that sentence. */
  readonly mentions: readonly SlotMention[];
  /** True where much of the sentence is in doubt. */
  readonly doubtful: boolean;
}

/** What an affirmed slot weighs beside the words around it. */
const SLOT_WEIGHS = 1.5;
/** Less than this beside the slot itself is no trace: one slot alone is a miss. */
const LEAST = 0.2;
/** Beside those that a phrase may step over. */
const LITTLE = new Set(
  'and or but not no never because there then than if when while where since until still only over out up down off about through again too even'.split(
    ' ',
  ),
);
/** A sentence of which this share is in doubt affirms nothing. */
const MUCH = 0.45;

/**
 * For each criterion the strongest sentence of an answer; none where no sentence has enough of it. `taken` gives for a word
 * the criterion that it makes already: one word makes one point.
 */
export function findTraces(
  compiled: Compiled,
  reading: Reading,
  traces: Traces,
  taken: readonly (number | undefined)[],
): readonly (Trace | undefined)[] {
  const affirmed = affirmedWords(reading);
  const best: (Trace | undefined)[] = compiled.criteria.map(() => undefined);
  let unit = 0;
  reading.units.words.sentences.forEach((sentence, index) => {
    const { weighing, next } = weighingWords(reading, traces, sentence.last, unit, (at, criterion) => {
      return affirmed[at] === true && (taken[at] ?? criterion) === criterion;
    });
    unit = next;
    const doubtful = shareOf(affirmed, sentence) >= MUCH;
    const claimed = new Set<number>();
    for (const [criterion, all] of heaviestFirst(weighing)) {
      const mentions = affirmedIn(reading, compiled.criteria[criterion]!, criterion, index);
      const own = new Set(mentions.flatMap(({ tokens }) => tokens));
      const others = all.filter(({ at }) => !own.has(at) && !claimed.has(at));
      for (const { at } of others) claimed.add(at);
      const beside = others.reduce((sum, word) => sum + word.weight, 0);
      const weight = beside + SLOT_WEIGHS * mentions.length;
      if (beside < LEAST || weight <= (best[criterion]?.weight ?? 0)) continue;
      const words = others.filter(({ at }) => shows(reading.units.words.tokens[at]!.word));
      best[criterion] = { sentence: index, weight, words, mentions, doubtful };
    }
  });
  return best;
}

/** Words that go with some phrases weigh a little, but show nothing. */
const shows = (word: string): boolean => !LITTLE.has(word) && !SKIPPED.has(word);

/** A word of the answer, by its place, with what it weighs. */
export interface WeighingWord {
  readonly at: number;
  readonly weight: number;
}

/** The words of a sentence that weigh for each criterion, each word once; from one unit up to the sentence's last word. */
function weighingWords(
  { units: { stems, token } }: Reading,
  { byWord }: Traces,
  last: number,
  from: number,
  counts: (at: number, criterion: number) => boolean,
): { weighing: ReadonlyMap<number, readonly WeighingWord[]>; next: number } {
  const weighing = new Map<number, WeighingWord[]>();
  const seen = new Set<string>();
  let unit = from;
  for (; unit < stems.length && token[unit]! < last; unit++) {
    const weights = byWord.get(stems[unit]!);
    if (!weights || seen.has(stems[unit]!)) continue;
    const at = token[unit]!;
    for (const { criterion, weight } of weights) {
      if (!counts(at, criterion)) continue;
      seen.add(stems[unit]!);
      const words = weighing.get(criterion) ?? [];
      // Both halves of `rollback` are one word.
      const half = words.at(-1)?.at === at ? words.pop()!.weight : 0;
      words.push({ at, weight: weight + half });
      weighing.set(criterion, words);
    }
  }
  return { weighing, next: unit };
}

/** A word says something of one point: of that which most of its sentence is about. */
function heaviestFirst(
  weighing: ReadonlyMap<number, readonly WeighingWord[]>,
): [number, readonly WeighingWord[]][] {
  const sums = new Map<number, number>();
  for (const [criterion, words] of weighing)
    sums.set(
      criterion,
      words.reduce((all, { weight }) => all + weight, 0),
    );
  return [...weighing].sort(([a], [b]) => sums.get(b)! - sums.get(a)!);
}

/** Which share of a sentence's words something puts in doubt. */
function shareOf(affirmed: readonly boolean[], { first, last }: { first: number; last: number }): number {
  let doubted = 0;
  for (let at = first; at < last; at++) if (!affirmed[at]) doubted++;
  return doubted / (last - first);
}

/** For each word whether nothing puts it in doubt. */
function affirmedWords({ units, setting }: Reading): boolean[] {
  const { tokens } = units.words;
  // How many doubts begin at a word, less those that end in front of it: many may cover all of one sentence.
  const steps = tokens.map(() => 0);
  const cover = (from: number, to: number, by: number) => {
    if (from > to) return;
    steps[from]! += by;
    if (to + 1 < steps.length) steps[to + 1]! -= by;
  };
  for (const cues of setting.cuesBySentence) {
    for (const { doubt, act, from, to, first, last } of cues) {
      // Of what is removed, or has its limits, a point may be as well.
      if (act === 'removed' || doubt === 'limited') continue;
      cover(from, to, 1);
      // A cue does not doubt itself.
      cover(Math.max(from, first), Math.min(to, last), -1);
    }
  }
  let doubts = 0;
  return tokens.map(({ sentence }, at) => {
    doubts += steps[at]!;
    return doubts === 0 && !setting.listed[sentence] && !setting.quoted[at];
  });
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
