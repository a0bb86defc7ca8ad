import { lastUpTo } from '../bank/bisect.ts';
import { AFFIRMING, AFFIRMING_VERBS, ANSWERED, MENDED, NEGATION } from './affirming.ts';
import { reachOf } from './cue-reach.ts';
import { CUES } from './doubts/cues.ts';
import type { CueRule, Doubt } from './doubts/rule.ts';
import { isGivenName } from './given-names.ts';
import { findOthers } from './others.ts';
import type { Words } from './words.ts';

/** Words of the answer that put others in doubt: `first` to `last` are its own words, `from` to `to` those it covers. */
export interface Cue {
  readonly doubt: Doubt;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** The text as the cue patterns read it, with the way back to its words. */
export interface Line {
  readonly text: string;
  /** The word that begins at or holds an offset of the text. */
  tokenAt(offset: number): number;
  readonly starts: readonly number[];
}

/** How many characters before or behind a cue are looked at. */
const MOST = 160;

/** Every cue of the text, in the order of the table. */
export function readCues(words: Words, technical: boolean): Cue[] {
  const line = lineOf(words);
  const affirmed = affirmedSpots(line, words);
  const verbs = verbSpots(line);
  const cues: Cue[] = [];
  for (const rule of CUES) {
    if (technical && rule.unlessTechnical) continue;
    for (const match of line.text.matchAll(rule.pattern)) {
      const first = line.tokenAt(match.index + 1);
      const last = line.tokenAt(match.index + match[0].length - 1);
      if (!isInPlace(rule, line, match.index)) continue;
      if (rule.doubt === 'denied' && (isAffirmed(affirmed, first, last) || isMended(line, match))) continue;
      const verb = rule.doubt === 'denied' ? verbs.get(first) : undefined;
      if (verb !== undefined) cues.push({ doubt: 'denied', first, last: verb - 1, from: verb, to: verb });
      else cues.push({ doubt: rule.doubt, first, last, ...reachOf(words, first, last, rule) });
    }
  }
  for (const { first, last, question } of words.sentences) {
    if (question && !ANSWERED.test(textFrom(line, last)))
      cues.push({ doubt: 'asked', first: -1, last: -1, from: first, to: last - 1 });
  }
  return [...withoutDoubleDenials(words, cues), ...findOthers(words, line)];
}

function isInPlace({ unlessAfter, onlyAfter }: CueRule, line: Line, at: number): boolean {
  if (unlessAfter === undefined && onlyAfter === undefined) return true;
  const before = sentenceBefore(line, at);
  return unlessAfter?.test(before) !== true && onlyAfter?.test(before) !== false;
}

function lineOf({ source, tokens }: Words): Line {
  const parts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const { word, before, start, end } of tokens) {
    const mark = before === 'sentence' ? ' . ' : before === 'clause' ? ' , ' : ' ';
    const plain = named(source.slice(start, end)) ?? withApostrophe(word);
    parts.push(mark, plain);
    length += mark.length;
    starts.push(length);
    length += plain.length;
  }
  parts.push(' . ');
  const tokenAt = (offset: number) => lastUpTo(starts, offset);
  return { text: parts.join(''), tokenAt, starts };
}

/** Whoever is called by a name is somebody. */
function named(written: string): string | undefined {
  const [, name = '', possessive] = /^([^'’]+)(['’]s)?$/.exec(written) ?? [];
  if (!isGivenName(name)) return undefined;
  return possessive ? "somebody's" : 'somebody';
}

/** `didnt` and `shouldve`, as people type them. */
const withApostrophe = (word: string): string =>
  !/(?:nt|ve)$/.test(word)
    ? word
    : word
        .replace(/^(did|do|does|is|was|were|had|has|have|could|would|should|are|ca|wo)nt$/, "$1n't")
        .replace(/^(should|could|would|might|must|i|we|they)ve$/, "$1've");

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
function affirmedSpots({ text, starts }: Line, { tokens }: Words): Set<number> {
  const spots = new Set<number>();
  tokens.forEach((_, at) => {
    const start = starts[at]!;
    const end = text.indexOf(' ', start);
    if (!NEGATION.test(text.slice(start, end))) return;
    const affirms = AFFIRMING.some((pattern) => {
      pattern.lastIndex = start;
      return pattern.test(text);
    });
    if (affirms) spots.add(at);
  });
  return spots;
}

/** For each denial of a verb that is a negation itself the word of that verb. */
function verbSpots(line: Line): Map<number, number> {
  const spots = new Map<number, number>();
  for (const match of line.text.matchAll(AFFIRMING_VERBS))
    spots.set(line.tokenAt(match.index), line.tokenAt(match.index + match[0].length - 1));
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

/** "Nothing is resent without backoff": the two denials make an affirmation. */
function withoutDoubleDenials(words: Words, cues: readonly Cue[]): Cue[] {
  const dropped = new Set<Cue>();
  const denials = cues.filter(({ doubt }) => doubt === 'denied').sort((a, b) => a.first - b.first);
  denials.forEach((cue, index) => {
    const before = denials[index - 1];
    if (!before || before.last >= cue.first || words.tokens[cue.first]!.word !== 'without') return;
    if (
      cue.first - before.last > 8 ||
      words.tokens[cue.first]!.sentence !== words.tokens[before.last]!.sentence
    )
      return;
    for (let at = before.last + 1; at <= cue.first; at++) if (words.tokens[at]!.before === 'clause') return;
    dropped.add(cue).add(before);
  });
  return cues.filter((cue) => !dropped.has(cue));
}
