import type { Ask, Draft } from '../drill/answer.ts';
import { type Probe, probeLimit, wonByProbe } from '../drill/probe.ts';
import { probeView } from '../view/probe.ts';
import { type Review, stamp, standing } from './review-state.ts';

/** Puts the next probe and counts what its answer won. */
export async function askProbe(review: Review): Promise<'quit' | undefined> {
  const { question, attempt, probes, desk, happen } = review;
  const { phase } = review.session;
  if (phase.kind !== 'reviewing') return undefined;
  const probe = probes[phase.probe]!;
  const keep = (draft: Draft) => {
    review.session = happen({ kind: 'typed', draft });
  };
  const answered = await desk.talk.ask(askOfProbe(probe, review), phase.draft, keep);
  if (answered.kind === 'quit') return 'quit';
  if (answered.kind !== 'answered') {
    review.session = happen({ kind: 'probed', probe: undefined });
    return undefined;
  }
  const { text, used } = answered.draft;
  const stood = standing(review);
  const won = wonByProbe(stood, (await desk.check(question, text)).points);
  const at = stamp(desk);
  const point = probe.kind === 'point' ? { point: probe.point } : {};
  desk.history.append(
    {
      ...at,
      type: 'probe',
      attempt: attempt.attempt,
      ...point,
      seconds: Math.round(used / 100) / 10,
      won,
    },
    text,
  );
  review.session = happen({
    kind: 'probed',
    probe: { event: at.id, ask: probe.ask, ...point, answer: text, won },
  });
  desk.file.flush();
  desk.talk.print(`\n${probeView(question, probe, text, won, desk.talk.look())}`);
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
