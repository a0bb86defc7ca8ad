/** A word or line that two texts share, or that only one of them has. */
export interface Stretch {
  readonly kind: 'same' | 'before' | 'after';
  readonly text: string;
}

const MOST_CELLS = 4_000_000;

/**
 * What changed from one list of words or lines to another: the longest common subsequence, by the textbook table. What
 * both have reads as in the later one. Undefined where the table, which grows with the product of both, would be too large.
 */
export function changesBetween(
  from: readonly string[],
  to: readonly string[],
  isSame: (a: string, b: string) => boolean = (a, b) => a === b,
): Stretch[] | undefined {
  const wide = to.length + 1;
  if ((from.length + 1) * wide > MOST_CELLS) return undefined;
  /** At [i][j] the length of what the lists from i and from j on have in common. */
  const lengths = new Uint16Array((from.length + 1) * wide);
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      lengths[i * wide + j] = isSame(from[i]!, to[j]!)
        ? lengths[(i + 1) * wide + j + 1]! + 1
        : Math.max(lengths[(i + 1) * wide + j]!, lengths[i * wide + j + 1]!);
    }
  }
  const changes: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < from.length && j < to.length) {
    if (isSame(from[i]!, to[j]!)) {
      changes.push({ kind: 'same', text: to[j]! });
      i++;
      j++;
    } else if (lengths[(i + 1) * wide + j]! >= lengths[i * wide + j + 1]!)
      changes.push({ kind: 'before', text: from[i++]! });
    else changes.push({ kind: 'after', text: to[j++]! });
  }
  return [...changes, ...stretchesOf('before', from.slice(i)), ...stretchesOf('after', to.slice(j))];
}

/** Each of these texts as a stretch of its own. */
export function stretchesOf(kind: Stretch['kind'], texts: readonly string[]): Stretch[] {
  return texts.map((text) => ({ kind, text }));
}
