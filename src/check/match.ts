import { mayBeJoined } from './beginnings.ts';
import { isContractedNot } from './contractions.ts';
import { wordSet } from './figures/word-set.ts';
import { fits, follow, take } from './follow.ts';
import type { Pattern } from './pattern.ts';
import { type Marks, marksPresent, type PatternIndex } from './pattern-index.ts';
import { stem } from './stem.ts';
import { turned } from './turned.ts';
import type { Units } from './units.ts';
import { goesOn } from './words.ts';

/** A place where a pattern stands in a text: the words it used, and the span of words from the first to the last. */
export interface Occurrence {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
  readonly tokens: readonly number[];
}

/** Every place where a pattern of the index stands. Linear in the text: each step looks a few words ahead. */
export function findOccurrences(units: Units, index: PatternIndex): Occurrence[] {
  const found: Occurrence[] = [];
  const { words, token } = units;
  const present = marksIn(units);
  const latest = new Map<number, number>();
  // Of `on paper on call` it is the second `on` that `on call` begins with.
  const add = (one: Occurrence) => {
    const before = latest.get(one.pattern);
    if (before !== undefined && found[before]!.last === one.last && found[before]!.first < one.first)
      found[before] = one;
    else latest.set(one.pattern, found.push(one) - 1);
  };
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
      if (used && isWhole(used, units)) add(occurrence(pattern, used, units));
    }
  };
  for (let unit = 0; unit < units.stems.length; unit++) {
    const one = units.stems[unit]!;
    tryEach(index.byFirst.get(one), unit, 'second', walk);
    tryEach(index.bySecond.get(one), unit, 'first', turned);
    const { word } = words.tokens[token[unit]!]!;
    if (isContractedNot(word)) {
      tryEach(index.byFirst.get('not'), unit, 'second', walk);
      tryEach(index.bySecond.get('not'), unit, 'first', turned);
    }
    tryEach(index.byWord.get(word), unit, 'second', walkAsWritten);
    if (word.endsWith("'s")) tryEach(index.byWord.get(word.slice(0, -2)), unit, 'second', walkAsWritten);
    tryEach(index.byLetter.get(word[0]!), unit, 'second', walkAsWritten);
    const next = units.stems[unit + 1];
    if (next !== undefined && isJoinable(units, unit + 1))
      tryEach(pairOf(units, unit, index), unit, 'second', joined);
  }
  return found;
}

/** Which marks the words of a text have. */
const marksIn = ({ stems, hyphenated, words }: Units): Uint8Array => {
  const not = words.tokens.some(({ word }) => isContractedNot(word)) ? ['not'] : [];
  return marksPresent([...not, ...hyphenated.values()], marksPresent(stems));
};

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

/** As `walk`, for a pattern whose first word is no stem: how it is written decides. */
function walkAsWritten(units: Units, unit: number, pattern: Pattern): number[] | undefined {
  return fits(units, unit, pattern.steps[0]!) ? walk(units, unit, pattern) : undefined;
}

/** Words that are no part of another one. */
const NO_PART = wordSet(
  'a an the i we he she it they you my our your his her its their this that these those and or but of was were is are been had has have did do does',
);
const NONE: readonly number[] = [];

/** Patterns that write two words of the text as one. */
function pairOf({ words, token }: Units, unit: number, index: PatternIndex): readonly number[] {
  if (token[unit] === token[unit + 1]) return NONE;
  const [one, other] = [words.tokens[token[unit]!]!.word, words.tokens[token[unit + 1]!]!.word];
  const isGlued = words.tokens[token[unit + 1]!]!.before === 'glue';
  if (!isGlued && (NO_PART.has(one) || NO_PART.has(other))) return NONE;
  if (!mayBeJoined(index, one, other)) return NONE;
  return index.byFirst.get(stem(one + other)) ?? NONE;
}

/** The units that a pattern uses when it starts at `unit`. */
function walk(units: Units, unit: number, { steps, gap }: Pattern): number[] | undefined {
  const used: number[] = [];
  const last = take(units, unit, steps[0]!, used);
  return follow(units, last, steps, 1, gap, used) ? used : undefined;
}

/** `off site` for `offsite`, `health check` for `healthcheck`: two words that the pattern writes as its first one. */
function joined(units: Units, unit: number, { steps, gap }: Pattern): number[] | undefined {
  const used = [unit, unit + 1];
  return follow(units, unit + 1, steps, 1, gap, used) ? used : undefined;
}

const isJoinable = ({ words, token }: Units, unit: number): boolean => goesOn(words.tokens[token[unit]!]);
