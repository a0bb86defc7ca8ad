import { scoreOf } from '../check/score.ts';
import { withPassMark } from '../drill/pass-mark.ts';
import type { Override } from '../drill/session.ts';
import type { Choice } from '../io/choices.ts';
import { overrideView } from '../view/result.ts';
import { show } from '../view/show.ts';
import { opposite } from '../view/verdict.ts';
import { openPoints, overrideOf, type Review } from './review-state.ts';
import { stamp } from './stamp.ts';

const KEYS = '123456789abcdef';

/** "I did say it", or "I did not": the user's own verdict, kept beside the machine's. */
export async function askOverride(review: Review): Promise<void> {
  const { question, result, attempt, desk } = review;
  const { talk } = desk;
  const open = openPoints(review);
  const choices: Choice[] = open.map(({ point, number, verdict }) => ({
    key: KEYS[number - 1]!,
    word: String(number),
    label: verdict === 'hit' ? `${show(point)} (I did not)` : show(point),
  }));
  if (talk.kind !== 'scripted') talk.tell('\nWhich point did you make, or did you not make?');
  const word = await talk.choose([{ key: 'n', word: 'none' }, ...choices]);
  const chosen = open.find(({ number }) => String(number) === word);
  if (!chosen) return;
  const override = withTurned(chosen.id, review);
  const { score, passed } = override;
  desk.history.append({
    ...stamp(desk.world),
    type: 'override',
    attempt: attempt.attempt,
    point: chosen.id,
    verdict: opposite(chosen.verdict),
    score,
    passed,
  });
  review.session = review.happen({ kind: 'overridden', override });
  talk.print(`\n${overrideView(question, chosen.id, result, override, talk.look())}`);
}

/** What the answer comes to with the points on which the user says the opposite, one more among them. */
function withTurned(id: string, review: Review): Override {
  const { question, result, desk } = review;
  const points = [...(overrideOf(review)?.points ?? []), id];
  const verdicts = result.points.map((point) =>
    points.includes(point.id) ? { ...point, verdict: opposite(point.verdict) } : point,
  );
  const { score } = scoreOf(question, verdicts, result.redFlags);
  const { passed } = withPassMark(question, { ...result, points: verdicts, score }, desk.settings.passMark);
  return { points, score, passed };
}
