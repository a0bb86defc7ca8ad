import type { Ask, Draft } from '../drill/answer.ts';
import { type Probe, probeLimit } from '../drill/probe.ts';
import { probeView } from '../view/probe.ts';
import { standing, storeProbe } from './drill-probe.ts';
import { attemptOf, openProbes, type Review } from './review-state.ts';

/** Puts the next probe and counts what its answer won. */
export async function askProbe(review: Review): Promise<'quit' | undefined> {
  const { question, attempt, desk, happen } = review;
  const { open, passedBy } = openProbes(review);
  const [probe] = open;
  for (let passed = 0; passed < passedBy; passed++)
    review.session = happen({ kind: 'probed', probe: undefined });
  const { phase } = review.session;
  if (phase.kind !== 'reviewing' || !probe) return undefined;
  const keep = (draft: Draft) => {
    review.session = happen({ kind: 'typed', draft });
  };
  const answered = await desk.talk.ask(askOfProbe(probe, review), phase.draft, keep);
  if (answered.kind === 'quit') return 'quit';
  if (answered.kind !== 'answered') {
    review.session = happen({ kind: 'probed', probe: undefined });
    return undefined;
  }
  const stood = standing(review.result, attemptOf(review).probes);
  const stored = await storeProbe(answered.draft, probe, attempt.attempt, question, stood, desk);
  review.session = happen({ kind: 'probed', probe: stored });
  desk.file.flush();
  desk.talk.print(`\n${probeView(question, probe, stored.answer, stored.won, desk.talk.look())}`);
  return undefined;
}

function askOfProbe(probe: Probe, { question, session, attempt }: Review): Ask {
  return {
    kind: 'probe',
    number: session.position + 1,
    of: session.queue.length,
    bank: question.bank,
    title: question.title,
    level: question.level,
    prompt: probe.ask,
    why: '',
    hints: [],
    limit: probeLimit(attempt.timing.limit),
    prep: 0,
    mode: session.mode,
    hard: false,
  };
}
