import type { Lexeme } from './lexeme.ts';
import { every } from './period.ts';
import { type Reader, recurring } from './reader.ts';
import { DAYS_OF_WEEK, periodOf, WEEK } from './units.ts';

const DAY = new Set(DAYS_OF_WEEK);
const DAYS = new Set([...DAY].map((day) => `${day}s`));
/** The words that a list of weekdays begins with. */
export const WEEKDAYS: readonly string[] = [...DAY, ...DAYS];
const PART = /^(?:mornings|afternoons|evenings|nights|lunchtimes)$/;

/** Where a list of weekdays ends that begins at a lexeme, and how many they are: `Tuesday and Friday`. */
export function weekdaysAt(all: readonly Lexeme[], at: number): { count: number; to: number } | undefined {
  const days = new Set<string>();
  let to = at;
  for (let i = at; all[i]?.sentence === all[at]?.sentence; ) {
    const { text } = all[i]!;
    if (!DAY.has(text) && !DAYS.has(text)) break;
    days.add(text.replace(/s$/, ''));
    to = i + 1;
    i = /^(?:and|,|&|\/|or)$/.test(all[to]?.text ?? '') ? to + 1 : to;
    if (all[to]?.text === ',' && all[i]?.text === 'and') i++;
  }
  return days.size === 0 ? undefined : { count: days.size, to };
}

/** `Mondays and Thursdays`, `Friday afternoons`, `alternate Tuesdays`. */
export const onWeekdays: Reader = (all, at) => {
  const days = weekdaysAt(all, at);
  if (days === undefined) return undefined;
  const part = PART.test(all[days.to]?.text ?? '') ? 1 : 0;
  if (!DAYS.has(all[days.to - 1]!.text) && part === 0) return undefined;
  const alternate = all[at - 1]?.text === 'alternate' ? 2 : 1;
  const seconds = (WEEK * alternate) / days.count;
  return recurring(at, { seconds, unit: 'week', to: days.to + part });
};

/** `on the first Wednesday of every month`, `the last week of the quarter`. */
export const nthOf: Reader = (all, at) => {
  const day = /^(?:working|business)$/.test(all[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const of = all[day + 1];
  if (of?.text !== 'of' || of.sentence !== all[at]!.sentence) return undefined;
  if (!DAY.has(all[day]!.text) && !/^(?:day|week|morning)$/.test(all[day]!.text)) return undefined;
  const determined = /^(?:the|each|every|a)$/.test(all[day + 2]?.text ?? '');
  const period = determined ? every(all, day + 3, false) : undefined;
  if (period === undefined || period.seconds <= (periodOf(all[day]!.text) ?? 0)) return undefined;
  // `in the first week of the quarter we …` tells when.
  if (!DAY.has(all[day]!.text) && all[day + 2]!.text === 'the') return undefined;
  return recurring(at, period);
};
