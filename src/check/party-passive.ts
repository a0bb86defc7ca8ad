import type { Party } from './party.ts';
import type { Share, Told } from './party-told.ts';
import { FAULTS, ME, NO_MAKING, SOFT, WANTING } from './party-words.ts';
import { joined, word } from './phrase-words.ts';

/** `At my cousin's bank they …`, `they have it at Spotify`. */
export function placeShare(
  told: Told,
  { first, last, kind, mine, vague, possessive }: Party,
): Share | undefined {
  if (!joined(told, first) || !/^(?:at|in|inside|within|with)$/.test(word(told, first - 1))) return undefined;
  if (kind === 'person' || kind === 'people' || possessive) return undefined;
  const { sentence } = told.words.tokens[first]!;
  const from = word(told, first - 2);
  const opens =
    (told.starts.has(first - 1) &&
      (from !== 'that' || /^(?:hear|heard|read|know|told|says)$/.test(word(told, first - 3)))) ||
    (from === 'over' && told.starts.has(first - 2));
  const next = word(told, last + 1);
  const isThem = /^(?:they|people|everybody|everyone|each|every|teams|engineers)$/;
  if (opens && told.words.tokens[last + 1]?.sentence === sentence) {
    if (isThem.test(next) && (!mine || /^(?:they|people|every)/.test(next))) return 'onward';
    if (
      mine ||
      vague ||
      word(told, first - 1) !== 'at' ||
      ME.has(next) ||
      /^(?:my|our|where|and|or)$/.test(next)
    )
      return undefined;
    return kind === 'company' || kind === 'house' || kind === 'body' ? 'onward' : undefined;
  }
  const start = word(told, told.words.sentences[sentence]!.first);
  return word(told, first - 1) === 'at' && /^(?:they|people)$/.test(start) ? 'sentence' : undefined;
}

const RELIED = /^(?:relied|relies|rely|depended|counted)$/;

export function passiveShare(told: Told, party: Party): Share | undefined {
  const { first, last, possessive } = party;
  if (!joined(told, first)) return undefined;
  const verb = word(told, first - 2);
  const link = word(told, first - 1);
  if (possessive && SOFT.has(word(told, last + 1)) && /^(?:by|from|to|of)$/.test(link)) return undefined;
  switch (link) {
    case 'by':
      return byShare(told, party);
    case 'from':
      return fromShare(told, party);
    case 'to':
      return toShare(told, party);
    case 'of':
      return ofShare(told, party);
    case 'with':
      return /^(?:lies|lay|stays|stayed|rests|remained|sits|resides)$/.test(verb) ? 'back' : undefined;
    case 'on':
      return RELIED.test(verb) && !isMineLater(told, last) ? 'sentence' : undefined;
    case 'is':
    case 'are':
    case 'was':
    case 'were':
      if (possessive) return FAULTS.has(word(told, last + 1)) ? undefined : 'back';
      return isResponsible(told, first - 2) || isWhoItWas(told, party) ? 'sentence' : undefined;
    case 'does':
    case 'did':
      return /^(?:that|this)$/.test(verb) && !joined(told, last + 1) ? 'sentence' : undefined;
    default:
      return undefined;
  }
}

function byShare(told: Told, { first, last }: Party): Share | undefined {
  const verb = word(told, first - 2);
  if (NO_MAKING.has(verb)) return undefined;
  // `A job owned by the storage team does it`; `it is owned by them` is no more than a duty.
  if (verb === 'owned') return /^(?:is|was|are|were)$/.test(word(told, first - 3)) ? undefined : 'onward';
  return /^wh(?:o|ich)$/.test(word(told, last + 1)) && !WANTING.has(word(told, last + 2)) ? 'both' : 'back';
}

function fromShare(told: Told, { first, last }: Party): Share | undefined {
  const opens = told.starts.has(first - 1) && ME.has(word(told, last + 1));
  if (opens && /^(?:got|get|have|had|received|inherited)$/.test(word(told, last + 2))) return 'sentence';
  if (word(told, first - 3) === 'came') return 'back';
  const isGiven = /^(?:came|comes|was|were|inherited|arrived|have|had)$/.test(word(told, first - 2));
  return isGiven && !NO_MAKING.has(word(told, first - 3)) ? 'back' : undefined;
}

const LEFT_TO =
  /^(?:left|leave|outsourced|up|down|belongs|belonged|fell|falls|owe|owed|delegated|entrusted)$/;

function toShare(told: Told, { first, last }: Party): Share | undefined {
  const verb = word(told, first - 2);
  if (/^(?:thanks|credit|kudos|props|goes)$/.test(verb))
    return isMineLater(told, last) ? undefined : 'sentence';
  if (/^(?:it|that|this|those|them)$/.test(verb) && /^(?:left|leave)$/.test(word(told, first - 3)))
    return /(?:n't|not|never)$/.test(word(told, first - 4)) ? undefined : 'sentence';
  return LEFT_TO.test(verb) || isLeft(told, first - 2) ? 'back' : undefined;
}

const MADE_OF =
  /^(?:scope|remit|domain|territory|work|doing|merit|achievement|idea|job|task|responsibility|business|hands|care|duty|effort|efforts|invention|brainchild)$/;

function ofShare(told: Told, { first, last }: Party): Share | undefined {
  const noun = word(told, first - 2);
  if (noun === 'courtesy' || isThanks(told, first)) return isMineLater(told, last) ? undefined : 'sentence';
  const isTask = /^(?:job|task|duty)$/.test(noun) && word(told, last + 1) === 'to';
  if (isTask && /^it/.test(word(told, first - 5) + word(told, first - 4))) return 'sentence';
  return isCameWith(told, first - 2) || MADE_OF.test(noun) ? 'back' : undefined;
}

/** `Thanks to the foresight of our predecessor`. */
const isThanks = (told: Told, first: number): boolean =>
  [5, 6].some((back) => word(told, first - back) === 'thanks' && word(told, first - back + 1) === 'to');

const FAR = 60;

/** `It is thanks to them that we have one` is theirs, `thanks to them we moved it` is ours. */
function isMineLater(told: Told, last: number): boolean {
  const sentence = told.words.tokens[last]!.sentence;
  for (let at = last + 1; told.words.tokens[at]?.sentence === sentence && at < last + FAR; at++)
    if (ME.has(word(told, at)))
      return !/^(?:have|had|knew|know|could|were|are|got|was|noticed|still)$/.test(word(told, at + 1));
  return false;
}

/** `I left the failover to the specialists`. */
function isLeft(told: Told, from: number): boolean {
  for (let at = from; at > from - 7 && at >= 0; at--) {
    if (/^(?:left|leave|outsourced|delegated|entrusted)$/.test(word(told, at))) return true;
    if (!joined(told, at) || ME.has(word(told, at))) return false;
  }
  return false;
}

/** `It came with the load balancer of the hoster`. */
function isCameWith(told: Told, from: number): boolean {
  for (let at = from; at > from - 6 && at > 0; at--)
    if (word(told, at) === 'with') return /^(?:came|comes)$/.test(word(told, at - 1));
  return false;
}

/** `The mail records, that was our contractor`, `for the cluster it is our hoster who looks after it`. */
const isWhoItWas = (told: Told, { first, last }: Party): boolean =>
  /^(?:that|this|it)$/.test(word(told, first - 2)) &&
  told.starts.has(first - 2) &&
  told.words.tokens[first - 2]!.before === 'clause' &&
  (!joined(told, last + 1) || word(told, last + 1) === 'who');

/** `Responsible for backups is …`. */
function isResponsible(told: Told, from: number): boolean {
  const { first } = told.words.sentences[told.words.tokens[from]?.sentence ?? 0]!;
  return /^(?:responsible|charge)$/.test(word(told, first)) || word(told, first + 1) === 'charge';
}
