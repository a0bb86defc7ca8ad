import type { CoreType } from './core-type.ts';
import type { Span } from './source.ts';

/** A YAML value with the place it came from. Spans are offsets in the text that was parsed plus `base`. */
export type YamlNode = YamlMap | YamlList | YamlScalar;
export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly { readonly key: string; readonly keySpan: Span; readonly value: YamlNode }[];
  readonly span: Span;
}
export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}
export interface YamlScalar {
  readonly kind: 'scalar';
  /** The text as written, quotes and folding undone. */
  readonly text: string;
  /** What YAML 1.2 (core schema) takes a plain scalar for; a quoted one is always a string. */
  readonly type: CoreType;
  readonly span: Span;
}
