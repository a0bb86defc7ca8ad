import { UserError } from '../errors.ts';
import type { Attempt, BankOf } from './attempt.ts';
import type { Attempts } from './attempts.ts';
import { type Days, dateText } from './days.ts';
import type { History } from './history.ts';

/** Which attempts are wanted; what is absent leaves all in. */
export interface Wanted {
  readonly banks?: ReadonlySet<string>;
  /** The bank of an attempt, where that is not the one it was made in. */
  readonly bankOf?: BankOf;
  /** Ids, those that a question had before included. */
  readonly questions?: ReadonlySet<string>;
  /** Milliseconds since 1970; `until` is the first moment that is out. */
  readonly since?: number;
  readonly until?: number;
  readonly passed?: boolean;
  readonly count?: number;
}

/** The attempts wanted, newest first. */
export function* newestFirst(attempts: Attempts, wanted: Wanted): Generator<Attempt> {
  let left = wanted.count ?? Number.POSITIVE_INFINITY;
  for (let index = attempts.length - 1; index >= 0 && left > 0; index--) {
    const attempt = attempts.at(index)!;
    if (!isWanted(attempt, wanted)) continue;
    left--;
    yield attempt;
  }
}

/** The attempts wanted, oldest first; all of them where nothing is left out. */
export function subset(attempts: Attempts, wanted: Wanted): Attempts {
  return Object.keys(wanted).length === 0 ? attempts : [...newestFirst(attempts, wanted)].reverse();
}

function isWanted(attempt: Attempt, { banks, bankOf, questions, since, until, passed }: Wanted): boolean {
  return (
    (banks === undefined || banks.has(bankOf?.(attempt) ?? attempt.bank)) &&
    (questions === undefined || questions.has(attempt.question)) &&
    (since === undefined || attempt.at >= since) &&
    (until === undefined || attempt.at < until) &&
    (passed === undefined || attempt.passed === passed)
  );
}

/** So many characters of an id are shown, and enough to name it again. */
const SHORT_ID = 8;

/** An id as it is shown. */
export function shortId(id: string): string {
  return id.slice(0, SHORT_ID);
}

/** So many characters name an attempt at the least: fewer are more likely a number or a slip, and fit anything. */
const LEAST_OF_ID = 4;

/** Whether it is what was given, or begins with it where that is long enough. */
export function isNamedBy(given: string, id: string): boolean {
  return id === given || (given.length >= LEAST_OF_ID && id.startsWith(given));
}

/** The attempt of an id, of the begin of one, or the `last`. Throws UserError where there is none, or more than one. */
export function pickAttempt({ attempts, undone }: History, given: string, days: Days): Attempt {
  const last = attempts.at(-1);
  if (given === 'last' && last) return last;
  const found: Attempt[] = [];
  for (const attempt of attempts) if (isNamedBy(given, attempt.id)) found.push(attempt);
  const one = found.length === 1 ? found[0] : found.find(({ id }) => id === given);
  if (one) return one;
  if (found.length > 1) {
    const ids = found.slice(0, 5).map(({ id }) => id);
    throw new UserError(
      `${found.length} attempts begin with "${given}".`,
      `Type more of it: ${ids.join(', ')}.`,
    );
  }
  const back = [...undone.values()].find(({ event }) => isNamedBy(given, event));
  if (back)
    throw new UserError(
      `"${given}" was taken back on ${dateText(days.dayOf(Date.parse(back.at)))}.`,
      `To have it again: mockdrill history undo ${shortId(back.id)}`,
    );
  if (!last) throw new UserError('There are no attempts yet.', '"mockdrill drill" makes the first one.');
  throw new UserError(
    given.length < LEAST_OF_ID
      ? `"${given}" is too short to name an attempt.`
      : `There is no attempt "${given}".`,
    `"mockdrill history list" shows them; the first ${LEAST_OF_ID} characters of an id are enough, and "last" is the latest one.`,
  );
}
