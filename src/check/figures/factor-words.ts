import type { Lexeme } from './lexeme.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import type { Quantity, Trend } from './quantity.ts';
import { made, type Reader } from './reader.ts';
import { verbBefore } from './relative.ts';
import { behindFormer } from './remaining.ts';

/** `twice as fast`, `three times as many`: a factor with its direction. */
export function asMuch(
  all: readonly Lexeme[],
  at: number,
  factor: number,
  word: number,
): Quantity | undefined {
  const text = all[word]?.text ?? '';
  const trend: Trend | undefined = /^(?:fast|quick|quickly|good|reliable|efficient)$/.test(text)
    ? 'better'
    : /^(?:slow|slowly|bad)$/.test(text)
      ? 'worse'
      : /^(?:many|much|often|high|long|large|big|frequently)$/.test(text)
        ? 'up'
        : undefined;
  return trend && made(at, word + 1, { dimension: 'factor', value: factor, unit: '×', trend });
}

const FACTORS = new Map<string, readonly [number, Trend]>([
  ['halved', [0.5, 'down']],
  ['halve', [0.5, 'down']],
  ['halving', [0.5, 'down']],
  ['halves', [0.5, 'down']],
  ['doubled', [2, 'up']],
  ['double', [2, 'up']],
  ['doubling', [2, 'up']],
  ['doubles', [2, 'up']],
  ['tripled', [3, 'up']],
  ['tripling', [3, 'up']],
  ['quadrupling', [4, 'up']],
  ['triple', [3, 'up']],
  ['trebled', [3, 'up']],
  ['quadrupled', [4, 'up']],
  ['quartered', [0.25, 'down']],
  ['quintupled', [5, 'up']],
  ['decimated', [0.1, 'down']],
]);

const FOLD = new Map<string, number>(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
    .map((word, i) => [`${word}fold`, i + 2] as [string, number])
    .concat([
      ['twentyfold', 20],
      ['hundredfold', 100],
      ['thousandfold', 1000],
    ]),
);

/** `it had doubles`, `the two halves`: things, no change. */
const THINGS =
  /^(?:had|has|have|having|were|are|the|these|those|any|some|no|of|both|two|as|in|with|find|found|for|made)$/;

export const factor: Reader = (all, at) => {
  const fold = FOLD.get(all[at]!.text);
  if (fold !== undefined) return made(at, at + 1, { dimension: 'factor', value: fold, unit: '×' });
  const found = FACTORS.get(all[at]!.text);
  if (found === undefined) return undefined;
  // `the double charge` is twice the same, `to double the load` a change.
  if (
    /^(?:double|triple)$/.test(all[at]!.text) &&
    !/^(?:the|our|its|that|what|their)$/.test(all[at + 1]?.text ?? '') &&
    !/^(?:to|did|will|more|than|nearly|almost|roughly|about)$/.test(all[at - 1]?.text ?? '')
  )
    return undefined;
  if (/^(?:doubles|halves)$/.test(all[at]!.text) && THINGS.test(all[at - 1]?.text ?? '')) return undefined;
  return made(at, at + 1, { dimension: 'factor', value: found[0], unit: '×', trend: found[1] });
};

/** What tells that the number is a factor: `factor 3 faster`, `a factor of 10 reduction`. */
const COMPARED =
  /^(?:faster|quicker|slower|fewer|less|more|lower|higher|cheaper|smaller|reduction|decrease|drop|improvement|increase|speedup)$/;

/** `by a factor of four`, `by factor 10`. */
export const factorOf: Reader = (all, at) => {
  const number = readNumber(all, all[at + 1]?.text === 'of' ? at + 2 : at + 1);
  const article = all[at - 1]?.text === 'a' ? 1 : 0;
  if (number === undefined || number.article) return undefined;
  const isCompared = COMPARED.test(all[number.to]?.text ?? '');
  if (all[at - 1 - article]?.text !== 'by' && !isCompared) return undefined;
  return made(at, number.to, { dimension: 'factor', value: number.value, unit: '×' });
};

/** `two orders of magnitude`, `an order of magnitude`. */
export function magnitude(all: readonly Lexeme[], { from, to, value }: NumberRead): Quantity | undefined {
  const words = all.slice(to, to + 3).map(({ text }) => text);
  if (!/^orders? of magnitude$/.test(words.join(' ')) || value > 9) return undefined;
  return made(from, to + 3, { dimension: 'factor', value: 10 ** value, unit: '×' });
}

/** `three times as fast`, `3x as often`, `3x what it was`, `3x the load`. */
export function timesAs(all: readonly Lexeme[], { from, to, value }: NumberRead): Quantity | undefined {
  if (!/^(?:times|x)$/.test(all[to]?.text ?? '')) return undefined;
  if (all[to + 1]?.text === 'as') return asMuch(all, from, value, to + 2);
  const former = all[to + 1]?.text === 'what' ? behindFormer(all, to + 1) : undefined;
  if (former) return made(from, former, { dimension: 'factor', value, unit: '×', trend: 'up' });
  return all[to + 1]?.text === 'the' && isLoad(all, from, to + 2)
    ? made(from, to + 2, { dimension: 'factor', value, unit: '×', trend: 'up' })
    : undefined;
}

/** `It handles 3x the load`; but `three times the load broke it`. */
export const isLoad = (all: readonly Lexeme[], from: number, at: number): boolean =>
  /^(?:load|traffic|volume|requests)$/.test(all[at]?.text ?? '') &&
  all.slice(Math.max(0, from - 3), from).some(({ text }) => HANDLES.test(text));

const HANDLES =
  /^(?:handl(?:e|es|ed|ing)|serv(?:e|es|ed|ing)|takes?|took|carr(?:y|ies|ied)|cop(?:e|es|ed|ing)|sustain(?:s|ed)?|withstands?|withstood|proces(?:s|ses|sed)|absorb(?:s|ed)?|do|does|did)$/;

/** `in half`, `by half`. */
export const half: Reader = (all, at) => {
  const before = all[at - 1]?.text;
  const next = all[at + 1]?.text ?? '';
  if (before === 'in' || before === 'by') {
    if (/^(?:a|an|of|the|price)$/.test(next) && next !== 'the') return undefined;
    // `rose by half`
    const up = before === 'by' && verbBefore(all, at - 1, 10) === 'up';
    return made(at, at + 1, {
      dimension: 'factor',
      value: up ? 1.5 : 0.5,
      unit: '×',
      trend: up ? 'up' : 'down',
    });
  }
  if (next === 'as') return made(at, at + 2, { dimension: 'factor', value: 0.5, unit: '×', trend: 'down' });
  const time =
    next === 'the' &&
    /^(?:time|cost|price|effort|money|load|number|amount|size|traffic|memory|latency)$/.test(
      all[at + 2]?.text ?? '',
    );
  return time ? made(at, at + 3, { dimension: 'factor', value: 0.5, unit: '×', trend: 'down' }) : undefined;
};
