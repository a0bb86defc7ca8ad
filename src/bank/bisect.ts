/** The first of so many places from which on something holds; `length` where it holds at none. */
export function firstWhere(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where in an ascending list the last number stands that is no greater; 0 where all are. */
export function lastUpTo(ascending: readonly number[], most: number): number {
  return Math.max(0, firstWhere(ascending.length, (at) => ascending[at]! > most) - 1);
}
