import { isTold } from './clauses.ts';
import { IRREGULAR } from './irregular.ts';
import type { Line } from './line.ts';
import type { Party } from './party.ts';
import { madeShare } from './party-made.ts';
import { passiveShare, placeShare } from './party-passive.ts';
import type { Share, Told } from './party-told.ts';
import { isDone, isHad, isMineBefore, isOpened, isReceiving, verbBehind } from './party-verbs.ts';
import { isWithMe } from './party-with-me.ts';
import { AGREEING, AUXILIARY, MAKING, ME, NOT_NOUNS, PREPOSITIONS, SOFT, WANTING } from './party-words.ts';
import { joined, word } from './phrase-words.ts';
import type { Words } from './words.ts';

/** What a party covers of what is told; undefined where it is only mentioned. */
export function shareOf(
  words: Words,
  line: Line,
  starts: ReadonlySet<number>,
  party: Party,
): Share | undefined {
  const told = { words, line, starts };
  return (
    placeShare(told, party) ??
    passiveShare(told, party) ??
    relativeShare(told, party) ??
    madeShare(told, party) ??
    activeShare(told, party)
  );
}

/** `There was a guy in ops who …`, `I sat beside the colleague that …`. */
function relativeShare(told: Told, { first, last, head, kind, possessive }: Party): Share | undefined {
  if (possessive || kind === 'house' || kind === 'company' || kind === 'department') return undefined;
  const who = word(told, last + 1);
  if (
    !/^(?:who|who'd|who've|who's)$/.test(who) &&
    !(
      who === 'that' &&
      (/^(?:ha[sd]|is|was|did)$/.test(word(told, last + 2)) ||
        /^(?:it's|is|was|been)$/.test(word(told, first - 1)))
    )
  )
    return undefined;
  if (
    ME.has(word(told, last + 2)) ||
    (!joined(told, last + 1) &&
      !/^(?:then|later|also|promptly|kindly|finally|quickly|[a-z]+ed)$/.test(word(told, last + 2)))
  )
    return undefined;
  const before = word(told, first - 1);
  if (before === 'not' || before === 'for' || /^(?:somebody|someone)$/.test(word(told, head)))
    return undefined;
  if (before === 'am' || before === "i'm" || (before === 'was' && ME.has(word(told, first - 2))))
    return undefined;
  if (LEARNER.test(word(told, head))) return undefined;
  if (told.starts.has(first)) return undefined;
  return 'relative';
}

/** What they do is their mentor's merit too. */
const LEARNER = /^(?:intern|junior|student|trainee|apprentice|newcomer|graduate)s?$/;

function activeShare(told: Told, party: Party): Share | undefined {
  const { first, kind, possessive } = party;
  const before = word(told, first - 1);
  if (isWithMe(told, party) || (possessive && kind === 'department')) return undefined;
  if (possessive) return possessiveShare(told, party);
  if (isMadeTo(told, party)) return 'onward';
  const at = verbBehind(told, party);
  if (kind === 'department' && !isDone(told, first, at)) return undefined;
  if (at && (isReceiving(told, at, party) || isGaining(told, at))) return undefined;
  if (joined(told, first) && before === 'came' && told.starts.has(first - 1)) return 'onward';
  if (before === 'what' && isMineBefore(told, first)) return at ? 'relative' : undefined;
  if (before === 'what' && at && WANTING.has(word(told, at)) && !/^d(?:id|oes)$/.test(word(told, at)))
    return undefined;
  return told.starts.has(first) ? openingShare(told, party, at) : innerShare(told, party, at);
}

/** Where they are named within a clause. */
function innerShare(told: Told, party: Party, at: number | undefined): Share | undefined {
  const { first } = party;
  if (!at) return undefined;
  if (isTheirThing(told, first, at)) return 'back';
  if ((isOpened(told, first) || isBehindSubordinate(told, first)) && !isSomebody(told, party))
    return 'onward';
  return isReduced(told, party, at) && isHad(told, first) ? 'back' : undefined;
}

/** `While I was away the vendor built one`: the main clause begins with them. */
function isBehindSubordinate(told: Told, first: number): boolean {
  const { first: start } = sentenceAt(told, first);
  const before = word(told, first - 1);
  if (!/^(?:while|when|as|since|because|after|before|once|although|though)$/.test(word(told, start)))
    return false;
  if (PREPOSITIONS.has(before) || NOT_NOUNS.has(before) || AUXILIARY.has(before) || /^\d/.test(before))
    return false;
  return isTold(told.words.tokens, first, start + 1) && !isTold(told.words.tokens, first, first - 1);
}

/** `The script the vendor wrote was slow`, of which nothing is told that I did with it. */
function isTheirThing(told: Told, first: number, at: number): boolean {
  const making = /^ha(?:d|s|ve)$/.test(word(told, at)) ? at + 1 : at;
  if (!MAKING.has(word(told, making)) || isMineBefore(told, first)) return false;
  for (let from = first - 2; from > first - 6 && joined(told, from + 1); from--)
    if (/^(?:the|an?|this|that|these|those)$/.test(word(told, from))) return told.starts.has(from);
  return false;
}

const isSomebody = (told: Told, { head }: Party): boolean => /^(?:somebody|someone)$/.test(word(told, head));

/** `I had the database group do it`, `I've watched my boss do it`. */
const isMadeTo = (told: Told, party: Party): boolean =>
  party.kind !== 'department' &&
  !LEARNER.test(word(told, party.head)) &&
  joined(told, party.first) &&
  /^(?:had|let|saw|seen|watched)$/.test(word(told, party.first - 1)) &&
  ME.has(word(told, party.first - 2)) &&
  isCaused(told, party);

/** They have the good of what another did. */
const isGaining = (told: Told, at: number): boolean =>
  /^(?:benefit(?:s|t?ed)?|profit(?:s|ed)?)$/.test(word(told, at)) ||
  (word(told, at) === 'got' && /^(?:paged|fewer|less|angry|nervous)$/.test(word(told, at + 1)));

/** Where a clause begins with them. */
function openingShare(told: Told, party: Party, at: number | undefined): Share | undefined {
  const { first, head, last, kind } = party;
  const before = word(told, first - 1);
  if (
    isSomebody(told, party) &&
    ((/^(?:where|how|that|which|what)$/.test(before) && !isNamed(told, party)) ||
      NO_ONE_DID.test(word(told, head + 1)))
  )
    return undefined;
  if (kind === 'company' && /^(?:when|until|then|after|before|once|since|while)$/.test(before))
    return undefined;
  if (before === 'as' || before === 'like') return ME.has(word(told, last + 1)) || !at ? undefined : 'onward';
  // `The alert that the platform folks made` is theirs, and so is what they did so that it was.
  if (/^(?:that|which)$/.test(before) && at && !WANTING.has(word(told, at)) && isHad(told, first))
    return 'both';
  return told.words.tokens[first]!.before === 'sentence' || at ? 'onward' : undefined;
}

/** What somebody unnamed does that is no deed of anybody. */
const NO_ONE_DID =
  /^(?:is|was|were|are|said|says|asked|told|thought|came|joined|called|pinged|noticed|left|needs?|needed|wanted)$/;

/** `I saw that Jonas rolled back`: a name stands as somebody. */
const isNamed = ({ words }: Told, { head }: Party): boolean =>
  !/^some(?:body|one)/.test(words.tokens[head]!.word);

/** `Something my predecessor left us`, `the patch Red Hat shipped`. */
function isReduced(told: Told, party: Party, at: number): boolean {
  const { first, kind } = party;
  const before = word(told, first - 1);
  // `The index the vendor made` may as well be one that I dropped.
  if (!/^(?:something|things?|one|what|whatever|everything|all)$/.test(before)) {
    if (kind !== 'company' || NOT_NOUNS.has(before) || PREPOSITIONS.has(before) || IRREGULAR.has(before))
      return false;
    if (/(?:ed|ing|ly)$/.test(before)) return false;
  }
  return !WANTING.has(word(told, at)) && !isSomebody(told, party) && first !== sentenceAt(told, first).first;
}

const sentenceAt = ({ words }: Told, at: number): Words['sentences'][number] =>
  words.sentences[words.tokens[at]!.sentence]!;

/** `The contractor's retry logic did it`, `it was my predecessor's model`. */
function possessiveShare(told: Told, { first, last, kind }: Party): Share | undefined {
  const owned = word(told, last + 1);
  if (SOFT.has(owned) || kind === 'house') return undefined;
  if (told.starts.has(first)) return /^(?:i|we)$/.test(word(told, last + 2)) ? undefined : 'onward';
  return undefined;
}

/** `Had the database group do it`. */
function isCaused(told: Told, { last }: Party): boolean {
  let at = last + 1;
  if (word(told, at) === 'to') at++;
  const verb = word(told, at);
  return (
    joined(told, at) &&
    /^[a-z-]{2,}$/.test(verb) &&
    !/(?:ed|ing|ly)$/.test(verb) &&
    !PREPOSITIONS.has(verb) &&
    (verb === 'do' || (!NOT_NOUNS.has(verb) && !AUXILIARY.has(verb))) &&
    !AGREEING.has(verb)
  );
}
