import type { Session } from '../drill/session.ts';
import {
  type Check,
  fits,
  isAmount,
  isNumber,
  isText,
  isVerdict,
  isYesNo,
  listOf,
  maybe,
} from '../history/shape.ts';

const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const isNumbers: Check = (value) => Array.isArray(value) && value.every(isNumber);

const DRAFT = { text: isText, used: isNumber };
const TIMING = {
  seconds: isNumber,
  limit: isNumber,
  overtime: isNumber,
  paused: isNumber,
  thinking: isNumber,
  hints: isNumber,
};
const PROBE = {
  event: isText,
  ask: isText,
  point: maybe(isText),
  answer: isText,
  won: listOf({ point: isText, verdict: isVerdict }),
};
const SKIPPED = fits({ question: isText });
const ANSWERED = fits({
  question: isText,
  attempt: isText,
  at: isNumber,
  answer: isText,
  timing: fits(TIMING),
  score: isNumber,
  passed: isYesNo,
  probes: listOf(PROBE),
  override: maybe(fits({ points: isTexts, score: isNumber, passed: isYesNo })),
});
const SECTION = { name: isText, time: isNumber, opening: isText, bridge: isText, questions: isTexts };
const PLAN = {
  id: isText,
  title: isText,
  role: isText,
  level: isText,
  greeting: isText,
  closing: isText,
  sections: listOf(SECTION),
  yourQuestions: isNumber,
};
const isDone = (value: { readonly kind?: unknown } | null): boolean =>
  value?.kind === 'answered' ? ANSWERED(value) : value?.kind === 'skipped' && SKIPPED(value);
const isPhase = (value: { readonly kind?: unknown } | null): boolean => {
  if (value?.kind === 'asking') return fits({ attempt: isText, draft: fits(DRAFT) })(value);
  if (value?.kind === 'reviewing') return fits({ probe: isAmount, draft: fits(DRAFT) })(value);
  return value?.kind === 'over';
};

const SESSION: Readonly<Record<string, Check>> = {
  id: isText,
  seed: isNumber,
  mode: isText,
  timeFactor: isNumber,
  queue: listOf({ question: isText, why: isText }),
  position: isAmount,
  phase: (value) => isPhase(value as Session['phase'] | null),
  done: (value) => Array.isArray(value) && value.every(isDone),
  interview: maybe(
    fits({ plan: fits(PLAN), spent: isNumbers, opened: isAmount, asked: isTexts, own: isText }),
  ),
};

/** Whether it is a session that can be gone on with: one of another make, or changed by hand, is none of ours. */
export function isSession(value: unknown): value is Session {
  if (!fits(SESSION)(value)) return false;
  const { queue, position, phase } = value as Session;
  return phase.kind === 'over' || position in queue;
}
