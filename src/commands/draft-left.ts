import { showText } from '../view/show.ts';
import type { Desk } from './desk.ts';

/** Before the first question nothing can be lost. */
export const NOTHING_TYPED = () => 'Nothing was typed yet.';

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
