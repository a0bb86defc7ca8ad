import { wordSet } from './figures/word-set.ts';
import { SERVICES } from './parties.ts';
import { isCapital, type Phrase, plain, type Read, type Tail, VAGUE, word } from './phrase-words.ts';

/** Whether the phrase means somebody else, and not one's own people or anybody. */
export function isElse(read: Read, phrase: Phrase, tail: Tail, inTail: boolean): boolean {
  const { head, kind, determiner, own, theirs, other, size } = phrase;
  const noun = plain(word(read, head));
  if (/^(?:any|each|every|no)$/.test(determiner)) return false;
  switch (kind) {
    case 'company':
      return !SERVICES.has(noun) || theirs;
    case 'people':
      // `the French drained it`, and not `the French page`
      return determiner === 'the' && size === 0;
    case 'department':
      return true;
    case 'person':
      return noun !== 'fellow' || other || tail.elsewhere;
    case 'body':
      return !own || noun !== 'authority';
    case 'house':
      return isHouseElse(phrase, tail, inTail, noun.replace(/s$/, ''));
    case 'worker':
      return isWorkerElse(read, phrase, tail, inTail, noun);
  }
}

function isHouseElse(
  { determiner, own, theirs, partitive, other, field }: Phrase,
  tail: Tail,
  inTail: boolean,
  noun: string,
): boolean {
  const isLoose = LOOSE.has(noun);
  if (theirs || (other && !tail.own && (own || !isLoose))) return true;
  if (tail.elsewhere) return !own;
  const isCompany = /^(?:company|startup|employer)$/.test(noun);
  if (field && noun === 'company' && determiner !== '') return true;
  if (inTail && !own && !isLoose && !isCompany) return true;
  return !isLoose && (VAGUE.has(determiner) || (partitive && !own));
}

function isWorkerElse(read: Read, phrase: Phrase, tail: Tail, inTail: boolean, noun: string): boolean {
  const { head, determiner, own, theirs, partitive, other, size } = phrase;
  const one = noun.replace(/s$/, '');
  if (isBareWorker(phrase, tail, noun)) return false;
  const isSecond = word(read, head - 1) === 'second' || word(read, head - size) === 'second';
  if (theirs || (tail.elsewhere && !isSecond)) return true;
  if (THEIRS.test(determiner) && AT_THEIRS.has(one)) return true;
  if (CUSTOMERS.has(noun)) return inTail || other || (partitive && determiner !== '') || isDoer(read, head);
  if (noun === 'mentor') return own || other;
  if (INTERNS.has(one)) return VAGUE.has(determiner) || other || (noun !== one && determiner === 'the');
  if (LEADS.has(noun)) return own || /^(?:the|his|her)$/.test(determiner);
  if (noun === 'board') return determiner === 'the' && size === 0;
  if (isShift(read, head)) return !own && SHIFTS.has(one);
  if (other) return !PARTS.has(one) || SISTERS.has(word(read, head - 1));
  return isOfAnotherField(read, phrase, noun);
}

/** `Engineers`, of whom nothing is said. */
const isBareWorker = (
  { determiner, partitive, theirs, field, other }: Phrase,
  tail: Tail,
  noun: string,
): boolean =>
  determiner === '' && !partitive && !theirs && (!BARE.has(noun) || (!field && !other && !tail.placed));

/** `The platform team`, `our release engineer`. */
function isOfAnotherField(
  read: Read,
  { head, determiner, partitive, ownish, field, size }: Phrase,
  noun: string,
): boolean {
  if (/^(?:this|that|these|those|my)$/.test(determiner) || (partitive && determiner !== 'the')) return false;
  if (size === 0 || ownish) return false;
  if (TEAMS.has(noun) && determiner === 'the') return true;
  return field && !(SITES.has(noun) && isCapital(read, head - 1));
}

export const CUSTOMERS = wordSet('customer customers client clients partner partners user users');
/** Those that are named without an article. */
const BARE = wordSet(
  'people folks guys lads support management staff it counterparts engineers developers devs admins administrators operators testers testing team',
);
const THEIRS = /^(?:their|his|her|its)$/;
const AT_THEIRS = wordSet('team people engineer support developer dev staff side admin guy security ops it');
const SHIFTS = wordSet('shift crew team guy operator people folk');
const SISTERS = wordSet(
  'sister neighbouring neighboring adjacent former separate different another parent central external outside',
);
const isShift = (read: Read, head: number): boolean =>
  /^(?:night|day|late|early|weekend)$/.test(word(read, head - 1));
/** Of these one has several oneself: `the other site`. */
const PARTS = wordSet('site side unit service center centre plant desk');
/** One of them is somebody, `the intern` may be one's own mentee. */
const INTERNS = wordSet('intern trainee apprentice student volunteer');
const LEADS = wordSet('lead leader head');
const TEAMS = wordSet(
  'team teams squad squads department office group groups guild crew unit tribe chapter division',
);
/** These may be places or things. */
const SITES = wordSet(
  'site office branch unit division shift desk side services management support security operations it ops plant group centre center',
);
/** Words for houses that mean many other things. */
const LOOSE = wordSet(
  'job place business organisation organization house group institution plant chain warehouse store court council studio enterprise',
);

/** `The customer had put retries in`, `the customer himself did it`. */
const isDoer = (read: Read, head: number): boolean =>
  /^(?:him|her|it|them)sel(?:f|ves)$/.test(word(read, head + 1)) ||
  (word(read, head + 1) === 'had' &&
    /^(?:put|built|set|added|written|done|made)$/.test(word(read, head + 2)));
