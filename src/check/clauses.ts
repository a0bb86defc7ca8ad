import { SUBJECTS, TURNS } from './clause-turns.ts';
import { wordSet } from './figures/word-set.ts';
import { isDeed } from './irregular.ts';
import type { Words } from './words.ts';

/* Where something else is told of in the same sentence, by what makes a clause: a subject with a verb of its own. */

type Tokens = Words['tokens'];

/** A verb, in a form that a subject stands in front of. */
const FINITE = wordSet(
  `is are was were has have had do does did can could will would should may might must works exists helps
   proved turned put seemed remained remains stayed stays fell falls died dies belongs belong got gets went goes came comes`,
);
const PERSON = wordSet("i we you they he she there i've we've they've i'd we'd i'm we're they're there's");
const DOER = wordSet('i we you they he she');
const DETERMINER = wordSet(
  'the a an our my their his her its this that these those some both each every all',
);
/** In front of these, what ends in -ed tells what kind of thing it is. */
const OPENS_THING = wordSet(
  'for of with on in from an a the our my their its all every each no any some and or by that which',
);
/** Behind a participle: `a queue used for it`. */
const BEHIND_PARTICIPLE = /^(?:by|for|with|from|as|in|on|at|to)$/;
/** What makes a wish, a guess or a denial of a clause. */
const UNREAL = wordSet(
  `would could should might may will shall must want wants wanted wish wished plan plans planned hope hoped think thought if whether
   maybe perhaps i'd we'd we'll i'll they'll discussed talked considered suggested proposed asked talk talking thinking asking need
   needs needed going supposed idea draft drafted next ideally hopefully probably never not no nothing nobody none half part parts staging
   pilot prototype poc`,
);
/** How many words a thing is called by. */
const NAMED = 6;

/** Whether a word is the verb of a clause, and no attribute or participle. */
function isVerb(tokens: Tokens, at: number): boolean {
  const { word, before } = tokens[at]!;
  if (FINITE.has(word) || /n't$/.test(word) || DOER.has(tokens[at - 1]?.word ?? '')) return true;
  if (!(isDeed(word) || word === 'set') || before !== 'space' || OPENS_THING.has(tokens[at - 1]!.word))
    return false;
  const next = tokens[at + 1];
  return next?.before !== 'space' || !BEHIND_PARTICIPLE.test(next.word);
}

const tells = (tokens: Tokens, at: number): boolean =>
  PERSON.has(tokens[at]!.word) || /^(?:it|who)$/.test(tokens[at]!.word) || isVerb(tokens, at);

/** Whether a clause with a subject of its own begins at a word: `we …`, `the load test went live`. */
function isOpened(tokens: Tokens, at: number, end: number): boolean {
  if (PERSON.has(tokens[at]!.word)) return true;
  // `It was written, and put on the list` has no other subject.
  if (/^(?:and|or|but)$/.test(tokens[at]!.word)) return false;
  for (let behind = at + 1; behind <= Math.min(end, at + NAMED); behind++) {
    const { word, before } = tokens[behind]!;
    if (before === 'clause' || before === 'sentence' || TURNS.has(word)) return false;
    if (isVerb(tokens, behind)) return true;
    if (SUBJECTS.has(word) && !DETERMINER.has(word)) return false;
  }
  return false;
}

/** Whether the clause in front of a word has a verb of its own, from a word on. */
export function isTold(tokens: Tokens, end: number, from = 0): boolean {
  for (let at = end - 1; at >= from; at--) {
    if (tells(tokens, at)) return true;
    if (/clause|sentence/.test(tokens[at]!.before)) return false;
  }
  return false;
}

/** `I built one and the load test is planned`, `… and maybe the load test helped`; but `the one and the other are planned`. */
export function isOtherThing(tokens: Tokens, at: number, end: number): boolean {
  if (!/^(?:and|or)$/.test(tokens[at - 1]?.word ?? '')) return false;
  const thing = [at, at + 1].find((each) => each < end && DETERMINER.has(tokens[each]!.word));
  return thing !== undefined && isOpened(tokens, thing, end) && isTold(tokens, at - 1);
}

/** `A table for failed rows after three attempts is planned`: the turn begins no clause, it belongs to the subject. */
export function isWithinSubject(tokens: Tokens, turn: number, verb: number): boolean {
  const { word } = tokens[turn]!;
  const isPreposition =
    /^(?:after|before|until|till|since)$/.test(word) ||
    (word === 'because' && tokens[turn + 1]!.word === 'of');
  if (!isPreposition || !FINITE.has(tokens[verb]!.word) || turn + 1 === verb) return false;
  for (let at = turn + 1; at < verb; at++) if (tells(tokens, at)) return false;
  return !isTold(tokens, turn);
}

/** Behind these a main clause may follow. */
const LINKS = wordSet(
  `and or but however because so since while whereas yet then hence therefore although though when before after once meanwhile
   parallel why`,
);

/** Whether a clause may begin at a word that has nothing to do with the one before it: with `it` and `the rest` it has. */
function isParted(tokens: Tokens, at: number): boolean {
  const { word, before } = tokens[at]!;
  const behind = tokens[at - 1]?.word ?? '';
  if (before !== 'clause' && !LINKS.has(behind)) return false;
  return !/^(?:(?:it|this|that|which|who) |the (?:rest|others?|remaining)$)/.test(
    `${word} ${tokens[at + 1]?.word}`,
  );
}

/** Whether a subject with its verb stands at one of a few words. */
const isOpenedNear = (tokens: Tokens, at: number, end: number): boolean =>
  [at, at + 1, at + 2].some((each) => each <= end && isOpened(tokens, each, end));

/** Whether what is told in some words was so: no wish, guess or denial is among them. */
function isReal(tokens: Tokens, from: number, to: number): boolean {
  let isClause = false;
  for (let at = from; at <= to; at++) {
    const { word } = tokens[at]!;
    if (UNREAL.has(word) || /n't$/.test(word)) return false;
    isClause ||= isVerb(tokens, at);
  }
  return isClause;
}

/**
 * Where what a cue tells of begins: `We built a queue | next quarter we add a canary`. `The offer came, we still have to sign` and
 * `it runs on one, reply is awaited` tell of what stands before them.
 */
export function startOfMatter(tokens: Tokens, first: number, last: number, from: number, to: number): number {
  const isBare = last === to || tokens[last + 1]!.before === 'clause';
  const isOwn = (at: number) =>
    at < first
      ? isOpenedNear(tokens, at, first) && !(isBare && PERSON.has(tokens[at]!.word))
      : tokens[at]!.word === 'if' || isOpenedNear(tokens, last + 1, to);
  let at = first;
  while (at > from && !(isParted(tokens, at) && isOwn(at) && isReal(tokens, from, at - 1))) at--;
  return at;
}

/** Where it ends, before what was done; `nothing is signed` tells of what stands behind it. */
export function endOfMatter(tokens: Tokens, first: number, last: number, to: number): number {
  if (isOpened(tokens, first, last)) return to;
  const isOther = (at: number) =>
    isParted(tokens, at) && isOpenedNear(tokens, at, to) && isReal(tokens, at, to);
  let at = last;
  while (at < to && !isOther(at + 1)) at++;
  return at;
}
