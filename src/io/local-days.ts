import { DAY_MS } from '../bank/duration.ts';
import type { Days } from '../history/days.ts';

/**
 * Days as the clock on the wall has them. A history is gone through in order, so that most moments fall on the day of
 * the one before.
 */
export const LOCAL_DAYS: Days = {
  dayOf(at) {
    if (at < latest.start || at >= latest.end) latest = dayAround(at);
    return latest.day;
  },
  startOf: (day) => startOf(day),
  minuteOf(at) {
    const date = new Date(at);
    return date.getHours() * 60 + date.getMinutes();
  },
};

let latest = { start: 0, end: 0, day: 0 };

function dayAround(at: number): typeof latest {
  const date = new Date(at);
  const day = Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
  return { start: startOf(day), end: startOf(day + 1), day };
}

function startOf(day: number): number {
  const date = new Date(day * DAY_MS);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()).getTime();
}
