import type { Question } from '../bank/question.ts';
import { show } from './show.ts';

/** A point or red flag in the words of its question as it is today; its id as words where it has none. */
export function pointName(id: string, question: Question | undefined): string {
  const known = [...(question?.checklist ?? []), ...(question?.redFlags ?? [])].find(
    (each) => each.id === id,
  );
  return show(known?.point ?? id.replaceAll('-', ' '));
}
