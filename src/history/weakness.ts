import type { Question } from '../bank/question.ts';
import type { Attempt, BankOf } from './attempt.ts';
import type { Attempts } from './attempts.ts';

/** How a point fared in the last answers that were asked for it. */
export interface Recent {
  /** Answers, at most `WINDOW`. */
  readonly asked: number;
  /** How many of them lacked it, or had it only when asked back. */
  readonly missed: number;
  /** From 0 (always made) to 1 (always missed), the latest answers counting most. */
  readonly weakness: number;
}

/** Recent memory of points: of a question, and of a bank, whose questions may share a point. */
export interface Points {
  readonly byQuestion: ReadonlyMap<string, ReadonlyMap<string, Recent>>;
  readonly byBank: ReadonlyMap<string, ReadonlyMap<string, Recent>>;
}

/** "In 4 of your last 5 answers". */
const WINDOW = 5;
/** Each answer weighs this much of the one after it. */
const FADE = 0.7;
/** A point that was weak in another question of the bank counts this much here. */
const ELSEWHERE = 0.5;

/** What the last five answers say of each point, by the present id of its question and by its bank. */
export function recentPoints(
  attempts: Attempts,
  presentId: (id: string) => string = (id) => id,
  bankOf: BankOf = ({ bank }) => bank,
): Points {
  const byQuestion = new Map<string, Map<string, Tally>>();
  const byBank = new Map<string, Map<string, Tally>>();
  // Of the answers to one checklist only the latest can be among the last five that were asked for one of its points.
  for (const attempt of attempts.latest?.(WINDOW) ?? [...attempts].reverse()) {
    count(attempt, byQuestion, presentId(attempt.question));
    count(attempt, byBank, bankOf(attempt));
  }
  return { byQuestion: finished(byQuestion), byBank: finished(byBank) };
}

/**
 * How weak a question is, from 0 to 1: the mean weakness of its points by weight. A point that was never asked here
 * counts half of what it is worth elsewhere in the bank.
 */
export function weaknessOf(question: Question, { byQuestion, byBank }: Points): number {
  const own = byQuestion.get(question.id);
  const bank = byBank.get(question.bank);
  let weight = 0;
  let sum = 0;
  for (const point of question.checklist) {
    const weakness = own?.get(point.id)?.weakness ?? (bank?.get(point.id)?.weakness ?? 0) * ELSEWHERE;
    weight += point.weight;
    sum += weakness * point.weight;
  }
  return weight === 0 ? 0 : sum / weight;
}

interface Tally {
  asked: number;
  missed: number;
  weight: number;
  sum: number;
}

/** Counts an attempt; they come newest first. */
function count(attempt: Attempt, all: Map<string, Map<string, Tally>>, key: string): void {
  const tallies = entryOf(all, key, () => new Map<string, Tally>());
  for (let index = 0; index < attempt.points.length; index++) {
    const point = attempt.points[index]!;
    const tally = entryOf(tallies, point, () => ({ asked: 0, missed: 0, weight: 0, sum: 0 }));
    if (tally.asked === WINDOW) continue;
    const lack = lackOf(attempt, index);
    const weight = FADE ** tally.asked++;
    tally.weight += weight;
    tally.sum += weight * lack.share;
    if (lack.missed) tally.missed++;
  }
}

/** A point that came only when asked back was half known, and still missing from the answer. */
function lackOf({ verdicts, won }: Attempt, index: number): { missed: boolean; share: number } {
  if (won.includes(index)) return { missed: true, share: 0.5 };
  const verdict = verdicts[index]!;
  return { missed: verdict === 'miss', share: verdict === 'hit' ? 0 : verdict === 'partial' ? 0.5 : 1 };
}

function finished(all: Map<string, Map<string, Tally>>): Map<string, Map<string, Recent>> {
  const recent = ({ asked, missed, weight, sum }: Tally): Recent => ({
    asked,
    missed,
    weakness: sum / weight,
  });
  return new Map(
    [...all].map(([key, tallies]) => [key, new Map([...tallies].map(([id, tally]) => [id, recent(tally)]))]),
  );
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
