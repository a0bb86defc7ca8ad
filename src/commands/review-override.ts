import { scoreOf } from '../check/score.ts';
import type { Override } from '../drill/session.ts';
import type { Choice } from '../io/choices.ts';
import { type AttemptRecord, marksOf } from '../io/history-records.ts';
import { overrideView } from '../view/result.ts';
import { show } from '../view/show.ts';
import { opposite } from '../view/verdict.ts';
import type { Desk } from './desk.ts';
import { overrideOf, type Review } from './review-state.ts';
import { stamp, stampAfter } from './stamp.ts';

const KEYS = '123456789abcdef';

/** "I did say it", or "I did not": the user's own verdict, kept beside the machine's; chosen again, it is taken back. */
export async function askOverride(review: Review): Promise<void> {
  const { question, result, attempt, desk } = review;
  const { talk } = desk;
  const turned = overrideOf(review)?.points ?? [];
  const choices = question.checklist.map(({ id, point }, index): Choice => {
    const isHit = result.points[index]?.verdict === 'hit';
    const note = turned.includes(id) ? ' (take your verdict back)' : isHit ? ' (I did not)' : '';
    return { key: KEYS[index]!, word: String(index + 1), label: `${show(point)}${note}` };
  });
  if (talk.kind !== 'scripted') talk.tell('\nWhich point did you make, or did you not make?');
  // Not [n], which goes to the next question where it is pressed once too often.
  const word = await talk.choose([{ key: '0', word: 'none', back: true }, ...choices]);
  const chosen = result.points[Number(word) - 1];
  if (!chosen) return;
  const isBack = turned.includes(chosen.id);
  const points = isBack ? turned.filter((id) => id !== chosen.id) : [...turned, chosen.id];
  const override = withTurned(points, review);
  const record = desk.history.read().recordOf(attempt.attempt);
  if (isBack) takeBack(chosen.id, record, desk);
  // Of what is left the last one says what the answer comes to now.
  const last = result.points.find(({ id }) => id === points.at(-1));
  if (last) {
    const { score, passed } = override;
    const verdict = opposite(last.verdict);
    const head = stampAfter(desk.world, ...(record ? marksOf(record) : []));
    desk.history.append({
      ...head,
      type: 'override',
      attempt: attempt.attempt,
      point: last.id,
      verdict,
      score,
      passed,
    });
  }
  review.session = review.happen({ kind: 'overridden', override: points.length > 0 ? override : undefined });
  talk.print(`\n${overrideView(question, chosen.id, result, override, talk.look())}`);
}

/** By an undo: so what a probe has won of the point stands again. */
function takeBack(point: string, record: AttemptRecord | undefined, { history, world }: Desk): void {
  for (const override of record?.overrides ?? [])
    if (override.point === point) history.append({ ...stamp(world), type: 'undo', event: override.id });
}

/** What the answer comes to where the user says the opposite on these points. */
function withTurned(points: readonly string[], { question, result, desk }: Review): Override {
  const verdicts = result.points.map((point) =>
    points.includes(point.id) ? { ...point, verdict: opposite(point.verdict) } : point,
  );
  return { points, ...scoreOf(question, verdicts, result.redFlags, desk.settings.passMark) };
}
