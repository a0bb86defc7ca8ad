import type { CueRule } from './doubts/rule.ts';
import { isDeed } from './irregular.ts';
import { SKIPPED } from './units.ts';
import type { Words } from './words.ts';

/** Small words that a denial reaches over as if they were not there. */
const ADVERBS = new Set(
  'once ever even yet actually properly through back up down out off over along around'.split(' '),
);
/** Words after which a denial has ended. */
export const TURNS = new Set(
  'but however although though because so which until till unless before after once except since while whereas yet instead then hence therefore who where'.split(
    ' ',
  ),
);
/** A subject: after "and" or a pause it begins something new. */
const SUBJECTS = new Set(
  "i we they he she it you i'd i've i'm we'd we've we're they'd it's there there's this that what my our the".split(
    ' ',
  ),
);

/** How many words that count a denial reaches over. */
const DENIAL_REACH = 4;
/** The same within `who did not write it`: what follows is said of them again. */
const RELATIVE_REACH = 3;
/** How many words that count it reaches over behind an `or`. */
const ALTERNATIVE = 2;
/** How many words any other cue reaches over, on each side. */
const CUE_REACH = 25;

/** The words that a cue covers. */
export function reachOf(
  { tokens, sentences }: Words,
  first: number,
  last: number,
  { reach }: CueRule,
): { from: number; to: number } {
  const sentence = sentences[tokens[first]!.sentence]!;
  const start = Math.max(sentence.first, first - CUE_REACH);
  const end = Math.min(sentence.last - 1, last + CUE_REACH);
  switch (reach) {
    case 'sentence':
      return { from: start, to: end };
    case 'denial':
      return { from: first, to: endOfDenial(tokens, first, last, end) };
    case 'onward':
      return { from: first, to: endOfClause(tokens, last, end) };
    case 'back':
      return { from: startOfSubject(tokens, first, start), to: last };
    case 'before': {
      const opens = first === sentence.first ? sentences[tokens[first]!.sentence - 1] : undefined;
      return opens ? { from: opens.first, to: opens.last - 1 } : { from: sentence.first, to: last };
    }
    case 'topic':
      return { from: first === start ? first : startOfClause(tokens, first - 1, start), to: last };
    case 'clause':
      return { from: startOfClause(tokens, first, start), to: endOfClause(tokens, last, end) };
  }
}

function endOfDenial(tokens: Words['tokens'], first: number, last: number, end: number): number {
  const relative = isRelative(tokens, first);
  const most = relative ? RELATIVE_REACH : DENIAL_REACH;
  let left = most;
  // `Instead of a big bang we chose …`: where the denial opens, the main clause comes behind it.
  const opens =
    (tokens[first]!.before !== 'space' && /^(?:instead|rather|without)$/.test(tokens[first]!.word)) ||
    isSubordinate(tokens, first);
  for (let at = last + 1; at <= end; at++) {
    const { word, before } = tokens[at]!;
    if (
      before === 'clause' &&
      !(/^(?:or|nor)$/.test(word) || /^(?:or|nor)$/.test(tokens[at + 1]?.word ?? ''))
    )
      return at - 1;
    if (isTurn(tokens, last, at)) return at - 1;
    if (opens && /^(?:i|we|they|he|she|it)$/.test(word)) return at - 1;
    if (
      (AUXILIARY.test(word) || isMainVerb(tokens, at)) &&
      isOver(tokens, first, at, relative && left < most)
    )
      return at - 1;
    // `a single brownout or trial shutdown`
    if (word === 'or' || word === 'nor') left = Math.max(left, ALTERNATIVE);
    else if (!SKIPPED.has(word) && !ADVERBS.has(word) && --left < 0) return at - 1;
  }
  return end;
}

/** `Keys that were not used got revoked`, `missing orders were a loss that we took`: the verb is the main one. */
const isOver = (tokens: Words['tokens'], first: number, at: number, behind: boolean): boolean =>
  behind || (tokens[first]!.word === 'missing' && at > first + 1);

const AUXILIARY = /^(?:got|get|was|were|is|are|has|have|had|can|could|will|would|must)$/;

/** The `paged` of `jobs that did not finish in time paged us`. */
const isMainVerb = (tokens: Words['tokens'], at: number): boolean =>
  isDeed(tokens[at]!.word) &&
  !/^(?:and|or|nor|an?|the|any)$|ly$/.test(tokens[at - 1]!.word) &&
  /^(?:us|me|them|him|her|it|the|an?|our|my|their|everybody|everyone)$/.test(tokens[at + 1]?.word ?? '');

/** `who did not …`, `that never …`. */
function isRelative(tokens: Words['tokens'], first: number): boolean {
  const before = tokens[first - 1]?.word ?? '';
  return /^(?:who|which|that)$/.test(
    /^(?:do|does|did|has|have|had|is|are|was|were)$/.test(before) ? (tokens[first - 2]?.word ?? '') : before,
  );
}

function endOfClause(tokens: Words['tokens'], last: number, end: number): number {
  for (let at = last + 1; at <= end; at++) {
    const { word, before } = tokens[at]!;
    if (word === 'as' && SUBJECTS.has(tokens[at + 1]?.word ?? '')) return at - 1;
    if (
      /^(?:but|however|although|though|because|so|which|until|since|while|whereas)$/.test(word) ||
      (before === 'clause' && word === 'yet')
    )
      return at - 1;
    if ((before === 'clause' && SUBJECTS.has(word)) || isNewSubject(tokens, at)) return at - 1;
  }
  return end;
}

function startOfClause(tokens: Words['tokens'], first: number, start: number): number {
  for (let at = first; at > start; at--) {
    const { word, before } = tokens[at]!;
    if (before === 'clause' || before === 'sentence') return at;
    if (at < first && TURNS.has(word)) return at + 1;
    if (isNewSubject(tokens, at)) return at;
  }
  return start;
}

/** `Since there was no test I …`, where no comma parts the clauses. */
const isSubordinate = (tokens: Words['tokens'], first: number): boolean =>
  /^(?:no|none|without|lacked|nothing)$/.test(tokens[first]!.word) &&
  tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ word }) => /^(?:since|as|because|when|where)$/.test(word));

/** `I couldn't wait and pulled it`: what was done is no part of what was not, which would be `pull`. */
const isPastAfterBase = (tokens: Words['tokens'], last: number, and: number): boolean =>
  /(?:did|do|does|could|can|would|will) not$|(?:did|do|does|could|ca|can|would|wo)n't$/.test(
    `${tokens[last - 1]?.word} ${tokens[last]!.word}`,
  ) &&
  /(?<!e)ed$|^(?:wrote|built|made|took|ran|gave|drew|began|went|chose|got|kept|sent|told|found|bought|brought)$/.test(
    tokens[and + 1]?.word ?? '',
  );

/** In front of a verb; where a pause stands there, in front of what is put in: `fuzzing, to be frank, was beyond us`. */
function startOfSubject(tokens: Words['tokens'], first: number, start: number): number {
  const clause = startOfClause(tokens, first, start);
  if (clause !== first || first - 1 <= start || !FINITE.test(tokens[first]!.word)) return clause;
  const putIn = startOfClause(tokens, first - 1, start);
  return putIn > start && first - putIn <= PUT_IN && tokens[putIn]!.before === 'clause'
    ? startOfClause(tokens, putIn - 1, start)
    : clause;
}

/** How many words may be put in between a subject and its verb. */
const PUT_IN = 4;

const FINITE = /^(?:i|we|they|was|were|is|are|proved|turned|seemed|remained|stayed|fell|died|got|went)$/;

/** `without so much as a review`. */
const isSoMuch = (tokens: Words['tokens'], at: number): boolean =>
  tokens[at]!.word === 'so' && tokens[at + 1]?.word === 'much';

/** Something else begins: `so …`, `and we …`, `no data was lost thanks to …`, `never other than by …`. */
function isTurn(tokens: Words['tokens'], last: number, at: number): boolean {
  const { word } = tokens[at]!;
  return (
    // `never once tested`
    (TURNS.has(word) && !isSoMuch(tokens, at) && !(word === 'once' && at === last + 1)) ||
    isNewSubject(tokens, at) ||
    (word === 'and' && isPastAfterBase(tokens, last, at)) ||
    /^(?:thanks to|other than|apart from|save (?:for|by|through|with|in))$/.test(
      `${word} ${tokens[at + 1]?.word}`,
    )
  );
}

/** "and we", "and they": a new statement. */
function isNewSubject(tokens: Words['tokens'], at: number): boolean {
  return (
    /^(?:and|or|then)$/.test(tokens[at - 1]?.word ?? '') &&
    SUBJECTS.has(tokens[at]!.word) &&
    !/^(?:the|that|this|it|my|our)$/.test(tokens[at]!.word)
  );
}
