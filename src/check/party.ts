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
  let last = head;
  // `My colleague Jan`.
  while (
    !isPossessive(read, last) &&
    joined(read, last + 1) &&
    (word(read, last + 1) === 'somebody' || isCapital(read, last + 1)) &&
    classOf(word(read, last + 1)) === undefined
  )
    last++;
  let elsewhere = false;
  let own = false;
  for (let rounds = 0; rounds < 3; rounds++) {
    const at = last + 1;
    if (!joined(read, at) || !PLACES.has(word(read, at))) break;
    const here = word(read, at);
    if (/^(?:upstairs|downstairs|opposite|abroad)$/.test(here)) {
      last = at;
      elsewhere = true;
      continue;
    }
    if (here === 'next' && word(read, at + 1) === 'door') {
      last = at + 1;
      elsewhere = true;
      continue;
    }
    if (here === 'before' && /^(?:me|us)$/.test(word(read, at + 1)))
      return { last: at + 1, elsewhere: true, own };
    if (here === 'in' && word(read, at + 1) === 'charge' && word(read, at + 2) === 'of')
      return { last: at + 2, elsewhere: true, own };
    if (here === 'from' && /^(?:outside|abroad|elsewhere)$/.test(word(read, at + 1)))
      return { last: at + 1, elsewhere: true, own };
    let prep = at;
    while (PLACES.has(word(read, prep + 1)) && joined(read, prep + 1)) prep++;
    const next = prep + 1;
    if (!joined(read, next)) break;
    const then = word(read, next);
    if (
      /^(?:mine|ours)$/.test(then) &&
      /^(?:worker|house)$/.test(kind) &&
      !CUSTOMERS.has(plain(word(read, head)))
    )
      return { last: next, elsewhere, own: true };
    if (/^(?:mine|ours|theirs|his|hers)$/.test(then)) {
      last = next;
      elsewhere = true;
      continue;
    }
    const inner = here === 'before' ? undefined : readPeople(read.words, read.line, next, true)?.party;
    if (inner && !inner.possessive && !(inner.vague && inner.kind === 'house' && here === 'at')) {
      last = inner.last;
      elsewhere = true;
      continue;
    }
    if (here === 'of' && then === 'us') {
      last = next;
      continue;
    }
    if (/^(?:my|our|us|me)$/.test(then)) {
      own = !elsewhere && /^(?:from|on|in|of)$/.test(here);
      break;
    }
    if (
      /^(?:over|in|at|from|of|down|up|on)$/.test(here) &&
      (isCapital(read, next) || DEPARTMENTS.has(then))
    ) {
      last = next;
      while (joined(read, last + 1) && isCapital(read, last + 1)) last++;
      elsewhere = true;
      continue;
    }
    if (/^(?:the|another|an?|other|that|one|his|her|their)$/.test(then)) {
      const noun = [1, 2, 3].find(
        (step) => PLACE_NOUNS.has(word(read, next + step)) && joined(read, next + step),
      );
      if (noun !== undefined) {
        last = next + noun;
        elsewhere = true;
        continue;
      }
    }
    if (/^(?:in|from|over|at)$/.test(here) && isField(then) && !NO_PLACE.has(then)) {
      last = next;
      elsewhere = true;
    }
    break;
  }
  const apart = saidApart(read, last);
  return { last: last + apart.words, elsewhere: elsewhere || apart.is, placed: elsewhere, own };
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
  'building floor country office city town hall corridor road street timezone zone continent department company firm bank house side outside university agency world capital',
);
