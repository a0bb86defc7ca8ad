import { isNewSubject, SUBJECTS, TURNS } from './clause-turns.ts';
import { endOfMatter, isOtherThing, isWithinSubject, startOfMatter } from './clauses.ts';
import { endOfDenial } from './denial-reach.ts';
import type { CueRule } from './doubts/rule.ts';
import { isDeed } from './irregular.ts';
import type { Words } from './words.ts';

/** How many words any other cue reaches over, on each side. */
export const CUE_REACH = 25;

/** The words that a cue covers. */
export function reachOf(
  { tokens, sentences }: Words,
  first: number,
  last: number,
  { doubt, reach }: CueRule,
): { from: number; to: number } {
  const sentence = sentences[tokens[first]!.sentence]!;
  const start = Math.max(sentence.first, first - CUE_REACH);
  const end = Math.min(sentence.last - 1, last + CUE_REACH);
  switch (reach) {
    case 'sentence':
      return doubt === 'planned'
        ? { from: startOfMatter(tokens, first, last, start, end), to: endOfMatter(tokens, first, last, end) }
        : { from: start, to: end };
    case 'object':
      return { from: last + 1, to: endOfObject(tokens, last, end) };
    case 'so-far':
      return { from: start, to: endOfClause(tokens, last, end) };
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
      return { from: startOfClause(tokens, first - 1, start), to: last };
    case 'clause':
      return { from: startOfClause(tokens, first, start), to: endOfClause(tokens, last, end) };
  }
}

function endOfClause(tokens: Words['tokens'], last: number, end: number): number {
  for (let at = last + 1; at <= end; at++) {
    const { word, before } = tokens[at]!;
    if (isHadNot(tokens, at) || isDoneThen(tokens, last, at)) return at - 1;
    // `I'd ask whether there is money, then add a replica`
    if (word === 'then' && before === 'clause' && tokens[last]!.word === 'whether') return at - 1;
    if (word === 'as' && SUBJECTS.has(tokens[at + 1]?.word ?? '')) return at - 1;
    if (
      /^(?:but|however|although|though|because|so|which|until|since|while|whereas)$/.test(word) ||
      (before === 'clause' && word === 'yet')
    )
      return at - 1;
    if ((before === 'clause' && SUBJECTS.has(word)) || isNewSubject(tokens, at)) return at - 1;
    if (isOtherThing(tokens, at, end)) return at - 1;
  }
  return end;
}

/** `We would have lost it had I not …` */
const isHadNot = (tokens: Words['tokens'], at: number): boolean =>
  tokens[at]!.word === 'had' && tokens[at + 2]?.word === 'not' && SUBJECTS.has(tokens[at + 1]!.word);

/** Behind these, what was done is no more than the next that would have been. */
const PERFECT = new Set(['have', 'had', 'has', 'been', 'be', 'having']);

/** `I tried to reproduce it and then ran a load test`: what was tried would be `run`. */
function isDoneThen(tokens: Words['tokens'], last: number, and: number): boolean {
  const { word, before } = tokens[and]!;
  if (word === 'then' && before === 'clause' && tokens[last]!.word === 'to')
    return isDeed(tokens[and + 1]?.word ?? '');
  if (PERFECT.has(tokens[last]!.word) || PERFECT.has(tokens[last + 1]!.word)) return false;
  // `we were about to give up when the heap dump showed it`
  if (word === 'when') return /^(?:about|going)$/.test(tokens[last - 1]!.word);
  if (word !== 'and') return false;
  const verb = tokens[and + 1]?.word === 'then' ? and + 2 : and + 1;
  return (
    isDeed(tokens[verb]?.word ?? '') &&
    /^(?:the|an?|it|them|one|that|this|our|my)$/.test(tokens[verb + 1]?.word ?? '')
  );
}

/** What is no part of an object: what tells where, when and why. */
const BEHIND_OBJECT =
  /^(?:again|off|out|away|altogether|completely|entirely|outright|after|before|until|till|because|since|later|when|once|as|so|and|or|but|for|in|last|soon|of|on|at|from|with|by|to|that|which|who)$/;

function endOfObject(tokens: Words['tokens'], last: number, end: number): number {
  let at = last + 1;
  while (at < end && tokens[at + 1]!.before !== 'clause' && !BEHIND_OBJECT.test(tokens[at + 1]!.word)) at++;
  return Math.min(at, end);
}

function startOfClause(tokens: Words['tokens'], first: number, start: number): number {
  for (let at = first; at > start; at--) {
    const { word, before } = tokens[at]!;
    if (before === 'clause' || before === 'sentence') return at;
    if (at < first && TURNS.has(word) && !isWithinSubject(tokens, at, first)) return at + 1;
    if (isNewSubject(tokens, at) || isOtherThing(tokens, at, tokens.length - 1)) return at;
  }
  return start;
}

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
