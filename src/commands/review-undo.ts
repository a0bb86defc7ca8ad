import { shortId } from '../history/select.ts';
import type { Review } from './review-state.ts';
import { stamp } from './stamp.ts';

/** Takes the attempt back, and says how to have it again. */
export function undo(review: Review): void {
  const { attempt, desk } = review;
  const head = stamp(desk.world);
  desk.history.append({ ...head, type: 'undo', event: attempt.attempt });
  review.session = review.happen({ kind: 'undone' });
  // A script must not depend on ids.
  const again =
    desk.talk.kind === 'scripted'
      ? ''
      : ` Later on "mockdrill history undo ${shortId(head.id)}" has it again.`;
  desk.talk.tell(`\nTaken back: this attempt counts nowhere.${again}`);
}

/** Takes that back: the attempt counts again, with all that was said of it. */
export function redo(review: Review): void {
  const { attempt, desk } = review;
  const taken = () => desk.history.read().history.undone.get(attempt.attempt);
  // Another machine may have taken it back as well.
  for (let undo = taken(); undo; undo = taken())
    desk.history.append({ ...stamp(desk.world), type: 'undo', event: undo.id });
  review.session = review.happen({ kind: 'redone' });
  desk.talk.tell('\nThis attempt counts again.');
}
