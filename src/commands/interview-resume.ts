import { type InterviewSession, isInterview, placeIn, spend } from '../drill/interview.ts';
import { lastInterruption, sessionFile } from '../io/draft.ts';
import type { Past } from '../io/history-files.ts';
import type { Talk } from '../io/talk.ts';
import type { World } from '../io/world.ts';
import { interruptionView } from '../view/interruption.ts';
import type { Desk } from './desk.ts';
import { elsewhereText, settled } from './drill-resume.ts';

/** What is to be done about an interview that was interrupted. */
export type Resumption =
  | { readonly kind: 'none' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'resume' | 'debrief'; readonly session: InterviewSession };

/** Offers the interview that was interrupted, if there is one; `wish` is --resume or --no-resume. */
export async function offerInterview(
  world: World,
  talk: Talk,
  wish: boolean | undefined,
  past: Past,
  questions: Desk['questions'],
): Promise<Resumption> {
  if (wish === false || (wish === undefined && talk.kind === 'scripted')) return { kind: 'none' };
  const found = lastInterruption(world, isInterview);
  if (!found || !isInterview(found.session)) {
    if (wish) talk.tell('No interview was interrupted; here is a new one.');
    return { kind: 'none' };
  }
  const session = asStored(found.session, settled(found, past).session as InterviewSession);
  const { title } = session.interview.plan;
  talk.tell(`${title}\n${interruptionView({ ...found, session }, world.now(), talk.look())}`);
  const elsewhere = placeIn(session).section ? elsewhereText(session, questions) : '';
  if (elsewhere !== '') talk.tell(elsewhere);
  const word = await talk.choose([
    ...(elsewhere === '' ? [{ key: 'r', word: 'resume', label: 'resume it' } as const] : []),
    { key: 'd', word: 'debrief', label: 'end it: the debrief' },
    ...(wish ? [] : [{ key: 'n', word: 'new', label: 'new one (this stays)' } as const]),
    { key: 'x', word: 'discard', label: 'discard it' },
    { key: 'q', word: 'quit' },
  ]);
  if (word === 'resume' || word === 'debrief') return { kind: word, session };
  if (word === 'discard') sessionFile(world, session.id, talk.tell).drop();
  // Who asked for the old one alone wants no new one.
  return word === 'quit' || (wish && word === 'discard') ? { kind: 'quit' } : { kind: 'none' };
}

/** An answer that was stored at the very end took its time from the section as well. */
function asStored(before: InterviewSession, after: InterviewSession): InterviewSession {
  const last = after.done.at(-1);
  return before === after || last?.kind !== 'answered' ? after : spend(after, last.timing.seconds);
}
