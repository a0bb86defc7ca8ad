import type { Question } from '../bank/question.ts';
import type { Attempt, BankOf } from './attempt.ts';
import type { Attempts } from './attempts.ts';
import { type Days, dateText, isAhead, monthText, weekday } from './days.ts';
import { type Forecast, forecastOf, type Leech, leechesOf } from './forecast.ts';
import type { History } from './history.ts';
import { presentBanks, presentIds } from './knowledge.ts';
import { PointTally, type PointTotals } from './point-totals.ts';
import { scheduleOf } from './schedule.ts';
import { subset } from './select.ts';
import { Tally, type Totals } from './totals.ts';
import { type Points, recentPoints } from './weakness.ts';

/** What the history says as a whole. Days are dates of the calendar given, banks are those that the questions are in now. */
export interface Stats {
  readonly total: Totals;
  /** Sorted by name. */
  readonly banks: readonly (Totals & { readonly bank: string })[];
  /** The last six months that had attempts, oldest first. */
  readonly months: readonly (Totals & { readonly month: string })[];
  readonly streak: Streak;
  /** The last 26 weeks, day by day from a Monday to today. */
  readonly days: readonly { readonly date: string; readonly attempts: number }[];
  /** Every point, over all answers. */
  readonly points: readonly PointTotals[];
  /** Points that were missed of late and that a question asks for, the weakest first. */
  readonly weakest: readonly WeakPoint[];
  /** The next 14 days from today on; what is overdue counts today. */
  readonly forecast: Forecast;
  /** Questions that are still there and failed so often that drilling does not help. */
  readonly leeches: readonly Leech[];
  readonly suspended: readonly string[];
}

/** Days in a row with an attempt; one that ended yesterday still goes on. */
export interface Streak {
  readonly current: number;
  readonly longest: number;
}

/** "You missed it in 4 of your last 5 answers". */
export interface WeakPoint {
  readonly bank: string;
  readonly point: string;
  readonly missed: number;
  readonly asked: number;
  readonly weakness: number;
}

const WEEKS = 26;
const MONTHS = 6;

/**
 * Computes the statistics in one pass over the attempts, and one each for schedule and points. Sums and weak points are
 * of the time from `since` on; streak, calendar and schedule are what they are.
 */
export function statsOf(
  history: History,
  questions: readonly Question[],
  now: number,
  days: Days,
  since?: number,
): Stats {
  const today = days.dayOf(now);
  const bankOf = presentBanks(questions);
  const { total, banks, months, active, points } = tallies(history.attempts, bankOf, days, now, since);
  const presentId = presentIds(questions);
  const still = stillThere(questions);
  const memories = scheduleOf(history.attempts, days, now, presentId);
  const suspended = new Set([...history.suspended].map(presentId));
  return {
    total: total.totals(),
    banks: named(banks, 'bank').sort((a, b) => (a.bank < b.bank ? -1 : 1)),
    months: named(months, 'month').slice(-MONTHS),
    streak: streakOf([...active.keys()], today),
    days: heat(active, today),
    points: points.totals(),
    weakest: weakestOf(
      recentPoints(subset(history.attempts, since === undefined ? {} : { since }), presentId, bankOf),
    ).filter(({ bank, point }) => still.asks(bank, point)),
    forecast: forecastOf(memories, questions, suspended, today),
    leeches: leechesOf(memories).filter(({ question }) => still.has(memories.get(question)!.last, question)),
    suspended: [...suspended].sort(),
  };
}

function tallies(attempts: Attempts, bankOf: BankOf, days: Days, now: number, since = 0) {
  const total = new Tally();
  const banks = new Map<string, Tally>();
  const months = new Map<string, Tally>();
  const points = new PointTally();
  /** Attempts by day. */
  const active = new Map<number, number>();
  let day = Number.NaN;
  let month = '';
  for (const attempt of attempts) {
    const its = days.dayOf(Math.min(attempt.at, now));
    if (its !== day) month = monthText(its);
    day = its;
    const isDated = !isAhead(attempt.at, now);
    if (isDated) active.set(day, (active.get(day) ?? 0) + 1);
    if (attempt.at < since) continue;
    total.add(attempt);
    const bank = bankOf(attempt);
    points.add(attempt, bank);
    tallyIn(banks, bank).add(attempt);
    if (isDated) tallyIn(months, month).add(attempt);
  }
  return { total, banks, months, active, points };
}

function tallyIn(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key) ?? new Tally();
  tallies.set(key, known);
  return known;
}

function named<Name extends string>(
  tallies: Map<string, Tally>,
  name: Name,
): (Totals & Record<Name, string>)[] {
  return [...tallies].map(
    ([key, tally]) => ({ [name]: key, ...tally.totals() }) as Totals & Record<Name, string>,
  );
}

/** Days in a row; the days come in order. */
export function streakOf(active: readonly number[], today: number): Streak {
  let longest = 0;
  let run = 0;
  active.forEach((day, index) => {
    run = active[index - 1] === day - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  const last = active.at(-1);
  return { current: last !== undefined && last >= today - 1 ? run : 0, longest };
}

function heat(active: ReadonlyMap<number, number>, today: number): Stats['days'] {
  const monday = today - weekday(today) - 7 * (WEEKS - 1);
  return Array.from({ length: today - monday + 1 }, (_, index) => ({
    date: dateText(monday + index),
    attempts: active.get(monday + index) ?? 0,
  }));
}

function weakestOf({ byBank }: Points): WeakPoint[] {
  return [...byBank]
    .flatMap(([bank, points]) => [...points].map(([point, recent]) => ({ bank, point, ...recent })))
    .filter(({ missed }) => missed > 0)
    .map((point) => ({ ...point, weakness: Number(point.weakness.toFixed(3)) }))
    .sort((a, b) => b.missed * b.weakness - a.missed * a.weakness || (a.point < b.point ? -1 : 1));
}

/** What the banks at hand still have; of a bank that is not at hand nobody knows, so it has everything. */
function stillThere(questions: readonly Question[]) {
  const ids = new Set<string>();
  const asked = new Map<string, Set<string>>();
  for (const { id, bank, checklist } of questions) {
    ids.add(id);
    const points = asked.get(bank) ?? new Set();
    asked.set(bank, points);
    for (const point of checklist) points.add(point.id);
  }
  return {
    /** Whether a question of the bank asks for the point. */
    asks: (bank: string, point: string) => asked.get(bank)?.has(point) ?? true,
    /** Whether the question of an attempt, by its present id, is there. */
    has: ({ bank }: Attempt, id: string) => ids.has(id) || !asked.has(bank),
  };
}
