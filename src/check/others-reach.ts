import { startOfMatter } from './clauses.ts';
import { wordSet } from './figures/word-set.ts';
import type { Party } from './party.ts';
import { MAKING } from './party-words.ts';
import type { Words } from './words.ts';

/* How far it goes that somebody else does something. */

const ME = wordSet("i we i'd i've we'd we've");
const MINE = wordSet("i we my our i'd i've we'd we've");
const LINKS = wordSet(
  'and then but yet so that because while when until after before which as since hence therefore whereas where although though meanwhile parallel why',
);
const SUBORDINATE = wordSet('although though when while after since once because as until before');
/** With these I have what was made; with any other verb I made something of it. */
const HAVING = wordSet(
  'owe owed have had got get use used inherited inherit receive received rely relied read saw found reviewed presented know knew',
);
/** `As far as I know` is no deed. */
const THINKING = wordSet('think believe guess remember recall suppose reckon assume gather understand');
/** With these a clause begins, but for what turns away from them. */
const BEGINS = /^(?:and|but|then|before|after|when|whereas|until|once)$/;
const OF_US = /^(?:two|three|four|both|all|most|some|rest)$/;
/** What says when and where, before the subject. */
const OPENING = wordSet('by in at on of after before from within with for during until over');

/** Their deed lasts until somebody else is named: `my manager added it and we tested it`. */
export function endOfDeed({ tokens, sentences }: Words, first: number, last: number): number {
  const { first: start, last: behind } = sentences[tokens[last]!.sentence]!;
  const end = Math.min(behind - 1, last + 20);
  const isSubordinate = first === start + 1 && SUBORDINATE.has(tokens[start]!.word);
  const isWithin = SUBORDINATE.has(tokens[first - 1]?.word ?? '');
  let clause = last + 1;
  const from =
    /^(?:which|who|that)$/.test(tokens[last + 1]?.word ?? '') && tokens[last + 1]!.before === 'space'
      ? last + 2
      : last + 1;
  for (let at = behindRelative(tokens, from, end); at <= end; at++) {
    const { word, before } = tokens[at]!;
    if (before !== 'space' && before !== 'glue') {
      // `Once the vendor had left, the alert fired.`
      if (isSubordinate && at > last + 2 && !/^(?:and|or|who|which)$/.test(word)) return at - 1;
      clause = at;
    }
    // `While the vendor built the queue I wrote the runbook.`
    if (isSubordinate && ME.has(word)) return at - 1;
    const mine = returnToMe(tokens, at, clause, last, isWithin);
    if (mine !== undefined) return mine;
    if (BEGINS.test(word)) clause = at;
    if (turnsAway(tokens, at)) return at - 1;
  }
  return end;
}

/** The last word that is still theirs, where a word begins what I or we do. */
function returnToMe(
  tokens: Words['tokens'],
  at: number,
  clause: number,
  last: number,
  isWithin: boolean,
): number | undefined {
  const { word, before } = tokens[at]!;
  const us = startOfUs(tokens, at);
  if (us !== undefined) return tokens[us - 1]!.word === 'by' ? clause - 1 : us - 1;
  if (/^(?:me|us)$/.test(word) && tokens[at - 1]!.word === 'by') return clause - 1;
  if (!MINE.has(word) || THINKING.has(tokens[at + 1]?.word ?? '')) return undefined;
  if (tokens[at - 1]!.word === 'by') return clause - 1;
  const mine = startOfMine(tokens, at, last);
  if (mine !== undefined) return mine - 1;
  if (before !== 'space' || (isWithin && ME.has(word)) || LINKS.has(tokens[at - 1]!.word)) return at - 1;
  // `… and by Friday I had one`
  const opens = /^(?:and|but|so)$/.test(tokens[clause]!.word) ? clause + 1 : clause;
  return ME.has(word) && clause > last + 1 && OPENING.has(tokens[opens]!.word) ? clause - 1 : undefined;
}

/** Where `the two of us built …` or `me and Tom built …` begins. */
function startOfUs(tokens: Words['tokens'], at: number): number | undefined {
  const { word, before } = tokens[at]!;
  if (word === 'me' && /^(?:and|or)$/.test(tokens[at + 1]?.word ?? ''))
    return before !== 'space' || LINKS.has(tokens[at - 1]!.word) ? at : undefined;
  if (word !== 'us' || tokens[at - 1]!.word !== 'of' || !OF_US.test(tokens[at - 2]!.word)) return undefined;
  return tokens[at - 3]?.word === 'the' ? at - 3 : at - 2;
}

/** Where `the script I wrote` begins, with which they did something. */
function startOfMine(tokens: Words['tokens'], at: number, last: number): number | undefined {
  const { word, before } = tokens[at]!;
  const verb =
    tokens[/^(?:i|we)$/.test(word) && tokens[at + 1]?.word === 'had' ? at + 2 : at + 1]?.word ?? '';
  // `Priya did the canary and I did the restore`
  if (LINKS.has(tokens[at - 1]!.word) && !/^(?:that|which)$/.test(tokens[at - 1]!.word)) return undefined;
  if (!ME.has(word) || before !== 'space' || !(MAKING.has(verb) || /^(?:own|keep|maintain)$/.test(verb)))
    return undefined;
  for (let from = at - 2; from > last + 1 && from > at - 6; from--) {
    if (/^(?:the|an?|this|that|these|those|every|each|all)$/.test(tokens[from]!.word)) return from;
  }
  return undefined;
}

function turnsAway(tokens: Words['tokens'], at: number): boolean {
  const { word } = tokens[at]!;
  if (/^(?:but|so|which|because|while|hence|therefore|thus)$/.test(word)) return true;
  if (word === 'me') return tokens[at - 1]!.word === 'was' && tokens[at - 2]!.word === 'it';
  return word === 'since' && ME.has(tokens[at + 1]?.word ?? '');
}

/** Where it goes on behind `, which sits in another country,`. */
function behindRelative(tokens: Words['tokens'], at: number, end: number): number {
  if (tokens[at]?.before !== 'clause' || !/^(?:which|who|whose)$/.test(tokens[at]!.word)) return at;
  for (let next = at + 1; next <= end; next++) if (tokens[next]!.before === 'clause') return next;
  return at;
}

/** What was done by them: back to the clause in which I or we do something else. */
export function startOfPassive({ tokens, sentences }: Words, first: number): number {
  const start = Math.max(sentences[tokens[first]!.sentence]!.first, first - 15);
  const own = startOfMatter(tokens, first, first, start, first);
  if (own > start) return own;
  let clause = start;
  let link = -1;
  for (let at = first; at >= start; at--) {
    if (ME.has(tokens[at]!.word) && !THINKING.has(tokens[at + 1]?.word ?? '')) {
      if (clause > at) return clause;
      if (link > at) return link + 1;
      return HAVING.has(tokens[at + 1]?.word ?? '') ? start : Math.min(first, at + 1);
    }
    // `The canary was done by me and the restore by Priya.`
    if (/^(?:me|us|myself|ourselves)$/.test(tokens[at]!.word) && tokens[at - 1]?.word === 'by') return at + 1;
    if (tokens[at]!.before === 'clause') clause = Math.max(clause, at);
    // The `that` of `one that the old crew had built` parts nothing.
    const isRelative = at === first - 1 && tokens[at]!.word === 'that';
    if (
      at < first &&
      link < 0 &&
      !isRelative &&
      /^(?:and|but|because|that|so|when|while)$/.test(tokens[at]!.word)
    )
      link = at;
  }
  return start;
}

/** What is said of somebody who is no more than mentioned: to the pause, or to what I do besides. */
export function endOfRelative(words: Words, { first, last }: Party): number {
  const { tokens, sentences } = words;
  const sentence = sentences[tokens[first]!.sentence]!;
  let isMine = false;
  for (let at = sentence.first; at < first; at++) isMine ||= ME.has(tokens[at]!.word);
  if (!isMine) return endOfDeed(words, first, last);
  return endOfObject(words, last + 1);
}

/** To the pause, or to where it goes on with what I do. */
export function endOfObject({ tokens, sentences }: Words, last: number): number {
  const end = sentences[tokens[last]!.sentence]?.last ?? last + 1;
  for (let at = last + 1; at < end; at++)
    if (tokens[at]!.before === 'clause' || /^(?:and|but|so|which)$/.test(tokens[at]!.word)) return at - 1;
  return end - 1;
}
