import { countWords } from '../bank/count-words.ts';
import { isInterview } from '../drill/interview.ts';
import type { Session } from '../drill/session.ts';
import { clockText } from './answer-clock.ts';
import { agoText } from './comparison.ts';
import { count } from './count.ts';
import type { Look } from './look.ts';
import { show } from './show.ts';
import { wrap } from './wrap.ts';

/** The command that goes on with an interrupted session: the one that it was begun with. */
export function commandOf(session: Session): string {
  return isInterview(session) ? 'mockdrill interview' : 'mockdrill drill';
}

/** Which command goes on with the latest session, and with the others that are kept. */
export function offeredText(latest: { session: Session }, others: readonly { session: Session }[]): string {
  const offers = `"${commandOf(latest.session)}" offers to go on with it.`;
  const commands = new Set(others.map(({ session }) => `"${commandOf(session)}"`));
  return others.length === 0
    ? offers
    : `${offers} ${others.length} more ${others.length === 1 ? 'is' : 'are'} kept: ${[...commands].join(', ')}.`;
}

/** What an interrupted session holds. */
export function interruptionView(
  { session, savedAt }: { session: Session; savedAt: number },
  now: number,
  look: Look,
): string {
  const { phase, position, queue, done } = session;
  const question = queue[position]?.question ?? '';
  const parts = [`question ${position + 1} of ${queue.length} (${show(question)})`];
  if (phase.kind === 'reviewing') parts.push(done.at(-1)!.kind);
  if (phase.kind !== 'over' && phase.draft.text !== '') {
    parts.push(`${count(countWords(phase.draft.text), 'word')} typed`, `${clockText(phase.draft.used)} used`);
  }
  return wrap(`A session was interrupted ${agoText(now - savedAt)}: ${parts.join(', ')}.`, look.width);
}
