import type { Figure } from '../result.ts';
import type { Lexeme } from './lexeme.ts';

export type Status = Figure['status'];

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const TARGET = set(
  `target targets targeted targeting goal goals aim aims aimed aiming objective objectives slo slos sla slas slo's okr okrs kpi rto rpo budget want wants wanted wanting wish wished should must
  require requires required requirement requirements demand demands demanded contract contracts contractual promise promises promised policy spec agreed agree agreement expects expected
  supposed allowed allow allows threshold thresholds deadline intend intended intends ambition need needed needs ask asks asked commit committed commitment guarantee guarantees guaranteed hope hoped hoping would'd suggested proposed`,
);
const TARGET_NOUN = set(
  'target goal aim objective slo sla rto rpo okr requirement budget limit promise ambition commitment plan threshold deadline hope agreement contract maximum ask',
);
const PLAN = set("will 'll i'll we'll gonna plan plans planned planning next would i'd we'd intends");
const HEDGE = set(
  'maybe perhaps probably possibly might guess guessing hopefully presumably supposedly estimate estimated reckon could unsure theoretically apparently',
);
const REACHED = set(
  'met meet hit beat beats exceeded exceed exceeding reached reach kept within inside achieved delivered surpassed under smashed held meets meeting hitting',
);
const DENY = set(
  "never not n't nor cannot without didn't don't doesn't wasn't weren't isn't haven't hasn't hadn't couldn't can't won't wouldn't aren't",
);
const FELL_SHORT = set('missed miss failed short nowhere far');
const EXCESS = set(
  'above over more longer exceed exceeds exceeded exceeding past beyond higher slower worse later greater',
);
const DEFICIT = set('below under fewer less lower beneath');
const SUBJECT = set('we i it ours they he she you mine this that there everyone');
const LINK = set('and but while where whereas although though yet so because which when');
const OTHERS = set(
  'google amazon aws netflix microsoft azure facebook meta apple uber stripe cloudflare gcp github vendor vendors competitor competitors supplier provider industry elsewhere',
);
const CLAIMS = set(
  'reports report reported claims claim claimed says say said states advertises advertise promises publishes published has have runs reached reaches gets got achieves achieved had offers quotes quoted serves handles deploys does released releases',
);
const OWN = set("we i our my us me mine ours i'm we're i've we've");

/** How the figure at the lexemes `from` to `to` stands: reached, only wanted, planned, denied … */
export function statusOf(
  all: readonly Lexeme[],
  asks: boolean,
  from: number,
  to: number,
  previous: number,
  higher: boolean,
): Status {
  if (asks) return 'asked';
  const start = clauseStart(all, from, previous);
  const denied = denial(all, start, from, higher);
  if (denied) return 'denied';
  const behind = targetBehind(all, to);
  if (behind) return 'target';
  const found = cueBefore(all, start, from) ?? cueBehind(all, to);
  if (found) return found;
  if (somebodyElse(all, from)) return 'somebody-else';
  return 'achieved';
}

/** The begin of the clause: cues in front of it speak of something else. */
function clauseStart(all: readonly Lexeme[], from: number, previous: number): number {
  const { sentence } = all[from]!;
  for (let i = from - 1; i >= 0 && i > from - 30; i--) {
    const { text } = all[i]!;
    if (all[i]!.sentence !== sentence) return i + 1;
    if (
      text === 'but' ||
      text === 'although' ||
      text === 'though' ||
      text === 'whereas' ||
      text === 'where' ||
      text === 'while' ||
      text === 'yet'
    )
      return i + 1;
    const fresh = i < previous || figureEndsAt(all, i, previous);
    if (
      (text === ',' ||
        text === 'and' ||
        text === 'so' ||
        text === ':' ||
        text === '(' ||
        text === '–' ||
        text === '—') &&
      (opensClause(all, i + 1, from) || fresh === true) &&
      i >= previous - 1 &&
      hasVerb(all, i + 1, from)
    )
      return i + 1;
    if (i < previous && previous < from && hasVerb(all, previous, from)) return previous;
  }
  return Math.max(0, from - 30);
}

const figureEndsAt = (_all: readonly Lexeme[], at: number, previous: number): boolean =>
  previous > 0 && at === previous;

const opensClause = (all: readonly Lexeme[], at: number, to: number): boolean => {
  for (let i = at; i < Math.min(at + 3, to); i++)
    if (
      SUBJECT.has(all[i]!.text) ||
      LINK.has(all[i]!.text) ||
      all[i]!.text === 'now' ||
      all[i]!.text === 'our'
    )
      return true;
  return false;
};

const PREPOSITIONS = set(
  'a an the of to in on at for with by about around roughly under below within over than least most just only from up down or and , ( : – — - ~ < > nearly almost some per our another even',
);

function hasVerb(all: readonly Lexeme[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!PREPOSITIONS.has(all[i]!.text) && all[i]!.kind === 'word') return true;
  return false;
}

function cueBefore(all: readonly Lexeme[], start: number, from: number): Status | undefined {
  let found: Status | undefined;
  for (let i = from - 1; i >= start; i--) {
    const { text } = all[i]!;
    if (TARGET.has(text)) {
      if (reachedBefore(all, i, start)) return undefined;
      if (
        /^(?:agreed|needed|need|needs|ask|asked|expected|commit|committed|policy|allow|allows|allowed|contract|contracts)$/.test(
          text,
        ) &&
        !wants(all, i)
      )
        continue;
      if (text === 'budget' && all[i - 1]?.text === 'error') continue;
      return 'target';
    }
    if (
      found === undefined &&
      PLAN.has(text) &&
      !(
        text.endsWith("'d") &&
        /^(?:already|had|been|got|never|just|all|always|\w+ed)$/.test(all[i + 1]?.text ?? '')
      ) &&
      !(
        text === 'next' &&
        all[i + 1]?.text !== 'quarter' &&
        all[i + 1]?.text !== 'year' &&
        all[i + 1]?.text !== 'sprint'
      )
    )
      found = text === 'would' || text.endsWith("'d") ? 'target' : 'planned';
    else if (found === undefined && text === 'going' && all[i + 1]?.text === 'to') found = 'planned';
    else if (found === undefined && HEDGE.has(text)) found = 'hedged';
    else if (found === undefined && text === 'not' && all[i + 1]?.text === 'sure') found = 'hedged';
    else if (found === undefined && text === 'to' && /^(?:had|has|have)$/.test(all[i - 1]?.text ?? ''))
      found = 'target';
    else if (
      found === undefined &&
      /^(?:settled|landed|shook|agree|decided)$/.test(text) &&
      all[i + 1]?.text === 'on'
    )
      found = 'target';
  }
  return found;
}

/** `80 % of services will be migrated`, `99.9 % should be possible`. */
function cueBehind(all: readonly Lexeme[], to: number): Status | undefined {
  for (let i = to; i < to + 4 && all[i]?.sentence === all[to - 1]!.sentence; i++) {
    const { text } = all[i]!;
    if (text === 'will' || text === "'ll" || text === 'would' || text === 'shall') return 'planned';
    if (text === 'should' || text === 'must') return 'target';
    if (text === 'might' || text === 'maybe' || text === 'probably' || text === 'perhaps') return 'hedged';
    if (!/^(?:of|the|our|all|for|a|[a-z]+s)$/.test(text) || text === 'was' || text === 'is') return undefined;
  }
  return undefined;
}

/** Some words are a wish only in the right company: `agreed on`, `needed to`, `asks for`. */
function wants(all: readonly Lexeme[], at: number): boolean {
  const next = all[at + 1]?.text ?? '';
  const { text } = all[at]!;
  if (/^need/.test(text)) return next === 'to';
  if (/^ask/.test(text)) return next === 'for' || next === 'us' || next === 'that';
  if (/^(?:policy|contract)/.test(text))
    return /^(?:says?|said|is|was|asks?|asked|with|of|at|calls|called|set|demands?|requires?|required|allows?|allowed)$/.test(
      next,
    );
  if (/^allow/.test(text)) return next !== 'us' && next !== 'me';
  return next === 'on' || next === 'to' || next === 'a' || next === 'that' || next === 'at';
}

/** `we met our SLO of 99.9 %`, `beat the target`, `stayed within the budget of …`. */
function reachedBefore(all: readonly Lexeme[], at: number, start: number): boolean {
  for (let i = at - 1; i >= start && i >= at - 4; i--) {
    if (REACHED.has(all[i]!.text)) {
      for (let j = i - 1; j >= start; j--)
        if (TARGET.has(all[j]!.text) || DENY.has(all[j]!.text) || PLAN.has(all[j]!.text)) return false;
      return true;
    }
  }
  return false;
}

/** `200 ms was the target`, `99.9 % SLO`, `a week as our goal`, `250 ms, that was the requirement`. */
function targetBehind(all: readonly Lexeme[], to: number): boolean {
  const sentence = all[to - 1]!.sentence;
  for (let i = to; i < to + 8; i++) {
    const lexeme = all[i];
    if (lexeme === undefined || lexeme.sentence !== sentence) return false;
    // `99.94 %, target was 99.9` speaks of the next figure.
    if (TARGET_NOUN.has(lexeme.text))
      return !/^(?:was|is|of|:|were)$/.test(all[i + 1]?.text ?? '') || all[i + 1]!.sentence !== sentence;
    if (
      !/^(?:,|-|–|is|was|as|being|the|our|my|a|an|that|which|this|were|are|original|agreed|in|latency|availability|uptime)$/.test(
        lexeme.text,
      )
    )
      return false;
  }
  return false;
}

/** `we never reached 99.9 %`; but `never above 200 ms` and `not more than an hour` are bounds that held. */
function denial(all: readonly Lexeme[], start: number, from: number, higher: boolean): boolean {
  for (let i = from - 1; i >= start; i--) {
    const { text } = all[i]!;
    if (text === ')') return false;
    const short =
      FELL_SHORT.has(text) && /^(?:of|to|from|our|the|near|by|it|,)$/.test(all[i + 1]?.text ?? '');
    if (!DENY.has(text) && !short) continue;
    if (short && text === 'far' && all[i + 1]?.text !== 'from') continue;
    if (
      text === 'without' ||
      (text === 'not' && /^(?:only|just|even|until|sure|a|bad|least)$/.test(all[i + 1]?.text ?? ''))
    )
      return false;
    if (from - i > 9) return false;
    for (let j = i + 1; j < from; j++) {
      if (EXCESS.has(all[j]!.text)) return higher;
      if (DEFICIT.has(all[j]!.text)) return !higher;
      if (all[j]!.text === ',' || LINK.has(all[j]!.text) || all[j]!.text === 'take' || all[j]!.text === 'any')
        return false;
    }
    return true;
  }
  return false;
}

function somebodyElse(all: readonly Lexeme[], from: number): boolean {
  const { sentence } = all[from]!;
  let other = false;
  for (let i = from - 1; i >= 0 && i > from - 25 && all[i]!.sentence === sentence; i--) {
    if (OWN.has(all[i]!.text)) return false;
    if (OTHERS.has(all[i]!.text) && CLAIMS.has(all[i + 1]?.text ?? '')) other = true;
    if (
      /^(?:team|company|squad|department|group|bank)$/.test(all[i]!.text) &&
      /^(?:another|other|neighbouring|different|sister)$/.test(all[i - 1]?.text ?? '')
    )
      other = true;
  }
  return other;
}
