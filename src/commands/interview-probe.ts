import type { Question } from '../bank/question.ts';
import type { Ask } from '../drill/answer.ts';
import { inSeconds } from '../drill/clock.ts';
import { leftInSection } from '../drill/interview.ts';
import { nextProbe } from '../drill/interview-probe.ts';
import { probeLimit } from '../drill/probe.ts';
import { isTyped } from '../drill/session.ts';
import { acknowledgement } from '../view/interviewer.ts';
import { probeView } from '../view/probe.ts';
import { standing, storeProbe } from './drill-probe.ts';
import { type Conduct, goOn, keeper } from './interview-conduct.ts';

/** Seconds that an answer in a sentence takes. */
const LEAST = 10;

/** Asks back about the last answer, if there is something to ask and time for it; `through` where there is not. */
export async function putProbe(
  question: Question,
  conduct: Conduct,
  asked: Ask,
): Promise<'through' | 'quit' | 'input' | undefined> {
  const { session, desk, happen } = conduct;
  const attempt = session.done.at(-1);
  if (attempt?.kind !== 'answered' || session.phase.kind !== 'reviewing') return 'through';
  // What was typed for one outlives the setting.
  if (!desk.settings.probes && !isTyped(session)) return 'through';
  const left = leftInSection(session);
  const stood = standing(await desk.check(question, attempt.answer), attempt.probes);
  const probe = left > 0 ? nextProbe(question, stood, session.interview.asked) : undefined;
  if (!probe) return 'through';
  const ask: Ask = {
    ...asked,
    kind: 'probe',
    prompt: `${acknowledgement(session)} ${probe.ask}`,
    hints: [],
    limit: Math.max(LEAST, Math.min(probeLimit(attempt.timing.limit), Math.round(left))),
  };
  const answered = await desk.talk.ask(ask, session.phase.draft, keeper(conduct));
  if (answered.kind === 'quit') return 'quit';
  if (answered.kind === 'ended') return 'input';
  const happened = { kind: 'probed', point: probe.point, seconds: inSeconds(answered.draft.used) } as const;
  if (answered.kind === 'skipped') {
    happen({ ...happened, probe: undefined });
    return undefined;
  }
  const stored = await storeProbe(answered.draft, probe, attempt.attempt, question, stood, desk);
  happen({ ...happened, probe: stored });
  desk.file.flush();
  if (session.mode !== 'practice') return undefined;
  desk.talk.print(`\n${probeView(question, probe, stored.answer, stored.won, desk.talk.look())}`);
  return (await goOn(conduct)) === 'quit' ? 'quit' : undefined;
}
