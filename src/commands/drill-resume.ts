import { isInterview } from '../drill/interview.ts';
import { advance, type Session } from '../drill/session.ts';
import { type Interruption, lastInterruption, sessionFile } from '../io/draft.ts';
import type { Past } from '../io/history-files.ts';
import type { Talk } from '../io/talk.ts';
import type { World } from '../io/world.ts';
import { interruptionView } from '../view/interruption.ts';

/** The session to go through: a fresh one, or the one that was interrupted, where the user wants it. */
export async function offerResume(
  world: World,
  talk: Talk,
  wish: boolean | undefined,
  fresh: Session,
  past: Past,
): Promise<Session> {
  if (wish === false || (wish === undefined && talk.kind === 'scripted')) return fresh;
  const found = lastInterruption(world, (session) => !isInterview(session));
  if (!found) {
    if (wish) talk.tell('No session was interrupted; here is a new one.');
    return fresh;
  }
  const { session } = settled(found, past);
  if (wish) return session;
  talk.tell(interruptionView({ ...found, session }, world.now(), talk.look()));
  const word = await talk.choose([
    { key: 'r', word: 'resume', label: 'resume it' },
    { key: 'n', word: 'new', label: 'new session (this one is offered again)' },
    { key: 'd', word: 'discard', label: 'discard it' },
    { key: 'q', word: 'quit' },
  ]);
  if (word === 'resume') return session;
  if (word === 'discard') sessionFile(world, session.id, talk.tell).drop();
  return word === 'quit' ? { ...fresh, queue: [], phase: { kind: 'over' } } : fresh;
}

/** The process may have ended between the attempt's way into the history and the session's file. */
export function settled(found: Interruption, past: Past): Interruption {
  const { session } = found;
  const { phase } = session;
  if (phase.kind !== 'asking') return found;
  const record = past.recordOf(phase.attempt);
  if (!record) return found;
  const stored = record.attempt;
  const { seconds, limit, overtime, paused, thinking, hints, score, passed, question } = stored;
  const attempt = {
    kind: 'answered',
    question,
    attempt: stored.id,
    at: Date.parse(stored.at),
    answer: record.text ?? phase.draft.text,
    timing: { seconds, limit, overtime, paused, thinking, hints },
    score,
    passed,
    probes: [],
    override: undefined,
    undone: false,
  } as const;
  return { ...found, session: advance(session, { kind: 'answered', attempt }) };
}
