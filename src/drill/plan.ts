import type { Question } from '../bank/question.ts';
import { type Dice, shuffle } from './dice.ts';
import { isSuspended, type Knowledge, known } from './knowledge.ts';

/** Why a question was picked. */
export type Why =
  | { readonly kind: 'asked-for' }
  | { readonly kind: 'due'; readonly days: number }
  | { readonly kind: 'weak'; readonly missed: readonly string[]; readonly score: number }
  | { readonly kind: 'new' }
  | { readonly kind: 'random' }
  | { readonly kind: 'ahead'; readonly days: number };

/** A question of the plan. */
export interface Pick {
  readonly question: Question;
  readonly why: Why;
}

/** What a session is wished to be. */
export interface Wishes {
  readonly count?: number;
  /** Fill about this many seconds instead of a count. */
  readonly seconds?: number;
  /** By chance, without regard to what is due. */
  readonly shuffle: boolean;
  /** Only questions of these states; empty: any. */
  readonly only: ReadonlySet<'due' | 'new' | 'weak'>;
  readonly timeFactor: number;
  /** What comes due within so many days counts as due. */
  readonly ahead?: number;
}

/** No session holds more questions. */
const LONGEST = 500;
/** From this weakness on a question is weak. */
export const WEAK = 0.3;
const DAY = 86_400_000;

/**
 * Chooses the questions of a session: due ones and weak ones first, the weakest of them in front, then new ones, then
 * what would be due next. Neighbours come from different banks where that is possible; nothing comes twice.
 */
export function planDrill(
  questions: readonly Question[],
  knowledge: Knowledge,
  wishes: Wishes,
  now: number,
  dice: Dice,
): Pick[] {
  const open = questions.filter((question) => !question.draft && !isSuspended(knowledge, question));
  const candidates = shuffle(open, dice)
    .map((question) => candidate(question, knowledge, now, (wishes.ahead ?? 0) * DAY))
    .filter(({ states }) => wishes.only.size === 0 || states.some((state) => wishes.only.has(state)));
  const ranked = wishes.shuffle
    ? candidates.map((each) => ({ ...each, rank: 0, why: { kind: 'random' } as Why }))
    : candidates.sort((a, b) => a.rank - b.rank || b.urgency - a.urgency);
  return cutToSize(mixBanks(ranked, wishes.count ?? LONGEST), wishes);
}

interface Candidate extends Pick {
  readonly states: readonly ('due' | 'new' | 'weak')[];
  /** 0 due or weak, 1 new, 2 not due yet. */
  readonly rank: number;
  readonly urgency: number;
}

function candidate(question: Question, knowledge: Knowledge, now: number, ahead: number): Candidate {
  const last = known(knowledge.last, question);
  // A question that was never asked may hold points that were weak in others.
  const weakness = known(knowledge.weakness, question) ?? 0;
  if (!last) return { question, why: { kind: 'new' }, states: ['new'], rank: 1, urgency: weakness };
  const due = known(knowledge.due, question) ?? last.at;
  const isDue = due <= now + ahead;
  const isWeak = weakness >= WEAK;
  const states = [...(isDue ? (['due'] as const) : []), ...(isWeak ? (['weak'] as const) : [])];
  const days = Math.floor(Math.abs(now - due) / DAY);
  const missed = question.checklist
    .filter(({ id }) => last.verdicts.get(id) === 'miss')
    .map(({ point }) => point);
  const why: Why = isWeak
    ? { kind: 'weak', missed, score: last.score }
    : due <= now
      ? { kind: 'due', days }
      : { kind: 'ahead', days };
  if (states.length === 0) return { question, why, states, rank: 2, urgency: -due };
  // A week overdue weighs as much as a fifth of the points missed.
  const overdue = Math.min(1, Math.max(0, now - due) / (35 * DAY));
  return { question, why, states, rank: 0, urgency: weakness + overdue };
}

/**
 * Within each rank, the next question is the first of another bank than the one before; among questions that are
 * equally urgent, of a bank that has had the fewest.
 */
function mixBanks(ranked: readonly Candidate[], most: number): Candidate[] {
  const left = [...ranked];
  const mixed: Candidate[] = [];
  const used = new Map<string, number>();
  while (left.length > 0 && mixed.length < most) {
    const { rank } = left[0]!;
    const before = mixed.at(-1)?.question.bank;
    let best = 0;
    for (const [index, { question, rank: its, urgency }] of left.entries()) {
      if (its !== rank) break;
      const present = left[best]!;
      const changes = Number(question.bank !== before) - Number(present.question.bank !== before);
      const fewer = (used.get(present.question.bank) ?? 0) - (used.get(question.bank) ?? 0);
      if (changes > 0 || (changes === 0 && urgency === present.urgency && fewer > 0)) best = index;
    }
    const [next] = left.splice(best, 1);
    used.set(next!.question.bank, (used.get(next!.question.bank) ?? 0) + 1);
    mixed.push(next!);
  }
  return mixed;
}

function cutToSize(picks: readonly Candidate[], wishes: Wishes): Pick[] {
  const plain = picks.map(({ question, why }) => ({ question, why }));
  if (wishes.seconds === undefined) return plain.slice(0, wishes.count ?? LONGEST);
  const fitting: Pick[] = [];
  let left = wishes.seconds;
  for (const pick of plain.slice(0, wishes.count ?? plain.length)) {
    const takes = sessionSeconds(pick.question, wishes.timeFactor);
    if (takes > left && fitting.length > 0) continue;
    fitting.push(pick);
    left -= takes;
  }
  return fitting;
}

/** Reading the question and the feedback takes about a minute beside the time box. */
const READING = 60;

/** How long a question takes in a session, in seconds. */
function sessionSeconds(question: Question, timeFactor: number): number {
  return limitOf(question, timeFactor) + Math.round(question.prep * timeFactor) + READING;
}

/** The time box of a question in a session, in seconds. */
export function limitOf(question: Question, timeFactor: number): number {
  return Math.max(1, Math.round(question.time * timeFactor));
}

/** A reason in words: `missed last time: Measures uptime`. */
export function whyText(why: Why): string {
  switch (why.kind) {
    case 'asked-for':
      return 'you asked for it';
    case 'due':
      return why.days === 0 ? 'due today' : `due for ${why.days} ${why.days === 1 ? 'day' : 'days'}`;
    case 'weak':
      return why.missed.length > 0
        ? `weak: last time it lacked "${why.missed[0]}"${why.missed.length > 1 ? ` and ${why.missed.length - 1} more` : ''}`
        : `weak: ${Math.round(why.score)} of 100 last time`;
    case 'new':
      return 'new to you';
    case 'random':
      return 'picked by chance';
    case 'ahead':
      return `ahead of time: due ${why.days === 0 ? 'within a day' : `in ${why.days} ${why.days === 1 ? 'day' : 'days'}`}`;
  }
}
