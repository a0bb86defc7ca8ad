import { type Class, classOf, DEPARTMENTS, isCompound, isField, isOtherness, isOwnish } from './parties.ts';
import { endOfNoun, kindAt, readChain } from './phrase-nouns.ts';
import {
  DETERMINERS,
  isCapital,
  isPossessive,
  joined,
  OWN,
  PARTITIVE,
  type Phrase,
  plain,
  type Read,
  STOPS,
  THINGS,
  word,
} from './phrase-words.ts';

/** `Ops`, `by support`: a department that needs no article. */
export function departmentOf(read: Read, head: number): Phrase | undefined {
  const bare = plain(word(read, head));
  if (!DEPARTMENTS.has(bare) || (joined(read, head) && NO_SUBJECT.test(word(read, head - 1))))
    return undefined;
  const next = word(read, head + 1);
  if (joined(read, head + 1) && (isField(next) || isCompound(next) || classOf(plain(next)) !== undefined))
    return undefined;
  return {
    head,
    kind: 'department',
    determiner: '',
    own: false,
    theirs: false,
    partitive: false,
    other: false,
    field: false,
    ownish: false,
    many: false,
    size: 0,
  };
}

const NO_SUBJECT =
  /^(?:my|our|the|a|an|this|that|your|for|of|in|on|with|no|more|any|some|as|into|about|[a-z]+ing)$/;

/** The noun phrase that begins with a word, where its head is a noun for people or their houses. */
export function readPhrase(read: Read, first: number): Phrase | undefined {
  const { start, determiner, partitive } = beginningOf(read, first);
  const said: Said = {
    theirs: false,
    other: determiner === 'another' || determiner === 'other',
    field: false,
    ownish: false,
  };
  for (let at = start; at < read.line.words.length && at <= start + 4; at++) {
    if ((at > start || determiner !== '') && !joined(read, at)) return undefined;
    const bare = plain(word(read, at));
    const kind = kindAt(read, at, bare);
    if (kind !== undefined) {
      if (at > first && (kind === 'company' || bare === 'somebody' || bare === 'someone')) return undefined;
      if (bare === 'it' && !isDepartmentIt(read, at, at === start ? determiner : '')) return undefined;
      return phraseAt(read, { at, start, kind, determiner, partitive }, said);
    }
    if (isNoModifier(read, at, at === start, determiner)) return undefined;
    said.other ||= isOtherness(bare);
    said.field ||= isField(bare) || isCapital(read, at);
    said.ownish ||= isOwnish(bare);
  }
  return undefined;
}

/** Past `one of`, `a few` and the article. */
function beginningOf(read: Read, first: number): Pick<Begun, 'start' | 'determiner' | 'partitive'> {
  const partitive = PARTITIVE.has(word(read, first)) && word(read, first + 1) === 'of';
  const at = partitive ? first + 2 : first;
  const determiner = DETERMINERS.has(word(read, at)) ? word(read, at) : '';
  if (determiner === '') return { start: at, determiner, partitive };
  return {
    start: determiner === 'a' && word(read, at + 1) === 'few' ? at + 2 : at + 1,
    determiner,
    partitive,
  };
}

/** What the words before the head say of it. */
interface Said {
  theirs: boolean;
  other: boolean;
  field: boolean;
  ownish: boolean;
}

interface Begun {
  readonly at: number;
  readonly start: number;
  readonly kind: Class;
  readonly determiner: string;
  readonly partitive: boolean;
}

/** `The IT`, `central IT`, `IT security`. */
const isDepartmentIt = (read: Read, at: number, determiner: string): boolean =>
  /^(?:the|our)$/.test(determiner) ||
  /^(?:central|corporate)$/.test(word(read, at - 1)) ||
  word(read, at + 1) === 'security';

const PARTICIPLES =
  /^(?:hired|trusted|experienced|gifted|skilled|seasoned|retired|unrelated|shared|talented|dedicated|centralized|centralised)$/;

const isTeam = (next: string): boolean => /^teams?$/.test(next);

function isNoModifier(read: Read, at: number, opens: boolean, determiner: string): boolean {
  const whole = word(read, at);
  if (opens && determiner === '' && !isField(whole) && !isOtherness(whole)) return true;
  if (
    (THINGS.has(whole) && !isTeam(word(read, at + 1))) ||
    (!opens && DETERMINERS.has(whole) && !isOtherness(whole))
  )
    return true;
  if (STOPS.has(whole) && read.words.tokens[at + 1]?.before !== 'glue') return true;
  // Only a possessive of persons makes what follows theirs.
  if (whole.endsWith("'s") || !/[a-z]|../.test(whole)) return true;
  return /^(?:ha[sd]|[a-z]{3,}ed)$/.test(whole) && !PARTICIPLES.test(whole);
}

/** The phrase whose first noun for people stands at a word; the last noun of the chain is its head. */
function phraseAt(
  read: Read,
  { at, start, kind, determiner, partitive }: Begun,
  said: Said,
): Phrase | undefined {
  const own = OWN.has(determiner);
  let head = endOfNoun(read, at);
  let headKind = kind;
  const possessive = isPossessive(read, head);
  const next = joined(read, head + 1) ? readChain(read, head + 1, possessive) : undefined;
  if (next !== undefined) {
    const bare = plain(word(read, at));
    said.theirs = kind === 'company' || (possessive && (said.other || !own || kind !== 'house'));
    said.field ||= isField(bare) || (kind !== 'worker' && !possessive);
    said.other ||= isOtherness(bare);
    for (let mid = head + 1; mid < next; mid++) {
      said.field ||= isField(word(read, mid));
      said.other ||= isOtherness(word(read, mid));
    }
    head = next;
    headKind = kindAt(read, head, plain(word(read, head)))!;
  }
  if (headKind === 'company' && determiner !== '') return undefined;
  if (!isPossessive(read, head) && joined(read, head + 1) && isCompound(word(read, head + 1)))
    return undefined;
  const last = plain(word(read, head));
  return {
    head,
    kind: headKind,
    determiner,
    own,
    theirs: said.theirs,
    partitive,
    other: said.other || isOtherness(last),
    field: said.field,
    ownish: said.ownish && !said.field,
    many: MANY.test(last) || headKind === 'people' || determiner === 'both',
    size: head - start,
  };
}

const MANY = /[^s]s$|^(?:people|folks|men|women|staff|police|team|crew)$/;
