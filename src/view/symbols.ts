import type { Verdict } from '../check/result.ts';
import type { Look } from './look.ts';

/** The few signs that views use, in Unicode or in ASCII. No sign stands alone: a word is always beside it. */
export interface Symbols {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly flag: string;
  readonly arrow: string;
  readonly up: string;
  readonly down: string;
  readonly dot: string;
  readonly bar: { readonly full: string; readonly empty: string };
  readonly rule: string;
  readonly quote: readonly [string, string];
  readonly more: string;
}

const UNICODE: Symbols = {
  verdict: { hit: '✔', partial: '◐', miss: '✘' },
  flag: '⚑',
  arrow: '→',
  up: '▲',
  down: '▼',
  dot: '·',
  bar: { full: '━', empty: '─' },
  rule: '─',
  quote: ['“', '”'],
  more: '…',
};

const ASCII: Symbols = {
  verdict: { hit: '+', partial: '~', miss: 'x' },
  flag: '!',
  arrow: '->',
  up: '^',
  down: 'v',
  dot: '-',
  bar: { full: '#', empty: '.' },
  rule: '-',
  quote: ['"', '"'],
  more: '...',
};

export function symbolsOf(look: Pick<Look, 'unicode'>): Symbols {
  return look.unicode ? UNICODE : ASCII;
}
