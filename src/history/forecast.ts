import type { Question } from '../bank/question.ts';
import { dateText } from './days.ts';
import type { Memory } from './schedule.ts';

/** Reviews by day, from today on. */
export type Forecast = readonly { readonly date: string; readonly due: number }[];

/** A question failed so often that drilling it does not help. */
export interface Leech {
  readonly question: string;
  readonly failed: number;
  readonly attempts: number;
}

const FORECAST_DAYS = 14;

/** How many questions of those given come due on each of the next 14 days. */
export function forecastOf(
  memories: ReadonlyMap<string, Memory>,
  questions: readonly Question[],
  suspended: ReadonlySet<string>,
  today: number,
): Forecast {
  const due = new Array<number>(FORECAST_DAYS).fill(0);
  for (const { id, draft } of questions) {
    const memory = memories.get(id);
    if (!memory || draft || suspended.has(id)) continue;
    const ahead = Math.max(0, memory.due - today);
    if (ahead < FORECAST_DAYS) due[ahead]!++;
  }
  return due.map((count, ahead) => ({ date: dateText(today + ahead), due: count }));
}

/** The leeches among what is remembered, the worst first. */
export function leechesOf(memories: ReadonlyMap<string, Memory>): Leech[] {
  return [...memories]
    .filter(([, { leech }]) => leech)
    .map(([question, { failed, attempts }]) => ({ question, failed, attempts }))
    .sort((a, b) => b.failed - a.failed || (a.question < b.question ? -1 : 1));
}
