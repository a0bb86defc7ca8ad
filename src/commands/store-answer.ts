import { countWords } from '../bank/count-words.ts';
import type { Question } from '../bank/question.ts';
import type { Draft } from '../drill/answer.ts';
import { inSeconds } from '../drill/clock.ts';
import type { Attempt, Session } from '../drill/session.ts';
import type { AttemptEvent } from '../history/event.ts';
import type { Desk } from './desk.ts';

/** Checks an answer and stores the attempt; when this returns, both are on the disk. */
export async function storeAnswer(
  draft: Draft,
  id: string,
  question: Question,
  session: Pick<Session, 'id' | 'seed'>,
  terms: { readonly limit: number; readonly mode: AttemptEvent['mode'] },
  desk: Desk,
): Promise<Attempt> {
  const { world } = desk;
  const result = await desk.check(question, draft.text);
  const at = world.now();
  const { limit, mode } = terms;
  const seconds = inSeconds(draft.used);
  const timing = {
    seconds,
    limit,
    overtime: Math.max(0, Math.round((seconds - limit) * 10) / 10),
    paused: inSeconds(draft.paused),
    thinking: inSeconds(draft.firstKey ?? draft.used),
    hints: draft.hints,
  };
  desk.history.append(
    {
      v: 1,
      id,
      at: new Date(at).toISOString(),
      type: 'attempt',
      question: question.id,
      bank: question.bank,
      points: result.points,
      redFlags: result.redFlags,
      figures: result.figures,
      score: result.score,
      passed: result.passed,
      ...timing,
      words: countWords(draft.text),
      mode,
      session: session.id,
      seed: session.seed,
    },
    draft.text,
  );
  return {
    kind: 'answered',
    question: question.id,
    attempt: id,
    at,
    answer: draft.text,
    timing,
    score: result.score,
    passed: result.passed,
    probes: [],
    override: undefined,
    undone: false,
  };
}
