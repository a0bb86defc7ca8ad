import { wordSet } from './figures/word-set.ts';
import type { Line } from './line.ts';
import { type Class, classOf, DEPARTMENTS, isField } from './parties.ts';
import { departmentOf, readPhrase } from './phrase.ts';
import { CUSTOMERS, isElse } from './phrase-else.ts';
import {
  isCapital,
  isPossessive,
  joined,
  NO_PLACE,
  type Phrase,
  PLACES,
  plain,
  type Read,
  type Tail,
  THINGS,
  VAGUE,
  word,
} from './phrase-words.ts';
import type { Words } from './words.ts';

/** A phrase that names somebody else: `another squad`, `the DBA of the bank`, `a woman from legal`. */
export interface Party {
  readonly first: number;
  /** The noun that says who. */
  readonly head: number;
  /** The last word of the phrase, with what says where they are. */
  readonly last: number;
  /** `the vendor's …`: what follows is theirs. */
  readonly possessive: boolean;
  readonly kind: Class;
  readonly many: boolean;
  /** `a company`, `my cousin's bank`, as against `my last company`. */
  readonly mine: boolean;
  /** `A company`: it may be the one that one works at. */
  readonly vague: boolean;
}

/** The phrase that begins with a word, where a noun for people is its head; with the party, if that is somebody else. */
export function readPeople(
  words: Words,
  line: Line,
  first: number,
  inTail = false,
): { readonly head: number; readonly party?: Party } | undefined {
  const read = { words, line };
  if (
    joined(read, first) &&
    (THINGS.has(word(read, first - 1)) ||
      /^(?:every|each|no|whole|entire|any|such)$/.test(word(read, first - 1)))
  )
    return undefined;
  const phrase = departmentOf(read, first) ?? readPhrase(read, first);
  if (!phrase) return undefined;
  const tail = tailOf(read, phrase.head, phrase.kind);
  const isElsewhere = !(tail.own && phrase.kind !== 'company') && isElse(read, phrase, tail, inTail);
  return isElsewhere
    ? { head: phrase.head, party: partyOf(read, first, phrase, tail) }
    : { head: phrase.head };
}

function partyOf(
  read: Read,
  first: number,
  { head, own, kind, many, theirs, determiner }: Phrase,
  tail: Tail,
): Party {
  const possessive = isPossessive(read, head);
  return {
    first,
    head,
    last: possessive ? head : tail.last,
    possessive,
    kind,
    many,
    mine: own && !theirs,
    vague: VAGUE.has(determiner) && determiner !== 'another' && !theirs && !tail.elsewhere,
  };
}

/** What says where the party is: `from the bank next door`, `over in Oslo`, `on my team`. */
function tailOf(read: Read, head: number, kind: Class): Tail {
  let tail: Tail = { last: behindNames(read, head), elsewhere: false, own: false };
  for (let rounds = 0; rounds < 3; rounds++) {
    const at = tail.last + 1;
    if (!joined(read, at) || !PLACES.has(word(read, at)) || tail.own) break;
    const last = endOfPlace(read, at);
    const longer =
      last === undefined ? longerTail(read, head, kind, tail) : { ...tail, last, elsewhere: true };
    if (longer.last === tail.last && longer.own === tail.own) break;
    tail = longer;
  }
  const apart = saidApart(read, tail.last);
  return {
    last: tail.last + apart.words,
    elsewhere: tail.elsewhere || apart.is,
    placed: tail.elsewhere,
    own: tail.own,
  };
}

/** `My colleague Jan`. */
function behindNames(read: Read, head: number): number {
  let last = head;
  while (!isPossessive(read, last) && joined(read, last + 1) && isName(read, last + 1)) last++;
  return last;
}

const isName = (read: Read, at: number): boolean =>
  (word(read, at) === 'somebody' || isCapital(read, at)) && classOf(word(read, at)) === undefined;

/** The last word of what is a place by itself: `next door`, `upstairs`, `before us`. */
function endOfPlace(read: Read, at: number): number | undefined {
  const here = word(read, at);
  const then = word(read, at + 1);
  if (/^(?:upstairs|downstairs|opposite|abroad)$/.test(here)) return at;
  if (here === 'next' && then === 'door') return at + 1;
  if (here === 'from' && then === 'next' && word(read, at + 2) === 'door') return at + 2;
  if (here === 'before' && /^(?:me|us)$/.test(then)) return at + 1;
  if (here === 'in' && then === 'charge' && word(read, at + 2) === 'of') return at + 2;
  if (here === 'from' && /^(?:outside|abroad|elsewhere)$/.test(then)) return at + 1;
  return undefined;
}

/** The tail with a preposition and its noun more; as it is where none follows. */
function longerTail(read: Read, head: number, kind: Class, tail: Tail): Tail {
  const at = tail.last + 1;
  const here = word(read, at);
  let next = at + 1;
  while (PLACES.has(word(read, next)) && joined(read, next)) next++;
  if (!joined(read, next)) return tail;
  const then = word(read, next);
  if (
    /^(?:mine|ours)$/.test(then) &&
    /^(?:worker|house)$/.test(kind) &&
    !CUSTOMERS.has(plain(word(read, head)))
  )
    return { ...tail, last: next, own: true };
  if (/^(?:mine|ours|theirs|his|hers)$/.test(then)) return { ...tail, last: next, elsewhere: true };
  const inner = here === 'before' ? undefined : readPeople(read.words, read.line, next, true)?.party;
  if (inner && !inner.possessive && !(inner.vague && inner.kind === 'house' && here === 'at'))
    return { ...tail, last: inner.last, elsewhere: true };
  if (here === 'of' && then === 'us') return { ...tail, last: next };
  if (/^(?:my|our|us|me)$/.test(then))
    return { ...tail, own: !tail.elsewhere && /^(?:from|on|in|of)$/.test(here) };
  const last = endOfNamedPlace(read, here, next);
  return last === undefined ? tail : { ...tail, last, elsewhere: true };
}

/** `In Oslo`, `from legal`, `at the other office`. */
function endOfNamedPlace(read: Read, here: string, next: number): number | undefined {
  const then = word(read, next);
  if (/^(?:over|in|at|from|of|down|up|on)$/.test(here) && (isCapital(read, next) || DEPARTMENTS.has(then))) {
    let last = next;
    while (joined(read, last + 1) && isCapital(read, last + 1)) last++;
    return last;
  }
  if (/^(?:the|another|an?|other|that|one|his|her|their)$/.test(then)) {
    const step = [1, 2, 3].find(
      (more) => PLACE_NOUNS.has(word(read, next + more)) && joined(read, next + more),
    );
    if (step !== undefined) return next + step;
  }
  return /^(?:in|from|over|at)$/.test(here) && isField(then) && !NO_PLACE.has(then) ? next : undefined;
}

/** `The SRE who sits across from me`, `a hospital that I know of`. */
function saidApart(
  { line: { text, starts, words: all } }: Read,
  last: number,
): { is: boolean; words: number } {
  const from = starts[last]! + all[last]!.length;
  const behind = text.slice(from, from + 60);
  const known = KNOWN.exec(behind);
  return { is: known !== null || APART.test(behind), words: known ? known[0].trim().split(' ').length : 0 };
}

const KNOWN =
  /^ (?:that |which |who |whom )?(?:i|we) (?:once |had |have )?(?:used to work|worked|studied|know|knew|read|heard|follow|visited|admire|met|talked|spoke|learned|learnt|hired|bought|buy)(?: of| about| from| to| with| in)? /;
const APART =
  /^ who (?:sits|sat|runs?|ran|owns?|owned|built|works?|worked|maintains?|maintained|operates?|looks? after|looked after|takes? care|took|left|came|comes|had (?:built|written|made|set)|wrote|made|(?:was|were) there before) |^ (?:that|which) (?:was|were) there before |^ sitting |^ whose |^ where (?:my|our) [a-z]+ works? /;

const PLACE_NOUNS = wordSet(
  'building floor country office city town hall corridor road street timezone zone continent department company firm bank house side outside university agency world capital usa uk',
);
