import type { Draft } from '../drill/answer.ts';
import type { InterviewHappening, InterviewSession } from '../drill/interview.ts';
import type { Desk } from './desk.ts';

/** An interview being held. */
export interface Conduct {
  session: InterviewSession;
  readonly desk: Desk;
  readonly happen: (happening: InterviewHappening) => void;
}

/** What the prompt tells of every change. */
export function keeper({ happen }: Conduct): (draft: Draft) => void {
  return (draft) => happen({ kind: 'typed', draft });
}

/** A coach waits until the feedback is read. */
export function goOn({ desk }: Conduct, above = ''): Promise<'next' | 'quit'> {
  const choices = [
    { key: 'n', word: 'next', label: 'go on' },
    { key: 'q', word: 'quit' },
  ] as const;
  return desk.talk.choose(choices, above);
}
