/** A stretch of words that two texts share, or that only one of them has. */
export interface Stretch {
  readonly kind: 'same' | 'before' | 'after';
  readonly text: string;
}

/** Longer texts are compared by lines only: the table of words would be too large. */
const MOST_CELLS = 4_000_000;

/**
 * What changed from one text to another, word by word: the longest common subsequence, by the textbook table. The words
 * keep the blanks behind them.
 */
export function wordDiff(before: string, after: string): Stretch[] {
  const words = [wordsOf(before), wordsOf(after)] as const;
  const small = (words[0].length + 1) * (words[1].length + 1) <= MOST_CELLS;
  const [from, to] = small ? words : [linesOf(before), linesOf(after)];
  if ((from.length + 1) * (to.length + 1) > MOST_CELLS)
    return joined([
      ['before', before],
      ['after', after],
    ]);
  return joined(walk(from, to, commonLengths(from, to)));
}

type Step = readonly [Stretch['kind'], string];

function wordsOf(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function linesOf(text: string): string[] {
  return text.match(/.*\n|.+$/g) ?? [];
}

const isSame = (a: string, b: string) => a.trimEnd() === b.trimEnd();

/** At [i][j] the length of what the texts from word i and word j on have in common. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint16Array {
  const wide = to.length + 1;
  const lengths = new Uint16Array((from.length + 1) * wide);
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      lengths[i * wide + j] = isSame(from[i]!, to[j]!)
        ? lengths[(i + 1) * wide + j + 1]! + 1
        : Math.max(lengths[(i + 1) * wide + j]!, lengths[i * wide + j + 1]!);
    }
  }
  return lengths;
}

function walk(from: readonly string[], to: readonly string[], lengths: Uint16Array): Step[] {
  const wide = to.length + 1;
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && isSame(from[i]!, to[j]!)) {
      steps.push(['same', to[j]!]);
      i++;
      j++;
    } else if (
      j === to.length ||
      (i < from.length && lengths[(i + 1) * wide + j]! >= lengths[i * wide + j + 1]!)
    ) {
      steps.push(['before', from[i++]!]);
    } else steps.push(['after', to[j++]!]);
  }
  return steps;
}

function joined(steps: readonly Step[]): Stretch[] {
  const stretches: { kind: Stretch['kind']; text: string }[] = [];
  for (const [kind, text] of steps) {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  }
  return stretches;
}
