import { wordSet } from './figures/word-set.ts';
import { isIrregularForm } from './irregular.ts';
import type { Party } from './party.ts';
import type { Told } from './party-told.ts';
import { ADVERBS, AUXILIARY, HAVING, ME, NOT_NOUNS, OPENING, PREPOSITIONS, WANTING } from './party-words.ts';
import { word } from './phrase-words.ts';

/** The verb of what stands as a subject; past adverbs, and what is thrown in between commas. */
export function verbBehind(told: Told, { last, many, kind }: Party): number | undefined {
  let at = last + 1;
  if (told.words.tokens[at]?.before === 'clause' && !isVerb(word(told, at))) {
    const next = [1, 2, 3, 4, 5, 6, 7, 8, 9].find(
      (step) => told.words.tokens[at + step]?.before === 'clause',
    );
    if (next === undefined) return undefined;
    at += next;
  }
  if (/^(?:who|which|whose|that|whom)$/.test(word(told, at))) return at;
  at = pastAdverbs(told, at);
  if (told.words.tokens[at]?.before === 'sentence') return undefined;
  const verb = word(told, at);
  if (isVerb(verb)) return at;
  if (
    /^(?:one|two|three|four|five|six|ten|several|many|some|every|each|all|no|more|most|now|next)$/.test(verb)
  )
    return undefined;
  if (PREPOSITIONS.has(verb) || NOT_NOUNS.has(verb) || verb === '') return undefined;
  if (many || kind === 'company') return /(?:ing|ly)$/.test(verb) ? undefined : at;
  return /[a-z]{2}(?<!s|u|i)s$/.test(verb) ? at : undefined;
}

function pastAdverbs(told: Told, from: number): number {
  let at = from;
  while (ADVERBS.has(word(told, at)) || /ly$/.test(word(told, at))) at++;
  return at;
}

const isVerb = (verb: string): boolean => isPast(verb) || (verb.startsWith('re') && isPast(verb.slice(2)));
const isPast = (verb: string): boolean =>
  AUXILIARY.has(verb) ||
  /[a-z]ed$/.test(verb) ||
  (isIrregularForm(verb) && !/^(?:being|having|doing)$/.test(verb)) ||
  /^(?:put|set|cut|split|read|shut|hit|let|cast|spread)$/.test(verb);

const FAR = 60;

export const isMineBefore = (told: Told, first: number): boolean => {
  const { first: start } = told.words.sentences[told.words.tokens[first]!.sentence]!;
  for (let at = Math.max(start, first - FAR); at < first; at++) if (ME.has(word(told, at))) return true;
  return false;
};

/** What is done to them, or reaches them, is not their deed: `the officer was informed`, `they got an email`. */
export function isReceiving(told: Told, at: number, { kind }: Party): boolean {
  const verb = word(told, at);
  if (
    (kind === 'worker' || kind === 'house') &&
    (WANTING.has(verb) || CALLING.has(verb)) &&
    !AUXILIARY.has(verb) &&
    !/^uses?$/.test(verb)
  )
    return true;
  if (
    /^(?:taught|showed|shown|helped|encouraged|inspired|pushed|invited|convinced|allowed)$/.test(verb) &&
    /^(?:me|us)$/.test(word(told, at + 1))
  )
    return true;
  const next = pastAdverbs(told, at + 1);
  if (isLetting(told, verb, next)) return true;
  if (
    /^(?:didn't|doesn't|don't)$/.test(verb) &&
    /^(?:like|love|enjoy|appreciate)$/.test(word(told, next)) &&
    /^(?:the|our|my)$/.test(word(told, next + 1))
  )
    return true;
  if (APPRAISING.has(verb) && /^(?:my|our)$/.test(word(told, next))) return true;
  if (/^(?:was|were|is|are|been)$/.test(verb))
    return (
      (kind === 'company' &&
        /^(?:back|down|slow|up|unavailable|late|gone|out|offline|unreachable)$/.test(word(told, next))) ||
      (kind !== 'company' &&
        isVerb(word(told, next)) &&
        !/^(?:known|used|supposed|done)$/.test(word(told, next)) &&
        !AUXILIARY.has(word(told, next)))
    );
  if (
    /^ha(?:[sd]|ve)$/.test(verb) &&
    (kind === 'worker' || kind === 'house') &&
    WANTING.has(word(told, next)) &&
    !AUXILIARY.has(word(told, next))
  )
    return true;
  if (/^ha[sd]$|^have$/.test(verb) && word(told, next) === 'been') return isVerb(word(told, next + 1));
  return (
    /^(?:got|gets|get|received|receives|receive)$/.test(verb) &&
    /^(?:an?|half|one|two|three|more|less|fewer|the|their|his|her|our|my)$/.test(word(told, next)) &&
    !/^(?:sign|approval|go|ok)/.test(word(told, next + 1))
  );
}

/** `My manager let me build it`, `made me build it`, `paired with me on it`; but not `made us a dashboard`. */
function isLetting(told: Told, verb: string, at: number): boolean {
  const mine = /^(?:me|us)$/;
  if (/^(?:paired|pairs|worked|teamed)$/.test(verb))
    return [at, at + 1].some((place) => word(told, place) === 'with' && mine.test(word(told, place + 1)));
  return (
    /^(?:let|lets|made|makes|had)$/.test(verb) &&
    mine.test(word(told, at)) &&
    !/^(?:an?|the|our|another|two|three|some)$/.test(word(told, at + 1))
  );
}

/** `The auditor praised our vault`: it is ours. */
const APPRAISING = wordSet(
  'accepted adopted adopts approved attended copied copies follow followed follows hated join joined joins liked likes loved loves praised praises read reads reviewed signed trusted trusts use used uses',
);
const CALLING = wordSet('phoned rang emailed mailed pinged paged alerted warned wrote-in');

/** What a department that has no article does, and not what it says or what is said of it: `sales dropped`. */
export function isDone(told: Told, first: number, at: number | undefined): boolean {
  if (at === undefined || !told.starts.has(first)) return false;
  const verb = word(told, at);
  if (
    /^(?:did|ran|built|wrote|set|made|took|gave|found|kept|put|sent|had|told|drew|brought|held|led|taught)$/.test(
      verb,
    )
  )
    return !(verb === 'told' && /^(?:me|us)$/.test(word(told, at + 1)));
  return /[a-z]ed$/.test(verb) && !WANTING.has(verb) && !NO_DEEDS.has(verb);
}

const NO_DEEDS = wordSet(
  'escalated informed learned received agreed confirmed joined dropped increased improved doubled suffered needed started stopped ended failed',
);

/** Only what says when and where stands before it in its clause: `in my former company the …`. */
export function isOpened(told: Told, first: number): boolean {
  if (
    PREPOSITIONS.has(word(told, first - 1)) ||
    NOT_NOUNS.has(word(told, first - 1)) ||
    /ing$/.test(word(told, first - 1))
  )
    return false;
  for (let at = first - 1; at >= 0 && at > first - 12; at--) {
    if (
      ME.has(word(told, at)) ||
      /^(?:they|he|she|it|who|which|you|was|were|is|are|had|has|have)$/.test(word(told, at))
    )
      return false;
    // `Until the fix the …`: behind such a word a clause may begin, or only a time.
    if (told.starts.has(at))
      return [at, at - 1].some((place) => OPENING.has(word(told, place))) || /ly$/.test(word(told, at));
  }
  return false;
}

/** Nobody of us does more than have what they made. */
export function isHad(told: Told, first: number): boolean {
  const { sentence } = told.words.tokens[first]!;
  for (let at = first - 1; told.words.tokens[at]?.sentence === sentence && at > first - 16; at--) {
    // `When I joined there was one that the old crew had built`.
    if (word(told, at) === 'there' && /^(?:was|were|already)$/.test(word(told, at + 1))) return true;
    if (ME.has(word(told, at))) return HAVING.has(word(told, at + 1)) || HAVING.has(word(told, at + 2));
  }
  return true;
}
