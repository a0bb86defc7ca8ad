import { wordSet } from './figures/word-set.ts';
import type { Pattern, Step } from './pattern.ts';
import { ANY_MARK, MARKS, type Marks, markOf, type PatternIndex } from './pattern-index.ts';
import { familyOf } from './same-words.ts';
import { stem } from './stem.ts';
import type { Units } from './units.ts';
import { goesOn } from './words.ts';

/** A place where a pattern stands in a text: the words it used, and the span of words from the first to the last. */
export interface Occurrence {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
  readonly tokens: readonly number[];
}

/** Words that end a phrase: what follows them is something else. */
const CUTS = wordSet(
  'and or but nor not never no nobody none nothing without neither than because if when while',
);
const BE = wordSet('is are was were');
const NEGATIVE = /n't$/;
const PASSIVE = wordSet("is are was were be been being get gets got getting keep keeps kept 's i we");
const PARTICIPLE = /(?:ed|en|wn|ade|uilt|ent|ept|eld|aid|ut|et|un|one|ught)$/;
const TURNING = new Set([...PASSIVE, 'of', 'for', 'in', 'on']);
/** How many uncounted words in a row a phrase may hold. */
const MAX_SKIPS = 4;

/** Every place where a pattern of the index stands. Linear in the text: each step looks a few words ahead. */
export function findOccurrences(units: Units, index: PatternIndex): Occurrence[] {
  const found: Occurrence[] = [];
  const { words, token } = units;
  const present = marksIn(units);
  const tryEach = (
    patterns: readonly number[] | undefined,
    unit: number,
    other: keyof Marks,
    how: (units: Units, unit: number, pattern: Pattern) => readonly number[] | undefined,
  ) => {
    if (!patterns) return;
    for (const pattern of patterns) {
      if (present[index.marks[pattern]![other]] === 0) continue;
      const used = how(units, unit, index.patterns[pattern]!);
      if (used && isWhole(used, units)) found.push(occurrence(pattern, used, units));
    }
  };
  for (let unit = 0; unit < units.stems.length; unit++) {
    const one = units.stems[unit]!;
    const family = units.families[unit]!;
    tryEach(index.byFirst.get(one), unit, 'second', walk);
    tryEach(index.bySecond.get(one), unit, 'first', turned);
    if (family !== one) {
      tryEach(index.byFirst.get(family), unit, 'second', walk);
      tryEach(index.bySecond.get(family), unit, 'first', turned);
    }
    tryEach(index.odd.get(words.tokens[token[unit]!]!.word[0]!), unit, 'second', walkOdd);
    const next = units.stems[unit + 1];
    if (next !== undefined && isJoinable(units, unit + 1))
      tryEach(pairOf(units, unit, index), unit, 'second', joined);
  }
  return found;
}

/** Which marks the words of a text have. */
function marksIn({ stems, families }: Units): Uint8Array {
  const present = new Uint8Array(MARKS);
  present[ANY_MARK] = 1;
  stems.forEach((stem, at) => {
    present[markOf(stem)] = 1;
    if (families[at] !== stem) present[markOf(families[at]!)] = 1;
  });
  return present;
}

/** `login` is no log, and `checkout` no check: both halves of a word, or none. What `we've` has behind it may be left. */
function isWhole(used: readonly number[], { token, stems }: Units): boolean {
  return used.every((unit) =>
    [unit - 1, unit + 1].every(
      (other) => token[other] !== token[unit] || stems[other] === 'have' || used.includes(other),
    ),
  );
}

function occurrence(pattern: number, used: readonly number[], { token }: Units): Occurrence {
  const tokens = [...new Set(used.map((unit) => token[unit]!))];
  return { pattern, first: Math.min(...tokens), last: Math.max(...tokens), tokens };
}

/** As `walk`, for a pattern that no index leads to. */
function walkOdd(units: Units, unit: number, pattern: Pattern): number[] | undefined {
  return fits(units, unit, pattern.steps[0]!) ? walk(units, unit, pattern) : undefined;
}

/** Words that are no part of another one. */
const NO_PART = wordSet(
  'a an the i we he she it they you my our your his her its their this that these those and or but of was were is are been had has have did do does',
);
const NONE: readonly number[] = [];

/** Patterns that write two words of the text as one. */
function pairOf({ words, token }: Units, unit: number, { byFirst }: PatternIndex): readonly number[] {
  if (token[unit] === token[unit + 1]) return NONE;
  const [one, other] = [words.tokens[token[unit]!]!.word, words.tokens[token[unit + 1]!]!.word];
  if (NO_PART.has(one) || NO_PART.has(other)) return NONE;
  const key = stem(one + other);
  return byFirst.get(key) ?? byFirst.get(familyOf(key)) ?? NONE;
}

/** The units that a pattern uses when it starts at `unit`. */
function walk(units: Units, unit: number, { steps, gap }: Pattern): number[] | undefined {
  const used = [unit];
  return follow(units, unit, steps, 1, gap, used) ? used : undefined;
}

/** `off site` for `offsite`, `health check` for `healthcheck`: two words that the pattern writes as its first one. */
function joined(units: Units, unit: number, { steps, gap }: Pattern): number[] | undefined {
  const used = [unit, unit + 1];
  return follow(units, unit + 1, steps, 1, gap, used) ? used : undefined;
}

function follow(
  units: Units,
  from: number,
  steps: readonly Step[],
  first: number,
  gap: number,
  used: number[],
): boolean {
  let at = from;
  let left = gap;
  for (let step = first; step < steps.length; step++) {
    const next = seek(units, at + 1, steps[step]!, left);
    if (!next) return false;
    at = next.unit;
    left = next.left;
    used.push(at);
  }
  return true;
}

function seek(
  units: Units,
  from: number,
  step: Step,
  gap: number,
): { unit: number; left: number } | undefined {
  let left = gap;
  let skips = MAX_SKIPS;
  for (let unit = from; unit < units.stems.length; unit++) {
    const { word, before: gapBefore } = units.words.tokens[units.token[unit]!]!;
    // The second half of `Checkout` stands behind the first, whatever stands in front of the word.
    const before = units.token[unit] === units.token[unit - 1] ? 'glue' : gapBefore;
    if (before === 'sentence' || (before === 'clause' && gap > 0 && !fits(units, unit, step)))
      return undefined;
    if (fits(units, unit, step)) return { unit, left };
    if (gap === 0 || CUTS.has(word) || NEGATIVE.test(word)) return undefined;
    // "circuit board was broken": the verb is that of another noun.
    if (left < gap && BE.has(word)) return undefined;
    if (units.skips[unit] ? --skips < 0 : --left < 0) return undefined;
  }
  return undefined;
}

/**
 * `the plan was reviewed` and `the plan we reviewed` for `review the plan`, `rate of errors` for `error rate`, `old logs get
 * expired` and `I had old logs expired` for `expire old logs`.
 */
function turned(units: Units, unit: number, { steps }: Pattern): number[] | undefined {
  const used = [unit];
  if (!follow(units, unit, steps, 2, 1, used)) return undefined;
  const last = used.at(-1)!;
  const first =
    firstBehind(units, last, steps, false) ??
    (isHad(units, unit) ? firstBehind(units, last, steps, true) : undefined);
  return first === undefined ? undefined : [...used, first];
}

/** `had the plan`: what is behind it may be what was done to it. */
function isHad({ words, token }: Units, unit: number): boolean {
  const at = token[unit]!;
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    if (!goesOn(words.tokens[before + 1])) return false;
    if (HAD.has(words.tokens[before]!.word)) return true;
  }
  return false;
}

const HAD = wordSet('have has had having get got getting gets');

/** The first word of a pattern behind its other words, with what turns them round between. */
function firstBehind(units: Units, last: number, steps: readonly Step[], turns: boolean): number | undefined {
  let turn = turns;
  for (let next = last + 1; next < units.stems.length && next <= last + 5; next++) {
    const { word, before } = units.words.tokens[units.token[next]!]!;
    if (before === 'sentence' || before === 'clause') return undefined;
    if (fits(units, next, steps[0]!)) return turn && (!turns || PARTICIPLE.test(word)) ? next : undefined;
    if (steps.length === 2 ? TURNING.has(word) : PASSIVE.has(word)) turn = true;
    else if (!units.skips[next] && !word.endsWith('ly')) return undefined;
  }
  return undefined;
}

function fits(units: Units, unit: number, { by, text }: Step): boolean {
  if (by === 'stem') return units.stems[unit] === text;
  if (by === 'family') return units.families[unit] === text;
  const { source, tokens } = units.words;
  const { word, start, end } = tokens[units.token[unit]!]!;
  if (by === 'prefix') return word.startsWith(text);
  return by === 'word' ? word === text : source.slice(start, end).normalize('NFKC') === text;
}

const isJoinable = ({ words, token }: Units, unit: number): boolean => goesOn(words.tokens[token[unit]!]);
