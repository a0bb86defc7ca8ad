import { didYouMean } from '../bank/edit-distance.ts';
import type { Question } from '../bank/question.ts';
import { namesOf, questionNamed, questionsOf } from '../bank/questions.ts';
import { UserError } from '../errors.ts';
import type { Attempts } from '../history/attempts.ts';
import { dayNamed } from '../history/days.ts';
import type { Wanted } from '../history/select.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { readLibrary } from '../io/library.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { tell } from '../io/print.ts';
import type { World } from '../io/world.ts';

/** The filters that the commands below `history` share. */
export interface WantedOptions {
  readonly question?: string[];
  readonly since?: string;
  readonly until?: string;
  readonly passed?: boolean;
  readonly failed?: boolean;
  readonly count?: number;
}

/** The options and bank names of a command line as what they leave in; `commands`: what else a bank may have been meant for. */
export async function wantedOf(
  world: World,
  { question, since, until, passed, failed, count }: WantedOptions,
  banks: readonly string[] = [],
  attempts: Attempts = [],
  commands: readonly string[] = [],
): Promise<Wanted> {
  if (banks.length > 0) await checkBanks(banks, attempts, commands, world);
  return {
    ...(banks.length === 0 ? {} : { banks: new Set(banks) }),
    ...(question === undefined ? {} : { questions: await allIds(question, attempts, world) }),
    ...(since === undefined ? {} : { since: LOCAL_DAYS.startOf(dayGiven(since, world)) }),
    ...(until === undefined ? {} : { until: LOCAL_DAYS.startOf(dayGiven(until, world) + 1) }),
    ...(passed === failed ? {} : { passed: passed === true }),
    ...(count === undefined ? {} : { count }),
  };
}

/** Throws UserError on a bank that neither the history nor the library knows. */
async function checkBanks(
  banks: readonly string[],
  attempts: Attempts,
  commands: readonly string[],
  world: World,
): Promise<void> {
  const known = new Set<string>();
  for (const { bank } of attempts) known.add(bank);
  if (banks.every((bank) => known.has(bank))) return;
  const listed = new Set([...known, ...(await questionsIfAny(undefined, world)).map(({ bank }) => bank)]);
  const stranger = banks.find((bank) => !listed.has(bank));
  if (stranger === undefined) return;
  throw new UserError(
    `There is no bank "${stranger}"${didYouMean(stranger, [...listed, ...commands])}.`,
    known.size > 0
      ? `Attempts are of the banks: ${[...known].sort().join(', ')}.`
      : '"mockdrill list" shows the banks; there are no attempts yet.',
  );
}

/** The day of `2026-03-01`, or so many days ago of `30d`. */
export function dayGiven(text: string, world: World): number {
  const ago = /^(\d{1,5})d$/.exec(text);
  if (ago) return LOCAL_DAYS.dayOf(world.now()) - Number(ago[1]);
  return dayNamed(text)!;
}

/** The ids that questions have and had. Throws UserError on one that neither the history nor the library knows. */
async function allIds(ids: readonly string[], attempts: Attempts, world: World): Promise<Set<string>> {
  const questions = await questionsIfAny(undefined, world);
  const strangers = ids.filter((id) => questionNamed(questions, id) === undefined);
  if (strangers.length > 0) checkAttempted(strangers, questions, attempts);
  return new Set(
    ids.flatMap((id) => {
      const question = questionNamed(questions, id);
      return question ? namesOf(question) : [id];
    }),
  );
}

function checkAttempted(ids: readonly string[], questions: readonly Question[], attempts: Attempts): void {
  const known = new Set<string>();
  for (const { question } of attempts) known.add(question);
  const stranger = ids.find((id) => !known.has(id));
  if (stranger === undefined) return;
  for (const { id } of questions) known.add(id);
  throw new UserError(
    `There is no question "${stranger}"${didYouMean(stranger, known)}.`,
    '"mockdrill history list" shows the questions that you have answered.',
  );
}

/** The questions of the banks; none where the banks can't be read, which is told: the history can be, without them. */
export async function questionsIfAny(
  banks: readonly string[] | undefined,
  world: World,
): Promise<readonly Question[]> {
  if (banks) return questionsOf(await readLibrary(banks, world));
  try {
    return questionsOf(await readLibrary(bankRoots(undefined, world), world));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (!told.has(world)) tell(world, `mockdrill: ${error.message} What needs the questions is left out.`);
    told.add(world);
    return [];
  }
}

/** Who has been told that the banks can't be read: a command may want the questions twice. */
const told = new WeakSet<World>();
