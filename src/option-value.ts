import type { OptionRow } from './command-table.ts';
import { dayNamed } from './history/days.ts';

/** The value of an option, or what was expected in its place. */
export interface OptionValue {
  readonly value?: string | number;
  readonly expected?: string;
}

/** Reads what stands behind an option as its row wants it. */
export function readValue(row: OptionRow, text: string): OptionValue {
  const { least, most = Infinity, between, moment, day } = row;
  if (least !== undefined) return wholeNumber(text, least, most);
  if (between) return decimal(text, ...between);
  if (moment) return momentOf(text);
  if (day) return dayOf(text);
  return readFilled(text);
}

/** A variable of a shell script that is not set is no name: none of a folder, nor the beginning of every id. */
export const readFilled = (text: string): OptionValue =>
  text === '' ? { expected: 'something between the quotes' } : { value: text };

function wholeNumber(text: string, least: number, most: number): OptionValue {
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= least && value <= most) return { value };
  return { expected: `a whole number from ${least}${most === Infinity ? '' : ` to ${most}`}` };
}

function decimal(text: string, least: number, most: number): OptionValue {
  const value = Number(text);
  if (/^\d{0,9}(\.\d{1,20})?$/.test(text) && text !== '' && value >= least && value <= most) return { value };
  return { expected: `a number from ${least} to ${most}` };
}

/** What is stored then stays: of a slip in the year every statistic would tell for good. */
const MOMENT = /^20\d\d-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

function momentOf(text: string): OptionValue {
  const isDay = MOMENT.test(text) && dayNamed(text.slice(0, 10)) !== undefined;
  const value = isDay ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(value)) return { value };
  return { expected: 'a moment such as 2026-03-01T09:00:00Z, of a year from 2000 to 2099' };
}

function dayOf(text: string): OptionValue {
  if (/^\d{1,5}d$/.test(text) || dayNamed(text) !== undefined) return { value: text };
  return { expected: 'a day such as 2026-03-01, or so many days ago such as 30d' };
}
