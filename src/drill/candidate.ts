import { DAY_MS } from '../bank/duration.ts';
import type { Question } from '../bank/question.ts';
import { isLeech, type Knowledge, known } from './knowledge.ts';
import type { Why } from './why.ts';

/** A question that a plan may take, where it would stand in it, and why. */
export interface Candidate {
  readonly question: Question;
  readonly why: Why;
  readonly states: readonly ('due' | 'new' | 'weak')[];
  /** Due or weak; never asked; not due yet; asked just now. */
  readonly lane: 'review' | 'new' | 'ahead' | 'recent';
  /** Which comes first within a lane. */
  readonly urgency: number;
}

/** From this weakness on a question is weak. */
export const WEAK = 0.3;
/** What was answered less than eight hours ago is still in the ear. */
const REST = DAY_MS / 3;

/**
 * Says where a question stands. Of due and weak ones the most urgent has waited longest: since it came due, or since it
 * was asked where it is weak. The wholly weak count the wait double, and leeches by half. `ahead`: what comes due within so
 * many days is due. `dayOf`: the day on the wall that a moment belongs to.
 */
export function candidateOf(
  question: Question,
  knowledge: Knowledge,
  now: number,
  ahead: number,
  dayOf: (at: number) => number,
): Candidate {
  const last = known(knowledge.last, question);
  // A question that was never asked may hold points that were weak in others.
  const weakness = known(knowledge.weakness, question) ?? 0;
  if (!last) return { question, why: { kind: 'new' }, states: ['new'], lane: 'new', urgency: weakness };
  const due = known(knowledge.due, question) ?? last.at;
  const isDue = dayOf(due) <= dayOf(now) + ahead;
  const isWeak = weakness >= WEAK;
  const states = [...(isDue ? (['due'] as const) : []), ...(isWeak ? (['weak'] as const) : [])];
  const days = Math.abs(dayOf(now) - dayOf(due));
  const missed = question.checklist
    .filter(({ id }) => last.verdicts.get(id) === 'miss')
    .map(({ point }) => point);
  const why: Why = isWeak
    ? { kind: 'weak', missed, score: last.score }
    : due <= now
      ? { kind: 'due', days }
      : { kind: 'ahead', days };
  const seen = { question, why, states };
  // Not a time that lies ahead, of a clock that was wrong: it would keep the question away until then.
  const ago = now - last.at;
  if (ago >= 0 && ago < REST) return { ...seen, lane: 'recent', urgency: ago };
  if (states.length === 0) return { ...seen, lane: 'ahead', urgency: -due };
  const waited = 1 + Math.max(0, isWeak ? ago : now - due) / DAY_MS;
  const share = isLeech(knowledge, question) ? 0.5 : 1;
  return { ...seen, lane: 'review', urgency: waited * (1 + weakness) * share };
}
