import type { Problem } from './source.ts';
import type { Spans } from './spans.ts';

/** What a value of the front matter may be. The tables in `format.ts` and `interview.ts` are made of these. */
export type Shape =
  | { readonly is: 'text'; readonly max?: number }
  | { readonly is: 'number'; readonly min: number; readonly max: number }
  | { readonly is: 'constant'; readonly value: number | string }
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | { readonly is: 'flag' }
  | { readonly is: 'duration'; readonly min: number; readonly max: number }
  | { readonly is: 'id'; readonly max?: number }
  | { readonly is: 'alias' }
  | { readonly is: 'bound' }
  | {
      readonly is: 'list';
      readonly of: Shape;
      readonly min: number;
      readonly max: number;
      readonly what: string;
    }
  | { readonly is: 'map'; readonly keys: Readonly<Record<string, Key>>; readonly what: string };

export interface Key {
  readonly shape: Shape;
  readonly required?: true;
  /** One sentence for editors and the documentation. */
  readonly about: string;
}

/** A value read by a shape: plain data, absent keys left out. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** What reading a value by its shape gathers along the way. */
export interface Gathered {
  readonly problems: Problem[];
  readonly spans: Spans;
  /** What the spans point into. */
  readonly text: string;
}

export const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
