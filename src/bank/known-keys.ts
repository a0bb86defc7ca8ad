import type { Shape } from './shape.ts';

type MapShape = Shape & { is: 'map' };

/** A key of a shape. */
export interface KnownKey {
  readonly key: string;
  readonly shape: Shape;
  /** One bit for each, to tell which were there. */
  readonly bit: number;
}

/** The keys of a shape, found where they stand in a text: to cut them out and to look them up takes three times as long. */
export interface KnownKeys {
  readonly find: (text: string, start: number, end: number) => KnownKey | undefined;
  /** The bits of those that must be there. */
  readonly required: number;
}

const known = new Map<MapShape, KnownKeys>();

export function knownIn(shape: MapShape): KnownKeys {
  let keys = known.get(shape);
  if (!keys) {
    keys = knownKeys(shape);
    known.set(shape, keys);
  }
  return keys;
}

function knownKeys(shape: MapShape): KnownKeys {
  const byLook = new Map<number, KnownKey[]>();
  let required = 0;
  Object.entries(shape.keys).forEach(([key, { shape: of, required: needed }], index) => {
    const look = lookOf(key.length, key.charCodeAt(0));
    byLook.set(look, [...(byLook.get(look) ?? []), { key, shape: of, bit: 1 << index }]);
    if (needed) required |= 1 << index;
  });
  const find = (text: string, start: number, end: number) => {
    for (const each of byLook.get(lookOf(end - start, text.charCodeAt(start))) ?? NONE)
      if (text.startsWith(each.key, start)) return each;
    return undefined;
  };
  return { find, required };
}

const NONE: readonly KnownKey[] = [];

/** Few keys of a shape have the same length and first letter. */
function lookOf(length: number, first: number): number {
  return length * 0x80 + first;
}
