import { TURNS } from './clause-turns.ts';
import type { Cue } from './cues.ts';
import { wordSet } from './figures/word-set.ts';
import type { Words } from './words.ts';

/** Words before a deed that keep it off: `to avoid blaming anybody`, `I refused to sign without reading`. */
const AGAINST = wordSet(
  `against avoid avoids avoided avoiding ban bans banned cannot fight fought forbid forbade forbids hate hated last never no nobody none
   nor not nothing nowhere opposed prevent prevented prevents refuse refused refuses reject rejected resist resisted stop stopped stops
   tempted tempting unlike warn warned without wrong`,
);
/** Words behind it that condemn it: `blaming somebody is a mistake`. */
const CONDEMNING = wordSet(
  'banned careless dangerous forbidden guesswork hopeless idiotic mistake myth never no nonsense not pointless reckless silly sin stupid trap unacceptable unfair wrong',
);
const BE = wordSet("is are was were be been isn't aren't wasn't weren't has have");
const FAR_BEFORE = 8;
const FAR_BEHIND = 5;
/** A deed that a sentence speaks about stands far from its verb: `Blaming the new hire for all of that in the report was wrong`. */
const FAR_FROM_SUBJECT = 15;

/**
 * What speaks against a deed in its clause. A red flag is an accusation, so there more than a denial counts, and from further
 * off; a denial inside the mention belongs to it.
 */
export function rejectionOf(words: Words, first: number, last: number): Cue | undefined {
  const found =
    keptOffBefore(words, first, last) ??
    condemnedBefore(words, first) ??
    condemnedBehind(words, first, last) ??
    refusedBehind(words, last);
  return found && { doubt: 'denied', first: found.first, last: found.last, from: found.first, to: last };
}

type Span = Pick<Cue, 'first' | 'last'>;

function keptOffBefore({ tokens, sentences }: Words, first: number, last: number): Span | undefined {
  // `Nothing ships without my signature`: the deed itself is a denial.
  if (tokens.slice(first, last + 1).some(isAgainst)) return undefined;
  const start = Math.max(sentences[tokens[first]!.sentence]!.first, first - FAR_BEFORE);
  for (let at = first - 1; at >= start; at--) {
    if (isRatherThan(tokens, at)) return { first: at, last: at };
    if (TURNS.has(tokens[at]!.word) || tokens[at + 1]!.before === 'clause') return undefined;
    if (isAgainst(tokens[at]!) || isPushedBack(tokens, at)) return { first: at, last: at };
  }
  return undefined;
}

/** `The naive way is to …`, `the trap is that …` */
const CONDEMNED =
  / (?:the|a|one|another|my|our) (?:(?:naive|wrong|bad|lazy|worst) (?:way|thing|answer|approach|idea|reflex|solution)|(?:[a-z]+ )?(?:trap|mistake|error|danger|temptation|anti-?pattern))(?: (?:here|there|people make|i see|we made))?(?: often)? (?:is|was|would be)(?: often| usually)?(?: to| that| when)?(?: (?:people|they|one|teams|you|it|is|was|just|simply))* $/;

function condemnedBefore({ tokens, sentences }: Words, first: number): Span | undefined {
  const start = Math.max(sentences[tokens[first]!.sentence]!.first, first - FAR_BEFORE - FAR_BEHIND);
  const words = tokens.slice(start, first).map(({ word }) => word);
  const [said] = CONDEMNED.exec(` ${words.join(' ')} `) ?? [];
  return said === undefined ? undefined : { first: first - said.trim().split(' ').length, last: first - 1 };
}

function condemnedBehind(words: Words, first: number, last: number): Span | undefined {
  const { tokens, sentences } = words;
  const reach = isSubject(words, first) ? FAR_FROM_SUBJECT : FAR_BEHIND;
  const end = Math.min(sentences[tokens[last]!.sentence]!.last - 1, last + reach);
  for (let at = last + 1; at < end; at++) {
    const { word, before } = tokens[at]!;
    if (before === 'clause' || TURNS.has(word)) return undefined;
    if (!BE.has(word) || /^(?:that|who)$/.test(tokens[at - 1]!.word)) continue;
    if (word.endsWith("n't")) return { first: at, last: at };
    for (let next = at + 1; next <= Math.min(end, at + 3); next++)
      if (CONDEMNING.has(tokens[next]!.word)) return { first: at, last: next };
  }
  return undefined;
}

/** `Blaming …`, `to blame …`, `to have blamed …` at the begin of a clause. */
function isSubject({ tokens }: Words, first: number): boolean {
  let start = first;
  while (start > 0 && /^(?:to|have|having)$/.test(tokens[start - 1]!.word)) start--;
  const { word, before } = tokens[start]!;
  const begins = start === 0 || before === 'clause' || before === 'sentence';
  return begins && (word === 'to' || word.endsWith('ing'));
}

/** What I or we did about it. */
const REFUSED =
  /^(?:refused|declined|disagreed|objected|stopped|resisted|vetoed|(?:said|answered|replied) (?:[a-z]+ ){0,2}(?:no|not|never|nonsense)|(?:told|informed) (?:[a-z]+ ){1,5}(?:no|not|never|nonsense|rubbish|wrong)|(?:couldn't|could not) (?:disagree more|agree less)|proved (?:[a-z]+ )?(?:wrong|otherwise)|(?:swore|vowed|decided|resolved) (?:never|not) to (?:repeat|do)|(?:didn't|did not) want to repeat|(?:didn't|wouldn't|did not|would not|never did|don't|won't|hadn't)(?: do (?:it|that|so))?(?= [.,]))/;

/** `They wanted to blame him; I said no`, `he was blamed, and I swore not to repeat that`. */
function refusedBehind({ tokens }: Words, last: number): Span | undefined {
  for (let at = last + 1; at < Math.min(tokens.length - 1, last + FAR_BEHIND + 5); at++) {
    if (!/^(?:i|we)$/.test(tokens[at]!.word)) continue;
    const behind = tokens
      .slice(at + 1, at + 9)
      .map(({ word, before }) => (before === 'space' ? word : `, ${word}`));
    const [said] = REFUSED.exec(`${behind.join(' ')} .`) ?? [];
    return said === undefined
      ? undefined
      : { first: at, last: at + said.replaceAll(', ', '').trim().split(' ').length };
  }
  return undefined;
}

/** `I would rather have resigned than kept quiet`. */
function isRatherThan(tokens: Words['tokens'], at: number): boolean {
  if (tokens[at]!.word !== 'than') return false;
  return tokens
    .slice(Math.max(0, at - FAR_BEFORE), at)
    .some(({ word }) => word === 'rather' || word === 'sooner');
}

/** `I would push back on blaming anybody`. */
function isPushedBack(tokens: Words['tokens'], at: number): boolean {
  return (
    tokens[at]!.word === 'back' && /^push/.test(tokens[at - 1]?.word ?? '') && tokens[at + 1]?.word === 'on'
  );
}

function isAgainst({ word }: Words['tokens'][number]): boolean {
  return AGAINST.has(word) || word.endsWith("n't");
}
