import { questionOf } from '../bank/questions.ts';
import { outcomeOf, scoredVerdicts } from '../history/override.ts';
import type { HistoryFiles } from '../io/history-files.ts';
import { marksOf } from '../io/history-records.ts';
import { readSettings } from '../io/settings.ts';
import type { World } from '../io/world.ts';
import { questionsIfAny } from './history-wanted.ts';
import { stampAfter } from './stamp.ts';

/**
 * An override says what the attempt comes to with those before it. Where one of these was taken back, or came back, the
 * last one that stands is stored anew, with what the attempt comes to now.
 */
export async function restate(id: string, history: HistoryFiles, world: World): Promise<void> {
  const past = history.read();
  const record = past.recordOf(id);
  const last = record?.overrides.at(-1);
  if (!last || past.history.undone.has(id)) return;
  const attempt = past.attempt(id);
  const question = questionOf(await questionsIfAny(undefined, world), attempt.question);
  const verdicts = scoredVerdicts(attempt, record!.attempt);
  const outcome = outcomeOf(question, attempt, verdicts, readSettings(world).passMark);
  const isStated = outcome.score === attempt.score && outcome.passed === attempt.passed;
  if (outcome.score === undefined || isStated) return;
  const { point, verdict } = last;
  const head = stampAfter(world, ...marksOf(record!));
  history.append({ ...head, type: 'override', attempt: id, point, verdict, ...outcome });
}
