import { isContractedNot } from './contractions.ts';
import { wordSet } from './figures/word-set.ts';
import type { Step } from './pattern.ts';
import { partsOf, type Units } from './units.ts';
import { goesOn } from './words.ts';

/** Words that end a phrase: what follows them is something else. */
const CUTS = wordSet(
  'and or but nor not never no nobody none nothing without neither than because if when while',
);
const BE = wordSet('is are was were');
const NEGATIVE = /n't$/;
const EACH = wordSet('every each');
const OFTEN = /^(?:\d+|other|second|third|fourth|two|three|four|five|six|few|couple|time)$/;

/** How many uncounted words in a row a phrase may hold. */
const MAX_SKIPS = 4;

/** Whether the steps of a pattern from `first` on follow a unit; those that they use are added to `used`. */
export function follow(
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
    left = next.left;
    at = take(units, next.unit, steps[step]!, used);
    if (next.isPair) used.push(++at);
  }
  return true;
}

/** Adds what a step uses, which of a word as it is written is all of it; the last unit of that. */
export function take(units: Units, unit: number, { by, text }: Step, used: number[]): number {
  const { token } = units;
  let last = unit;
  used.push(last);
  if (by === 'stem') return last;
  const end = token[unit]! + (by === 'prefix' && !wordAt(units, unit).startsWith(text) ? 1 : 0);
  while (token[last + 1]! <= end) used.push(++last);
  return last;
}

const wordAt = ({ words, token }: Units, unit: number): string => words.tokens[token[unit]!]!.word;

/** `failov*` is also `fail-over`, and `fail over`, which is a word; but no `fail overnight`. */
function beginsPair({ words: { tokens }, token }: Units, unit: number, text: string): boolean {
  const at = token[unit]!;
  const [one, other] = [tokens[at]!.word, tokens[at + 1]];
  if (other === undefined || !text.startsWith(one) || !goesOn(other)) return false;
  const pair = one + other.word;
  return pair.startsWith(text) && (other.before === 'glue' || partsOf(pair).length > 1);
}

function seek(
  units: Units,
  from: number,
  step: Step,
  gap: number,
): { unit: number; left: number; isPair: boolean } | undefined {
  let left = gap;
  let skips = MAX_SKIPS;
  for (let unit = from; unit < units.stems.length; unit++) {
    const { word, before: gapBefore } = units.words.tokens[units.token[unit]!]!;
    // The second half of `Checkout` stands behind the first, whatever stands in front of the word.
    const before = units.token[unit] === units.token[unit - 1] ? 'glue' : gapBefore;
    if (before === 'sentence') return undefined;
    const isPair = units.hyphenated.get(unit) === step.text;
    if (isPair || fits(units, unit, step)) return { unit, left, isPair };
    if (before === 'clause' || gap === 0 || CUTS.has(word) || NEGATIVE.test(word)) return undefined;
    // `every two weeks` is not every week.
    if (EACH.has(units.words.tokens[units.token[from - 1]!]!.word) && OFTEN.test(word)) return undefined;
    // "circuit board was broken": the verb is that of another noun.
    if (left < gap && BE.has(word)) return undefined;
    if (units.skips[unit] ? --skips < 0 : --left < 0) return undefined;
  }
  return undefined;
}

/** Whether a unit is what a step wants. */
export function fits(units: Units, unit: number, { by, text }: Step): boolean {
  if (by === 'stem')
    return units.stems[unit] === text || (text === 'not' && isContractedNot(wordAt(units, unit)));
  const { source, tokens } = units.words;
  const { word, start, end } = tokens[units.token[unit]!]!;
  if (by === 'prefix') return word.startsWith(text) || beginsPair(units, unit, text);
  if (by === 'dotted') return word === text && source[start - 1] === '.';
  const whole = by === 'word' ? word : source.slice(start, end).normalize('NFKC');
  return whole === text || whole.replace(/['’]s$/, '') === text;
}
