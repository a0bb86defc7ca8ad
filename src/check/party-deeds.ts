import { IRREGULAR } from './irregular.ts';
import type { Line } from './line.ts';
import type { Party } from './party.ts';
import { passiveShare, placeShare } from './party-passive.ts';
import { joined, type Share, type Told, word } from './party-told.ts';
import { isDone, isHad, isMineBefore, isOpened, isReceiving, verbBehind } from './party-verbs.ts';
import { AGREEING, AUXILIARY, ME, NOT_NOUNS, PREPOSITIONS, SOFT, WANTING } from './party-words.ts';
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
  if (/^(?:intern|junior|student|trainee|apprentice|newcomer|graduate)s?$/.test(word(told, head)))
    return undefined;
  if (told.starts.has(first)) return undefined;
  return 'relative';
}

function activeShare(told: Told, party: Party): Share | undefined {
  const { first, head, last, kind, possessive } = party;
  const before = word(told, first - 1);
  if (isWithMe(told, party) || (possessive && party.kind === 'department')) return undefined;
  if (possessive) return possessiveShare(told, party);
  if (
    party.kind !== 'department' &&
    joined(told, first) &&
    /^(?:had|let)$/.test(before) &&
    ME.has(word(told, first - 2)) &&
    isCaused(told, party)
  )
    return 'onward';
  const at = verbBehind(told, party);
  if (party.kind === 'department' && !isDone(told, first, at)) return undefined;
  if (at && isReceiving(told, at, party)) return undefined;
  const isSomebody = /^(?:somebody|someone)$/.test(word(told, head));
  if (joined(told, first) && before === 'came' && told.starts.has(first - 1)) return 'onward';
  if (before === 'what' && isMineBefore(told, first)) return at ? 'relative' : undefined;
  if (/^(?:benefit|benefits|benefited|benefitted|profit|profits|profited)$/.test(word(told, at ?? -1)))
    return undefined;
  if (word(told, at ?? -1) === 'got' && /^(?:paged|fewer|less|angry|nervous)$/.test(word(told, at! + 1)))
    return undefined;
  if (before === 'what' && WANTING.has(word(told, at ?? -1)) && !/^d(?:id|oes)$/.test(word(told, at ?? -1)))
    return undefined;
  if (told.starts.has(first)) {
    if (isSomebody && /^(?:where|how|that|which|what)$/.test(before)) return undefined;
    if (party.kind === 'company' && /^(?:when|until|then|after|before|once|since|while)$/.test(before))
      return undefined;
    if (
      isSomebody &&
      /^(?:is|was|were|are|said|says|asked|told|thought|came|joined|called|pinged|noticed|left|needs?|needed|wanted)$/.test(
        word(told, head + 1),
      )
    )
      return undefined;
    if (before === 'as' || before === 'like')
      return ME.has(word(told, last + 1)) || !at ? undefined : 'onward';
    // `The alert that the platform folks made` is theirs, and so is what they did so that it was.
    if (/^(?:that|which)$/.test(before) && at && !WANTING.has(word(told, at)) && isHad(told, first))
      return 'both';
    if (told.words.tokens[first]!.before === 'sentence' || at) return 'onward';
    return undefined;
  }
  if (!at) return undefined;
  if (isOpened(told, first) && !isSomebody) return 'onward';
  if (
    NOT_NOUNS.has(before) &&
    before !== 'which' &&
    before !== 'that' &&
    !/^(?:whatever|one|what)$/.test(before)
  )
    return undefined;
  if (
    PREPOSITIONS.has(before) ||
    WANTING.has(word(told, at)) ||
    /(?:ed|(?<!th)ing|ly)$/.test(before) ||
    IRREGULAR.has(before)
  )
    return undefined;
  if (
    isSomebody ||
    first === told.words.sentences[told.words.tokens[first]!.sentence]!.first ||
    (kind !== 'company' &&
      !/^(?:my|our|the|a|an|another|some|one|both|two|his|her|their)$/.test(word(told, first)))
  )
    return undefined;
  // `The index the vendor made` may as well be one that I dropped.
  if (kind !== 'company' && !/^(?:something|things?|one|what|whatever|everything|all)$/.test(before))
    return undefined;
  return isHad(told, first) ? 'back' : undefined;
}

/** `The contractor's retry logic did it`, `it was my predecessor's model`. */
function possessiveShare(told: Told, { first, last, kind }: Party): Share | undefined {
  const owned = word(told, last + 1);
  if (SOFT.has(owned) || kind === 'house') return undefined;
  if (told.starts.has(first)) return /^(?:i|we)$/.test(word(told, last + 2)) ? undefined : 'onward';
  return undefined;
}

/** `My manager and I`, `I and the DBA`, `the DBA together with me`, `a woman from my team`. */
function isWithMe({ line }: Told, { first, last }: Party): boolean {
  if (line.words[first - 1] === 'and' && /^(?:me|i|us|myself|we)$/.test(line.words[first - 2] ?? ''))
    return true;
  const start = line.starts[last]! + line.words[last]!.length;
  const behind = line.text.slice(start, start + 90);
  return /^ (?:and|or) (?:i|we|me|us|myself) |^ , (?:(?:[a-z]+ ){0,3}|[^.]{0,60}, )(?:and|or) (?:i|me|myself) (?!only |just |merely )|^[^.,]{0,40} together with (?:me|us) |^ ?,? (?:from|on|in|of) (?:my|our) | including me /.test(
    behind,
  );
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
