import { wordSet } from './figures/word-set.ts';
import { fits, follow, take } from './follow.ts';
import type { Pattern, Step } from './pattern.ts';
import type { Units } from './units.ts';
import { goesOn } from './words.ts';

/** Words between a thing and what is done to it. */
const PASSIVE = wordSet("is are was were be been being get gets got getting keep keeps kept 's i we");
const PARTICIPLE = /(?:ed|en|wn|ade|uilt|ent|ept|eld|aid|ut|et|un|one|ught)$/;
/** Those between two words that stand the other way round. */
const TURNING = new Set([...PASSIVE, 'of', 'for', 'in', 'on']);

/**
 * `the plan was reviewed` and `the plan we reviewed` for `review the plan`, `rate of errors` for `error rate`, `old logs get
 * expired` and `I had old logs expired` for `expire old logs`.
 */
export function turned(units: Units, unit: number, { steps }: Pattern): number[] | undefined {
  const used = [unit];
  if (!follow(units, unit, steps, 2, 1, used)) return undefined;
  const last = used.at(-1)!;
  const first =
    firstBehind(units, last, steps, false) ??
    (isHad(units, unit) ? firstBehind(units, last, steps, true) : undefined);
  if (first === undefined) return undefined;
  take(units, first, steps[0]!, used);
  return used;
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
