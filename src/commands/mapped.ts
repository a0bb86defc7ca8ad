/** Maps one item at a time, when it is asked for: a history may be larger than memory. */
export function* mapped<T, U>(items: Iterable<T>, map: (item: T) => U): Generator<U> {
  for (const item of items) yield map(item);
}
