import { formatDuration } from '../../bank/duration.ts';
import type { Rule } from '../rule.ts';

/** Words a minute that a practised speaker says when explaining (slow radio speech; fast conversation is 190). */
const SPOKEN = 150;
const FASTEST = 200;
/** An answer that fills less than this share of its time leaves the listener waiting. */
const LEAST_SHARE = 0.3;

export const answerLength: Rule = {
  name: 'answer-length',
  group: 'prose',
  severity: 'warning',
  about: 'The model answer cannot be said in the time box, or leaves most of it empty.',
  look: ({ question }, report) => {
    const { modelAnswer, draft } = question;
    if (modelAnswer === '' || draft) return;
    const minutes = question.time / 60;
    // A word takes two letters with the space behind it, so a short answer is never too long.
    const mayBeLong = modelAnswer.length + 1 > 2 * FASTEST * minutes;
    const least = SPOKEN * minutes * LEAST_SHARE;
    if (!mayBeLong && endsBeforeSpaces(modelAnswer, least) >= least) return;
    const span = question.spans.get('model-answer')!;
    const words = countWords(modelAnswer);
    const box = formatDuration(question.time);
    const said = words === 1 ? '1 word' : `${words} words`;
    const takes = formatDuration(Math.round((words / SPOKEN) * 12) * 5);
    if (words > FASTEST * minutes) {
      report(
        `the model answer has ${said}, about ${takes} spoken, for a time box of ${box}: cut it, or give more time`,
        span,
      );
    } else if (words < least) {
      report(
        `the model answer has ${said}, about ${takes} spoken, for a time box of ${box}: say more, or give less time`,
        span,
      );
    }
  },
};

/** How many words end before a space: nearly all, and they are counted in a third of the time. From `enough` on they are not. */
function endsBeforeSpaces(text: string, enough: number): number {
  let words = 0;
  for (let at = text.indexOf(' '); at !== -1 && words < enough; at = text.indexOf(' ', at + 1))
    if (at > 0 && text.charCodeAt(at - 1) > 32) words++;
  return words;
}

function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const space = text.charCodeAt(at) <= 32;
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}
