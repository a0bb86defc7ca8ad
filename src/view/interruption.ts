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
