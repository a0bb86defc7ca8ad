import { type InterviewSession, isInterview, placeIn, spend } from '../drill/interview.ts';
import { isTyped } from '../drill/session.ts';
import { UserError } from '../errors.ts';
import { discard, type Interruption, takeUp } from '../io/draft.ts';
import type { Talk } from '../io/talk.ts';
import type { World } from '../io/world.ts';
import { interruptionView } from '../view/interruption.ts';
import { show } from '../view/show.ts';
import {
  type Back,
  chooseKept,
  elsewhereText,
  leaveChoices,
  type Offer,
  otherChoice,
  settled,
  strandedText,
  TAKEN,
} from './drill-resume.ts';
import { keptSessions } from './kept-sessions.ts';

/** What is to be done about an interview that was interrupted. */
export type Resumption =
  | { readonly kind: 'none' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'resume' | 'debrief'; readonly session: InterviewSession };

/** Offers an interview that was interrupted, if there is one. `turn`: which, from the latest. */
export async function offerInterview(world: World, talk: Talk, offer: Offer, turn = 0): Promise<Resumption> {
  const { wish, past, questions, back } = offer;
  if (wish === false || (wish === undefined && talk.kind === 'scripted')) return { kind: 'none' };
  const kept = keptSessions(world, isInterview, turn);
  const found = kept[turn % kept.length];
  if (!found || !isInterview(found.session)) {
    if (wish) talk.tell('No interview was interrupted; here is a new one.');
    return { kind: 'none' };
  }
  const session = asStored(found.session, settled(found, past).session as InterviewSession);
  const elsewhere = placeIn(session).section ? elsewhereText(session, questions) : '';
  const again = () => {
    talk.tell(TAKEN);
    return offerInterview(world, talk, offer);
  };
  if (wish && elsewhere !== '')
    throw new UserError(elsewhere, 'With --no-resume a new one begins, and this one stays.');
  if (wish) return takeUp(world, session.id) ? { kind: 'resume', session } : again();
  const { title } = session.interview.plan;
  talk.tell(`${show(title)}\n${interruptionView({ ...found, session }, world.now(), talk.look())}`);
  if (elsewhere !== '') talk.tell(elsewhere);
  const choices = choicesOf(elsewhere === '', kept, back);
  // An answer to a question that is not here can't be checked.
  const losing = elsewhere === '' ? (['discard'] as const) : (['discard', 'debrief'] as const);
  const word = await chooseKept(
    talk,
    choices,
    isTyped(session) ? losing : [],
    strandedText(session, elsewhere),
  );
  if (word === 'other') return offerInterview(world, talk, offer, turn + 1);
  if (word === 'resume' || word === 'debrief')
    return takeUp(world, session.id) ? { kind: word, session } : again();
  if (word === 'discard') discard(world, session.id);
  if (word === 'back') back?.();
  return word === 'quit' || word === 'back' ? { kind: 'quit' } : { kind: 'none' };
}

function choicesOf(canGoOn: boolean, kept: readonly Interruption[], back: Back) {
  return [
    ...(canGoOn ? [{ key: 'g', word: 'resume', label: 'go on with it' } as const] : []),
    { key: 'h', word: 'debrief', label: 'hand it in as it stands: the debrief' },
    ...otherChoice(kept),
    { key: 'b', word: 'new', label: 'begin a new one (this stays)' },
    { key: 'x', word: 'discard', label: 'discard it' },
    ...leaveChoices(back),
  ] as const;
}

/** An answer that was stored at the very end took its time from the section as well. */
function asStored(before: InterviewSession, after: InterviewSession): InterviewSession {
  const last = after.done.at(-1);
  return before === after || last?.kind !== 'answered' ? after : spend(after, last.timing.seconds);
}
