import { TURNS } from './clause-turns.ts';
import type { Cue } from './cues.ts';
import { wordSet } from './figures/word-set.ts';
import { isDeed } from './irregular.ts';
import { lineOf, textOf } from './line.ts';
import type { Words } from './words.ts';

/** Words before a deed that keep it off: `to avoid blaming anybody`, `I refused to sign without reading`. */
const AGAINST = wordSet(
  `against afraid avoid avoids avoided avoiding ban bans banned cannot declined discourage discouraged dissuaded fight fought forbid forbade
   forbidden forbids hate hated last never no nobody none nor not nothing nowhere opposed prevent prevented prevents prohibited refuse
   refused refuses reject rejected reluctant resist resisted stop stopped stops tempted tempting unlike veto vetoed warn warned without wrong`,
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

function keptOffBefore(words: Words, first: number, last: number): Span | undefined {
  const { tokens, sentences } = words;
  // `Nothing ships without my signature`: the deed itself is a denial.
  if (tokens.slice(first, last + 1).some(isAgainst)) return undefined;
  const start = Math.max(sentences[tokens[first]!.sentence]!.first, first - FAR_BEFORE);
  if (/^(?:almost|nearly)$/.test(tokens[first - 1]?.word ?? '')) return { first: first - 1, last: first - 1 };
  let denies = (at: number) => isAgainst(tokens[at]!) || isRatherThan(tokens, at) || isHeldBack(words, at);
  for (let at = first - 1; at >= start; at--) {
    const { word } = tokens[at]!;
    if (isNoneWho(words, at)) return { first: at, last: at };
    if (TURNS.has(word) || tokens[at + 1]!.before === 'clause') return undefined;
    if (denies(at)) return { first: at, last: at };
    // `Rather than wait I did it`, but `I never said that I did it`.
    if (/^(?:i|we)$/.test(word)) denies = (far) => STILL_AGAINST.test(tokens[far]!.word);
    // `We did not look and did it`: another form of the verb is no part of what was not done.
    if (word === 'and' && isDeed(tokens[at + 1]!.word)) denies = (far) => isAlsoDenied(tokens, far);
  }
  return undefined;
}

const STILL_AGAINST = /^(?:not|never|no|nobody|cannot|last|refuse[ds]?|[a-z]+n't)$/;

/** `Nobody looked and did it`, `it was not read and done`. */
const isAlsoDenied = (tokens: Words['tokens'], at: number): boolean =>
  /^(?:never|nobody|neither|none|(?:was|were|is|are|had|has|have)n't)$/.test(tokens[at]!.word) ||
  (tokens[at]!.word === 'not' && BE.has(tokens[at - 1]?.word ?? ''));

/** `The naive way is to …`, `the trap is that …`, `it is a mistake to …` */
const CONDEMNED =
  / (?:(?:the|a|one|another|my|our) (?:(?:naive|wrong|bad|lazy|worst) (?:way|thing|answer|approach|idea|reflex|solution)|(?:[a-z]+ )?(?:trap|mistake|error|danger|temptation|anti-?pattern))(?: (?:here|there|people make|i see|we made|to do|(?:you|one|i|we|anybody|anyone|a team) (?:can|could)(?: possibly)? do))?(?: often)? (?:is|was|would be)(?: often| usually)?(?: to| that| when)?(?: (?:people|they|one|teams|you|it|is|was|just|simply))*|(?:it|that|this)(?:'s| is| was| would be| would have been| had been) (?:an? )?(?:[a-z]+ )?(?:mistake|error|sin|crime|shame|bad idea|bad practice|no good|pointless|useless|foolish|dangerous|illegal|unfair) (?:to|of (?:me|us|you) to)(?: (?:just|simply))*) $/;

function condemnedBefore({ tokens, sentences }: Words, first: number): Span | undefined {
  const start = Math.max(sentences[tokens[first]!.sentence]!.first, first - FAR_BEFORE - FAR_BEHIND);
  const words = tokens.slice(start, first).map(({ word }) => word);
  const [said] = CONDEMNED.exec(` ${words.join(' ')} `) ?? [];
  return said === undefined ? undefined : { first: first - said.trim().split(' ').length, last: first - 1 };
}

function condemnedBehind(words: Words, first: number, last: number): Span | undefined {
  const { tokens, sentences } = words;
  const gerund = isGerund(words, first);
  const reach = gerund || isSubject(words, first) ? FAR_FROM_SUBJECT : FAR_BEHIND;
  const end = Math.min(sentences[tokens[last]!.sentence]!.last - 1, last + reach);
  for (let at = last + 1; at < end; at++) {
    const { word, before } = tokens[at]!;
    if (before === 'clause' || TURNS.has(word)) return undefined;
    const behind = gerund && FUTILE.exec(textOf(lineOf(words), at, end + 1));
    if (behind) return { first: at, last: at + behind[0].trim().split(' ').length - 1 };
    if (!BE.has(word) || /^(?:that|who)$/.test(tokens[at - 1]!.word)) continue;
    if (word.endsWith("n't")) return { first: at, last: at };
    for (let next = at + 1; next <= Math.min(end, at + 3); next++)
      if (CONDEMNING.has(tokens[next]!.word)) return { first: at, last: next };
  }
  return undefined;
}

/** `Restarting everything solves nothing`, `… would have hidden the cause`. */
const FUTILE =
  /^ (?:(?:does not|doesn't|did not|didn't|will not|won't|would not|wouldn't|never|rarely) (?:really |even |ever |have )?(?:help|fix|solve|work|change|tell|answer|address|cure|remove|teach|prove|explain|scale)(?:ed|s)? |(?:fixes|solves|helps|tells|teaches|changes|explains|achieves|cures|buys) (?:us |you )?(?:nothing|nobody|no one) |(?:(?:would|could|might) (?:only |just |simply )?(?:have )?|only |just )(?:hid(?:e|es|den)?|los[et]|loses|cost|costs|destroy|destroys|destroyed|make|makes|made|mask|masks|masked|delay|delays|delayed|break|broken|breaks|been (?:wrong|a mistake|unfair)) )/;

/** `Blaming …`, `to blame …`, `to have blamed …` at the begin of a clause. */
function isSubject({ tokens }: Words, first: number): boolean {
  let start = first;
  while (start > 0 && /^(?:to|have|having)$/.test(tokens[start - 1]!.word)) start--;
  const { word, before } = tokens[start]!;
  const begins = start === 0 || before === 'clause' || before === 'sentence';
  return begins && (word === 'to' || word.endsWith('ing'));
}

/** What `and restarting everything helps nobody` speaks about. */
function isGerund({ tokens }: Words, first: number): boolean {
  for (let at = first; at >= Math.max(0, first - 3); at--) {
    const { word, before } = tokens[at]!;
    const begins =
      before !== 'space' || /^(?:and|but|because|that|then|so|as|since)$/.test(tokens[at - 1]?.word ?? '');
    if (begins || word.endsWith('ing')) return begins && word.endsWith('ing');
  }
  return false;
}

/** What I or we did about it. */
const REFUSED =
  /^(?:refused|declined|disagreed|objected|stopped|resisted|vetoed|(?:said|answered|replied) (?:[a-z]+ ){0,2}(?:no|not|never|nonsense)|(?:told|informed) (?:[a-z]+ ){1,5}(?:no|not|never|nonsense|rubbish|wrong)|(?:couldn't|could not) (?:disagree more|agree less)|proved (?:[a-z]+ )?(?:wrong|otherwise)|(?:swore|vowed|decided|resolved) (?:never|not) to (?:repeat|do)|(?:didn't|did not) want to repeat|(?:didn't|wouldn't|did not|would not|never did|don't|won't|hadn't)(?: do (?:it|that|so))?(?= [.,]))/;

/** `They wanted to blame him; I said no`, `he was blamed, and I swore not to repeat that`. */
function refusedBehind({ tokens }: Words, last: number): Span | undefined {
  for (let at = last + 1; at < Math.min(tokens.length - 1, last + FAR_BEHIND + 5); at++) {
    if (!/^(?:i|we)$/.test(tokens[at]!.word) && !isAsked(tokens, at)) continue;
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

/** `I was asked to …, but declined`: who declines is who was asked. */
const isAsked = (tokens: Words['tokens'], at: number): boolean =>
  /^(?:but|and|yet)$/.test(tokens[at]!.word) &&
  /^(?:declined|refused|resisted|disagreed)$/.test(tokens[at + 1]?.word ?? '');

/** `I kept them from blaming anybody`, `I held off blaming him`, `I would push back on blaming anybody`. */
const isHeldBack = (words: Words, at: number): boolean => {
  const before = textOf(lineOf(words), Math.max(0, at - 5), at + 1);
  return / (?:(?:ke(?:ep|pt|eping)|h[eo]ld|deter(?:red)?|abstain(?:ed)?|refrain(?:ed)?) (?:[a-z]+ ){0,3}from|far from|h[eo]ld(?:ing)? off|push[a-z]* back on) \. $/.test(
    before,
  );
};

/** `I am not the kind of person who blames anybody`. */
const isNoneWho = (words: Words, at: number): boolean =>
  words.tokens[at]!.word === 'who' &&
  / (?:not|never|[a-z]+n't) (?:be )?(?:(?:the|a|an|one of) )?(?:(?:[a-z]+ )?(?:kind|type|sort) of )?(?:those|somebody|someone|anybody|one|[a-z]+) who \. $/.test(
    textOf(lineOf(words), Math.max(0, at - 9), at + 1),
  );

/** `I would rather have resigned than kept quiet`. */
function isRatherThan(tokens: Words['tokens'], at: number): boolean {
  if (tokens[at]!.word !== 'than') return false;
  return tokens
    .slice(Math.max(0, at - FAR_BEFORE), at)
    .some(({ word }) => word === 'rather' || word === 'sooner');
}

function isAgainst({ word }: Words['tokens'][number]): boolean {
  return AGAINST.has(word) || word.endsWith("n't");
}
