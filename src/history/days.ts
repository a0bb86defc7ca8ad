import { DAY_MS } from '../bank/duration.ts';

/** A calendar: which day a moment belongs to. Days are counted from 1970-01-01. */
export interface Days {
  /** The day of a moment in milliseconds since 1970. */
  dayOf(at: number): number;
  /** When a day begins, in milliseconds since 1970. */
  startOf(day: number): number;
  /** Minutes since midnight on the wall. */
  minuteOf(at: number): number;
}

/** Whether a moment lies ahead by more than two machines differ whose clocks are right. */
export function isAhead(at: number, now: number): boolean {
  return at > now + DAY_MS;
}

/** Days as they are at Greenwich. */
export const UTC_DAYS: Days = {
  dayOf: (at) => Math.floor(at / DAY_MS),
  startOf: (day) => day * DAY_MS,
  minuteOf: (at) => Math.floor((at % DAY_MS) / 60_000),
};

/** A day as `2026-11-21`. */
export function dateText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day of `2026-11-21`; undefined where the calendar has no such day: `Date.parse` makes 3 March of 31 February. */
export function dayNamed(text: string): number | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) / DAY_MS : Number.NaN;
  return !Number.isNaN(day) && dateText(day) === text ? day : undefined;
}

/** Day of the week, 0 for Monday. */
export function weekday(day: number): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The month that a day lies in, as `2026-11`. */
export function monthText(day: number): string {
  return dateText(day).slice(0, 7);
}

/** A moment as `2026-11-21 09:05`. */
export function momentText(at: number, days: Days): string {
  const minute = days.minuteOf(at);
  const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${dateText(days.dayOf(at))} ${time}`;
}
