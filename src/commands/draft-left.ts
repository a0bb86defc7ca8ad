import type { Session } from '../drill/session.ts';
import { UserError } from '../errors.ts';
import { interruptions } from '../io/draft.ts';
import { Interrupted } from '../io/signals.ts';
import type { World } from '../io/world.ts';
import { commandOf } from '../view/interruption.ts';
import { showText } from '../view/show.ts';
import type { Desk } from './desk.ts';

/** Before the first question nothing can be lost: neither now, nor of what is offered. */
export function nothingTyped(world: World): string {
  const isOffered = interruptions(world, () => true).length > 0;
  return `Nothing was typed yet${isOffered ? '; what was interrupted before is still kept' : ''}.`;
}

/** What a session leaves that was interrupted. */
export function interruptedText(desk: Desk): string {
  if (!desk.file.isKept() && !desk.file.unkept())
    return 'What you finished is in the history; there was nothing else to keep.';
  const typed =
    desk.talk.kind === 'plain' ? 'the lines you finished are kept' : 'what you were typing is kept';
  return draftText(
    desk,
    `What you finished is in the history; ${typed}, and the same command offers to go on with it.`,
  );
}

/** That the draft is kept; where it can't be, its words, so that they are not lost. */
export function draftText({ file }: Pick<Desk, 'file'>, kept: string): string {
  const unkept = file.unkept();
  if (!unkept) return kept;
  return unkept.text.trim() === ''
    ? unkept.why
    : `${unkept.why}\n\nWhat you were typing:\n\n${showText(unkept.text)}\n`;
}

/** Goes through a session; where a trouble ends it, the user hears that the session is kept, and where. */
export async function keeping<T>(session: Session, { file }: Desk, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    file.flush();
    const isTrouble = error instanceof UserError && !(error instanceof Interrupted);
    if (!isTrouble || !file.isKept() || file.unkept()) throw error;
    const { message, hint, code } = error;
    const kept = `The session is kept in ${file.path}: "${commandOf(session)} --resume" goes on with it.`;
    throw new UserError(message, hint === undefined ? kept : `${hint}\n  ${kept}`, code);
  } finally {
    file.flush();
  }
}
