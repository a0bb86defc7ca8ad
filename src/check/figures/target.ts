import { isIrregularForm } from '../irregular.ts';
import { DENY } from './denial.ts';
import { isForecast } from './forecast.ts';
import { COMPANY, isLoad, wants } from './in-company.ts';
import type { Lexeme } from './lexeme.ts';
import type { Status } from './status.ts';
import { wordSet } from './word-set.ts';

const TARGET =
  wordSet(`ought penciled pencilled earmarked target targets targeted targeting goal goals aim aims aimed aiming objective objectives slo slos sla slas slo's okr okrs kpi rto rpo budget want wants wanted wanting wish wishes wished should shouldn't must mustn't
  contractually require requires required requirement requirements demand demands demanded contract contracts contractual promise promises promised policy spec agreed agree agreement expects expected obliges obliged obligation pledge pledges pledged
  supposed allowed allow allows standard threshold thresholds deadline intend intended intends ambition need needed needs ask asks asked commit committed commitment guarantee guarantees guaranteed hope hopes hoped hoping ceiling ceilings budgeted suggested proposed`);

const PLAN = wordSet("will i'll we'll gonna plan plans planned planning next would i'd we'd");

const HEDGE = wordSet(
  'maybe perhaps probably possibly might guess guessing hopefully presumably supposedly estimate estimated reckon unsure theoretically apparently forecast projected theory',
);

const REACHED = wordSet(
  'met meet hit beat beats exceeded exceed exceeding reached reach kept within inside achieved delivered surpassed under smashed held meets meeting hitting',
);

/** The cue that stands nearest in front of a figure in its clause; a wish outweighs the others. */
export function cueBefore(
  all: readonly Lexeme[],
  start: number,
  from: number,
  higher = false,
): Status | undefined {
  let found: Status | undefined;
  if (isWishFor(all, start, from) || isForecast(all, start, from)) return 'target';
  for (let i = from - 1; i >= start; i--) {
    if (isTarget(all, i)) return reachedBefore(all, i, start, higher) ? undefined : 'target';
    found ??= lesserCue(all, i, from);
  }
  return found;
}

const WISHES =
  /\b(?:shooting for|aspir(?:e|es|ed|ing) to|heading for|working towards?|(?:tender|spec|rfp|plan|ticket) called for|told to|signed up (?:to|for)|rated (?:at|for)|(?:eyes?|sights) (?:set )?on|number to beat|north star|error budget (?:is|was|of)|(?:cap|limit) (?:is|was|of)|design (?:figure|value) (?:is|was)|agreed (?:[a-z]+ ){1,4}on|what (?:we|i|they|you)(?:'re| are| were|'m| am| was) (?:after|looking for|hoping for)|dream(?:s|ing|t|ed)? of|(?:i|we|they|he|she) (?:fully |still )?expects?|(?:brochure|slide|slides|datasheet|data sheet|runbook) (?:[a-z]+ )?(?:says|said|promises|promised|allows|gives)|on the slide|on paper)\b/;

/** `we were shooting for 200 ms`, `the tender called for 99.9 %`, and nothing of having got there. */
function isWishFor(all: readonly Lexeme[], start: number, from: number): boolean {
  const words = all.slice(Math.max(start, from - 12), from).map(({ text }) => text);
  return WISHES.test(words.join(' ')) && !words.some((word) => REACHED.has(word));
}

function isTarget(all: readonly Lexeme[], i: number): boolean {
  const { text } = all[i]!;
  if (isMay(all, i) || isIdea(all, i) || isMeant(all, i)) return true;
  if (isSupposed(all, i) || isLoad(all, i)) return false;
  if (!TARGET.has(text) || (text === 'budget' && all[i - 1]?.text === 'error')) return false;
  return !COMPANY.has(text) || wants(all, i);
}

/** `it must have been 200 a second`. */
const isSupposed = (all: readonly Lexeme[], i: number): boolean =>
  all[i]!.text === 'must' && all[i + 1]?.text === 'have';

/** `a branch may be down for 30 minutes` permits; in May is when. */
const isMay = (all: readonly Lexeme[], i: number): boolean =>
  all[i]!.text === 'may' &&
  !all[i]!.capital &&
  /^(?:be|take|last|cost|lie|stay|go|run|lose|fail|need|not|only|at)$/.test(all[i + 1]?.text ?? '');

/** `it is meant to come down to`, `we set out to bring it to`, `on track to reach`, `by June it is to be`. */
const isMeant = (all: readonly Lexeme[], i: number): boolean =>
  (all[i]!.text === 'meant' && all[i + 1]?.text === 'to') ||
  (all[i]!.text === 'track' && all[i - 1]?.text === 'on' && /^(?:to|for)$/.test(all[i + 1]?.text ?? '')) ||
  (all[i]!.text === 'to' && all[i + 1]?.text === 'be' && /^(?:is|are)$/.test(all[i - 1]?.text ?? '')) ||
  (all[i]!.text === 'bar' && /^(?:i|we|they|set)$/.test(all[i + 1]?.text ?? '')) ||
  (all[i]!.text === 'contract' &&
    all.slice(i + 2, i + 6).some(({ text }) => /^(?:says?|said|asks?|asked|wants?|demands?)$/.test(text))) ||
  (all[i]!.text === 'set' && all[i + 1]?.text === 'out' && all[i + 2]?.text === 'to');

/** `the idea was to go from 30 pages to 5`. */
const isIdea = (all: readonly Lexeme[], i: number): boolean =>
  /^(?:idea|intention|dream|brief|mission|mandate|task)$/.test(all[i]!.text) &&
  /^(?:is|was)$/.test(all[i + 1]?.text ?? '') &&
  /^(?:to|that)$/.test(all[i + 2]?.text ?? '');

function lesserCue(all: readonly Lexeme[], i: number, from: number): Status | undefined {
  const { text } = all[i]!;
  const next = all[i + 1]?.text ?? '';
  if (isPlan(all, i)) return text === 'would' || text.endsWith("'d") ? 'target' : 'planned';
  if (text === 'could' && /^(?:be|have|get|reach)$/.test(next)) return 'hedged';
  if (text === 'could' && isIffy(all, i, from)) return 'target';
  if (isPossible(all, i)) return 'hedged';
  if (HEDGE.has(text) || isSupposed(all, i) || (text === 'not' && next === 'sure')) return 'hedged';
  if (text === 'going' && next === 'to') return 'planned';
  if (BUILT.test(text) && (next === 'for' || (IT.test(next) && all[i + 2]!.text === 'for'))) return 'target';
  // `they had to ring us, after 50 minutes` tells how it was.
  const had =
    text === 'to' &&
    /^(?:had|has|have)$/.test(all[i - 1]?.text ?? '') &&
    // `he had to wake me four times a week`
    all[from + 1]?.text !== 'times' &&
    all.slice(i, from).every((each) => each.text !== ',');
  if (had || isAsked(all, i, from)) return 'target';
  return next === 'on' && /^(?:settled|landed|shook|agree|decided)$/.test(text) ? 'target' : undefined;
}

/** `I was asked to bring it from 180 to 47 ms`, `we tried to cut it to 5`; but `we tried to cut it and came to 5`. */
const isAsked = (all: readonly Lexeme[], i: number, from: number): boolean =>
  /^(?:asked|tried|trying|attempted|attempting)$/.test(all[i]!.text) &&
  all[i + 1]?.text === 'to' &&
  /^(?:take|bring|get|cut|reduce|lower|raise|push|improve|increase|halve|reach)$/.test(
    all[i + 2]?.text ?? '',
  ) &&
  all.slice(i, from).every(({ text }) => !/^(?:and|but|so|which|,)$/.test(text));

/** `it could go from 60 to 20 if somebody did it`; but `we could restore it in an hour if a disk died`. */
const isIffy = (all: readonly Lexeme[], i: number, from: number): boolean =>
  /^(?:go|come|fall|drop|sink|shrink|rise|grow|climb)$/.test(all[i + 1]!.text) &&
  all.slice(from, from + 20).some(({ text, sentence }) => text === 'if' && sentence === all[from]!.sentence);

/** `this could save 10k a month`, `a cache could cut it by half`, `it may have been 200 ms`; but `we could cut it by a third` is often what was done. */
const isPossible = (all: readonly Lexeme[], i: number): boolean =>
  all[i]!.text === 'could'
    ? /^(?:save|cut|reduce|halve|lower|shave|bring|take)$/.test(all[i + 1]?.text ?? '') &&
      (/^(?:this|that|it|which)$/.test(all[i - 1]?.text ?? '') || /^an?$/.test(all[i - 2]?.text ?? ''))
    : all[i]!.text === 'may' && !all[i]!.capital && all[i + 1]?.text === 'have';

/** `designed for 10k rps`, `we sized it for 10k`: what it is made for is not what it did. */
const BUILT = /^(?:meant|designed|sized|built|rated|dimensioned|provisioned|specced|certified|licensed)$/;
const IT = /^(?:it|them|this|that|everything)$/;

function isPlan(all: readonly Lexeme[], i: number): boolean {
  const { text } = all[i]!;
  const next = all[i + 1]?.text ?? '';
  if (!PLAN.has(text)) return false;
  if (isAtStake(all, i)) return false;
  if (text === 'would') return !isAside(all, i);
  // `a plan took 11 minutes` is one of Terraform's, `the plan is to take 11 minutes` an intention.
  if (text === 'plan' || text === 'plans')
    return isIntended(all[i + 1], all[i + 2]) || /^(?:we|i|they|and)$/.test(all[i - 1]?.text ?? '');
  // `her planned work`
  if (text === 'planned' && all[i - 2]?.text === 'what') return false;
  if (text === 'planned' && /^(?:the|my|our|your|his|her|their|of|all|its|a)$/.test(all[i - 1]?.text ?? ''))
    return false;
  if (text === 'next') return next === 'quarter' || next === 'year' || next === 'sprint';
  // `we'd` is `we had` where a participle follows.
  if (text === "i'd" && /^(?:say|guess|reckon)$/.test(next)) return false;
  return !(text.endsWith("'d") && isParticiple(next));
}

/** `we'd lose 15 minutes`, `15 minutes would be lost`: what the worst case costs, and nothing planned. */
export const isAtStake = (all: readonly Lexeme[], i: number): boolean =>
  /'d$|^would$/.test(all[i]!.text) &&
  (all[i + 1]?.text === 'lose' ||
    (all[i + 1]?.text === 'be' && /^(?:lost|gone)$/.test(all[i + 2]?.text ?? '')));

const isParticiple = (word: string): boolean =>
  /^(?:already|had|been|got|never|just|all|always|only|crept|\w+ed)$/.test(word) || isIrregularForm(word);

const isIntended = (next: Lexeme | undefined, behind: Lexeme | undefined): boolean =>
  /^(?:to|on)$/.test(next?.text ?? '') ||
  /^(?:says|said|calls|foresees)$/.test(next?.text ?? '') ||
  (/^(?:is|was|are|were)$/.test(next?.text ?? '') &&
    /^(?:to|for|that|we|i|they|you|he|she|a|an)$/.test(behind?.text ?? ''));

/** `members would call, 600 times a month`: what stands behind the comma is told, not wished. */
function isAside(all: readonly Lexeme[], i: number): boolean {
  if (/^(?:i|we)$/.test(all[i - 1]?.text ?? ''))
    return all[i + 1]?.text === 'say' || all[i + 1]?.text === 'guess';
  return all[i + 2]?.text === ',' || all[i + 3]?.text === ',';
}

/** `we met our SLO of 99.9 %`, `beat the target`, `stayed within the budget of …`, and where more is better `were above it`. */
function reachedBefore(all: readonly Lexeme[], at: number, start: number, higher: boolean): boolean {
  for (let i = at - 1; i >= start && i >= at - 4; i--) {
    if (REACHED.has(all[i]!.text) || (higher && /^(?:above|over)$/.test(all[i]!.text))) {
      for (let j = i - 1; j >= start; j--)
        if (TARGET.has(all[j]!.text) || DENY.has(all[j]!.text) || PLAN.has(all[j]!.text)) return false;
      return true;
    }
  }
  return false;
}
