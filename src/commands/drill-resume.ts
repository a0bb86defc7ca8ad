import { advance, type Session } from '../drill/session.ts';
import type { AttemptEvent, Event } from '../history/event.ts';
import { type Interruption, lastInterruption, sessionFile } from '../io/draft.ts';
import type { HistoryFiles } from '../io/history-files.ts';
import type { Talk } from '../io/talk.ts';
import type { World } from '../io/world.ts';
import { interruptionView } from '../view/interruption.ts';

/** The session to go through: a fresh one, or the one that was interrupted, where the user wants it. */
export async function offerResume(
  world: World,
  talk: Talk,
  wish: boolean | undefined,
  fresh: Session,
  past: { events: readonly Event[]; history: HistoryFiles },
): Promise<Session> {
  if (wish === false || (wish === undefined && talk.kind === 'scripted')) return fresh;
  const found = lastInterruption(world);
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
function settled(
  found: Interruption,
  { events, history }: { events: readonly Event[]; history: HistoryFiles },
): Interruption {
  const { session } = found;
  const { phase } = session;
  if (phase.kind !== 'asking') return found;
  const stored = events.find(
    (event): event is AttemptEvent => event.type === 'attempt' && event.id === phase.attempt,
  );
  if (!stored) return found;
  const { seconds, limit, overtime, paused, thinking, hints, score, passed, question } = stored;
  const attempt = {
    kind: 'answered',
    question,
    attempt: stored.id,
    answer: history.text(stored.id) ?? phase.draft.text,
    timing: { seconds, limit, overtime, paused, thinking, hints },
    score,
    passed,
    probes: [],
    undone: false,
  } as const;
  return { ...found, session: advance(session, { kind: 'answered', attempt }) };
}
