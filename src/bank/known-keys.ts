import type { Shape } from './shape.ts';

type MapShape = Shape & { is: 'map' };

/** A key of a shape. */
export interface KnownKey {
  readonly key: string;
  readonly shape: Shape;
  /** One bit for each, to tell which were there. */
  readonly bit: number;
}

/** The keys of a shape, found sign by sign where they stand in a text: to cut them out and look them up takes five times as long. */
export interface KnownKeys {
  /** The key from a place up to a colon. */
  readonly find: (text: string, at: number) => KnownKey | undefined;
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

const COLON = 0x3a;
const ASCII = 0x80;

/** The beginnings of the keys are numbered, from 0 for the empty one. */
function knownKeys(shape: MapShape): KnownKeys {
  const entries = Object.entries(shape.keys);
  const whole: (KnownKey | undefined)[] = [undefined];
  /** For each beginning, by the sign that follows, the next longer one; 0 where no key goes on so. */
  const longer = new Uint16Array(ASCII * (1 + entries.reduce((sum, [key]) => sum + key.length, 0)));
  let required = 0;
  entries.forEach(([key, { shape: of, required: needed }], index) => {
    let begun = 0;
    for (const sign of key) {
      const next = begun * ASCII + sign.charCodeAt(0);
      longer[next] ||= whole.push(undefined) - 1;
      begun = longer[next]!;
    }
    whole[begun] = { key, shape: of, bit: 1 << index };
    if (needed) required |= 1 << index;
  });
  const find = (text: string, start: number) => {
    let begun = 0;
    for (let at = start; ; at++) {
      const code = text.charCodeAt(at);
      if (code === COLON) return whole[begun];
      begun = code < ASCII ? longer[begun * ASCII + code]! : 0;
      if (begun === 0) return undefined;
    }
  };
  return { find, required };
}
