import type { Attempt } from '../drill/session.ts';
import { shortId } from '../history/select.ts';
import type { Talk } from '../io/talk.ts';

/** Where no choice offers "I did say it": the command that does. A script, which must not depend on ids, goes without. */
export function noteOverride({ attempt }: Pick<Attempt, 'attempt'>, talk: Talk): void {
  if (talk.kind === 'scripted') return;
  talk.tell(
    `\nJudged wrongly? "mockdrill history override ${shortId(attempt)} POINT hit" says that you did say it.`,
  );
}
