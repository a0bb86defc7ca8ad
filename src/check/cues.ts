import { AFFIRMING, AFFIRMING_VERBS, ANSWERED, MENDED } from './affirming.ts';
import { reachOf } from './cue-reach.ts';
import { CUES } from './doubts/cues.ts';
import type { Act, CueRule, Doubt } from './doubts/rule.ts';
import { fragmentCues } from './fragments.ts';
import { labelCues } from './labels.ts';
import { type Line, lineOf, tokenAt } from './line.ts';
import { findOthers } from './others.ts';
import { outcomeCues } from './outcomes.ts';
import { Tries } from './tries.ts';
import type { Words } from './words.ts';

/** Words of the answer that put others in doubt: `first` to `last` are its own words, `from` to `to` those it covers. */
export interface Cue {
  readonly doubt: Doubt;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** What was done to deny it. */
  readonly act?: Act;
  /** It covers all that its sentence tells of, not only what stands at its end. */
  readonly whole?: true;
}

/** How many characters before or behind a cue are looked at. */
const MOST = 160;

/** Made when the first answer is read. */
let cueTries: Tries | undefined;
let affirmingTries: Tries | undefined;

/** Every cue of the text, in the order of the table. */
export function readCues(words: Words, technical: boolean): Cue[] {
  const line = lineOf(words);
  const affirmed = affirmedSpots(line);
  const verbs = verbSpots(line);
  const undone = new Set(verbs.values());
  const cues: Cue[] = [];
  cueTries ??= new Tries(CUES.map(({ pattern }) => pattern));
  const matches = cueTries.in(line);
  for (const [index, rule] of CUES.entries()) {
    if (technical && rule.unlessTechnical) continue;
    for (const match of matches[index]!) {
      const first = tokenAt(line, match.index + 1);
      const last = tokenAt(line, match.index + match[0].length - 1);
      if (!isInPlace(rule, line, match.index)) continue;
      // The `skipped` of `no deploy has skipped it` is affirmed too.
      if (
        rule.doubt === 'denied' &&
        (undone.has(first) || isAffirmed(affirmed, first, last) || isMended(line, match))
      )
        continue;
      const verb = rule.doubt === 'denied' ? verbs.get(first) : undefined;
      if (verb !== undefined) cues.push({ doubt: 'denied', first, last: verb - 1, from: verb, to: verb });
      else cues.push(cueOf(words, rule, first, last));
    }
  }
  cues.push(...questionCues(words, line));
  const found = [...withoutDoubleDenials(words, cues), ...findOthers(words, line)];
  return [...found, ...labelCues(words, found), ...outcomeCues(words), ...fragmentCues(words, technical)];
}

const questionCues = (words: Words, line: Line): Cue[] =>
  words.sentences
    .filter(
      ({ first, last, question }) =>
        question && !ANSWERED.test(textFrom(line, last)) && !isWhyIt(line, first, last),
    )
    .map(({ first, last }) => ({
      doubt: 'asked',
      first: -1,
      last: -1,
      from: asksFrom(words, first, last - 1),
      to: last - 1,
    }));

/** `Why did we roll back? Because …`: who tells why tells that. */
const isWhyIt = (line: Line, first: number, last: number): boolean =>
  line.words[last] === 'because' &&
  /^ (?:and |but |so )?why (?:did (?:i|we)|an?|the) /.test(textFrom(line, first));

/** `We check it (all there?) and publish it`, `Draw a histogram, then ask: what is slow?` ask no more than what stands behind the sign. */
function asksFrom({ tokens, source }: Words, first: number, last: number): number {
  const { start } = tokens[first]!;
  const asked = source.slice(start, source.indexOf('?', tokens[last]!.end));
  const bracket = asked.lastIndexOf('(');
  const opens =
    bracket < 0 || asked.includes(')', bracket)
      ? asked.search(ASKS.test(asked) ? ASK_COLON : ANY_COLON)
      : bracket;
  const behind = opens < 0 ? -1 : tokens.findIndex((token) => token.start > start + opens);
  // Nothing stands behind the bracket of `0(?`.
  return behind < 0 ? first : behind;
}

/** A question, or one that is told of; what stands in front of another's colon states: `A pre-mortem is what I'd do: it failed, why?` */
const ASKS =
  /^(?:and |but |so |or )?(?:who|what|why|how|when|which|where|whose|whether|did|do|does|is|are|was|were|have|has|had|can|could|would|should|will|may|might|any)\b|^[^:]*\b(?:ask|question|wonder)/i;
const ANY_COLON = /(?<=\S+ \S+ \S+ \S+):(?= )/;
const ASK_COLON = /(?<=\bask(?:s|ed|ing)?(?: [a-z]{2,10})?):/i;

function cueOf(words: Words, rule: CueRule, first: number, last: number): Cue {
  const { doubt, act } = rule;
  return { doubt, first, last, ...reachOf(words, first, last, rule), ...(act && { act }) };
}

function isInPlace({ unlessAfter, onlyAfter }: CueRule, line: Line, at: number): boolean {
  if (unlessAfter === undefined && onlyAfter === undefined) return true;
  const before = sentenceBefore(line, at);
  return unlessAfter?.test(before) !== true && onlyAfter?.test(before) !== false;
}

function sentenceBefore({ text }: Line, end: number): string {
  const before = text.slice(Math.max(0, end - MOST), end + 1);
  return before.slice(before.lastIndexOf(' . ') + 2);
}

/** What stands from a word on, with the space before it; nothing behind the last word. */
function textFrom({ text, starts }: Line, token: number): string {
  const start = starts[token];
  return start === undefined ? '' : text.slice(start - 1, start + MOST);
}

/** The words that would deny, were they not part of a phrase that affirms. */
function affirmedSpots(line: Line): Set<number> {
  affirmingTries ??= new Tries(AFFIRMING);
  const spots = new Set<number>();
  for (let at = 0; at < line.words.length; at++) if (affirmingTries.at(line, at).length > 0) spots.add(at);
  return spots;
}

/** For each denial of a verb that is a negation itself the word of that verb. */
function verbSpots(line: Line): Map<number, number> {
  const spots = new Map<number, number>();
  for (const match of line.text.matchAll(AFFIRMING_VERBS))
    spots.set(tokenAt(line, match.index), tokenAt(line, match.index + match[0].length - 1));
  return spots;
}

function isAffirmed(spots: ReadonlySet<number>, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (spots.has(at)) return true;
  return false;
}

function isMended(line: Line, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return MENDED.test(line.text.slice(end, end + MOST));
}

/** "Nothing is resent without backoff": the two denials make an affirmation, and what is denied is that it went without. */
function withoutDoubleDenials(words: Words, cues: readonly Cue[]): Cue[] {
  const dropped = new Set<Cue>();
  const kept: Cue[] = [];
  const denials = cues.filter(({ doubt }) => doubt === 'denied').sort((a, b) => a.first - b.first);
  denials.forEach((cue, index) => {
    // `went without` is a cue, and `without` in it another one.
    const before = denials.slice(0, index).findLast(({ last }) => last < cue.first);
    const without = [cue.first, cue.last].find((at) => words.tokens[at]?.word === 'without');
    if (!before || without === undefined) return;
    if (
      cue.first - before.last > 8 ||
      words.tokens[cue.first]!.sentence !== words.tokens[before.last]!.sentence
    )
      return;
    for (let at = before.last + 1; at <= cue.first; at++) if (words.tokens[at]!.before === 'clause') return;
    dropped.add(cue).add(before);
    kept.push({ ...before, from: without, to: without });
  });
  return [...cues.filter((cue) => !dropped.has(cue)), ...kept];
}
