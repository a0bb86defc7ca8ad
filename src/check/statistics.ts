import { VERDICTS, type Verdict } from './result.ts';

/** Counts by label (outer) and verdict (inner). */
export type Confusion = Readonly<Record<Verdict, Readonly<Record<Verdict, number>>>>;

/** How verdicts agree with labels; precision, recall and F1 are of `hit`, null where there is none to count. */
export interface Agreement {
  readonly n: number;
  readonly hit: {
    readonly precision: number | null;
    readonly recall: number | null;
    readonly f1: number | null;
  };
  readonly confusion: Confusion;
}

/** From pairs of verdict and label. */
export function agreementOf(pairs: readonly (readonly [Verdict, Verdict])[]): Agreement {
  const counts = () => ({ hit: 0, partial: 0, miss: 0 });
  const confusion = { hit: counts(), partial: counts(), miss: counts() };
  for (const [got, label] of pairs) confusion[label][got]++;
  const right = confusion.hit.hit;
  const found = VERDICTS.reduce((sum, label) => sum + confusion[label].hit, 0);
  const there = VERDICTS.reduce((sum, got) => sum + confusion.hit[got], 0);
  const f1 = found + there === 0 ? null : (2 * right) / (found + there);
  return {
    n: pairs.length,
    hit: { precision: share(right, found), recall: share(right, there), f1 },
    confusion,
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Cohen's kappa: agreement beyond what chance gives. Null where there is nothing or no spread. */
export function kappaOf(pairs: readonly (readonly [Verdict, Verdict])[]): number | null {
  if (pairs.length === 0) return null;
  const part = (test: (pair: readonly [Verdict, Verdict]) => boolean) =>
    pairs.filter(test).length / pairs.length;
  const agreed = part(([got, label]) => got === label);
  const chance = VERDICTS.reduce(
    (sum, verdict) => sum + part(([got]) => got === verdict) * part(([, label]) => label === verdict),
    0,
  );
  return chance === 1 ? null : (agreed - chance) / (1 - chance);
}

/** Pearson's correlation; null where one side has no spread. */
export function pearson(a: readonly number[], b: readonly number[]): number | null {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let both = 0;
  let squaresA = 0;
  let squaresB = 0;
  a.forEach((value, index) => {
    both += (value - meanA) * (b[index]! - meanB);
    squaresA += (value - meanA) ** 2;
    squaresB += (b[index]! - meanB) ** 2;
  });
  return squaresA === 0 || squaresB === 0 ? null : both / Math.sqrt(squaresA * squaresB);
}
