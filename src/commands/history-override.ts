import { didYouMean } from '../bank/edit-distance.ts';
import type { Question } from '../bank/question.ts';
import { questionOf } from '../bank/questions.ts';
import { VERDICTS, type Verdict } from '../check/result.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import type { Attempt } from '../history/attempt.ts';
import { attemptJson } from '../history/attempt-json.ts';
import { outcomeOf, scoredVerdicts } from '../history/override.ts';
import { shortId } from '../history/select.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { openHistory } from '../io/history-files.ts';
import { marksOf } from '../io/history-records.ts';
import { LOCAL_DAYS } from '../io/local-days.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson, say, tell } from '../io/print.ts';
import { readSettings } from '../io/settings.ts';
import type { World } from '../io/world.ts';
import { attemptLine } from '../view/history.ts';
import { show } from '../view/show.ts';
import { questionsIfAny } from './history-wanted.ts';
import { stampAfter } from './stamp.ts';

interface Options {
  readonly bank?: string[];
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Stores the user's own verdict on a point of an attempt, beside the machine's. */
export async function run(
  world: World,
  options: Options,
  given: string,
  named: string,
  word: string,
): Promise<number> {
  const verdict = verdictOf(word);
  const settings = readSettings(world);
  const history = openHistory(world);
  const past = history.read();
  const attempt = past.attempt(given);
  const record = past.recordOf(attempt.id)!;
  const banks = options.bank && bankRoots(options.bank, world, settings);
  const question = questionOf(await questionsIfAny(banks, world), attempt.question);
  const verdicts = scoredVerdicts(attempt, record.attempt);
  const point = pointOf(named, attempt, verdicts, question);
  const before = verdicts.get(point) ?? 'miss';
  const stood = attempt.verdicts[attempt.points.indexOf(point)] ?? before;
  // What a probe won stands, but does not count for the score: a verdict of one's own does.
  if (before === verdict && stood === verdict) {
    if (options.json) printJson(world, { version: 1, override: null, attempt: attemptJson(attempt) });
    else say(world, `${show(point)} is a ${verdict} already.`);
    return ExitCode.ok;
  }
  const outcome = outcomeOf(question, attempt, new Map([...verdicts, [point, verdict]]), settings.passMark);
  if (outcome.score === undefined) tell(world, `mockdrill: ${stays(question, attempt)}`);
  const head = stampAfter(world, ...marksOf(record));
  history.append({ ...head, type: 'override', attempt: attempt.id, point, verdict, ...outcome });
  const stands = history.read().attempt(attempt.id);
  if (options.json) {
    printJson(world, { version: 1, override: head.id, attempt: attemptJson(stands) });
    return ExitCode.ok;
  }
  print(world, attemptLine(stands, LOCAL_DAYS, lookOf(world.stdout, world, options)));
  say(world, `Your verdict on ${show(point)}: ${verdict}.`);
  const back =
    stood === before ? `override ${show(shortId(attempt.id))} ${show(point)} ${before}` : `undo ${head.id}`;
  say(world, `To have it as it was: mockdrill history ${back}`);
  return ExitCode.ok;
}

function verdictOf(word: string): Verdict {
  const verdict = VERDICTS.find((each) => each === word.toLowerCase());
  if (verdict) return verdict;
  throw new UserError(
    `"${word}" is no verdict${didYouMean(word, VERDICTS)}.`,
    'Expected hit, partial or miss.',
  );
}

/** The id of a point or a red flag: by itself, or by the number that the point has in the feedback. */
function pointOf(
  named: string,
  { points, question: id }: Attempt,
  verdicts: ReadonlyMap<string, Verdict>,
  question: Question | undefined,
): string {
  const known = [...new Set([...verdicts.keys(), ...(question?.redFlags.map((flag) => flag.id) ?? [])])];
  const found = points[Number(named) - 1] ?? known.find((each) => each === named);
  if (found !== undefined) return found;
  throw new UserError(
    `${id} has no point "${named}"${didYouMean(named, known)}.`,
    `Its points are: ${points.map((point, index) => `${index + 1} ${point}`).join(', ')}.`,
  );
}

function stays(question: Question | undefined, { score, question: id }: Attempt): string {
  return question
    ? `the checklist of ${id} has changed since, so the score stays ${score}.`
    : `the question ${id} is in none of your banks, so the score stays ${score}; --bank names another.`;
}
