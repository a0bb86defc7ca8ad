import type { Criterion } from '../../bank/question.ts';
import type { Span } from '../../bank/source.ts';
import { labelOf } from '../../check/labelled.ts';
import { type PointResult, type Reason, VERDICTS } from '../../check/result.ts';
import { escapedOffset, jsonStrings } from '../json-spans.ts';
import type { LabelledLine } from '../labels.ts';
import { missText } from '../miss-text.ts';
import type { Rule } from '../rule.ts';

export const labelDiffers: Rule = {
  name: 'label-differs',
  group: 'self-test',
  severity: 'error',
  about: 'A labelled answer gets another verdict than its label.',
  judge: ({ question, check }, line, report) => {
    if (question.draft) return;
    const { points, redFlags } = check(line.row.answer);
    const judged = (result: PointResult, criterion: Criterion, place: string) => {
      const label = labelOf(line.row, result.id);
      if (label === result.verdict) return;
      const tooMuch = VERDICTS.indexOf(result.verdict) > VERDICTS.indexOf(label);
      report(
        `"${result.id}" is labelled ${label} and gets a ${result.verdict} (${missText(question, line.row.answer, result)}): ${mendOf(criterion, result.reason, tooMuch)}`,
        spanOf(line, result),
        question.spans.get(`${place}.point`)!,
      );
    };
    points.forEach((result, index) => {
      judged(result, question.checklist[index]!.criterion, `checklist.${index}`);
    });
    redFlags.forEach((result, index) => {
      judged(result, question.redFlags[index]!.criterion, `red-flags.${index}`);
    });
  },
};

/** So it was said, but not as something that was reached or done. */
const DOUBTED = /^(?:limited|hedged|planned|regretted|denied|asked|somebody-else|bygone|listed|target)$/;

/** What brings the checklist and the label together. */
function mendOf({ kind }: Criterion, reason: Reason, tooMuch: boolean): string {
  const doubted = DOUBTED.test(reason);
  if (kind === 'metric')
    return doubted
      ? 'mend the label, or leave the answer to "mockdrill eval"'
      : 'mend "metric", "of" and the bounds, or the label';
  const narrow = reason === 'in-other-words' ? 'word the point otherwise' : 'narrow the aliases';
  const widen = doubted ? 'take these words into an alias as a whole' : 'widen the aliases';
  return `${tooMuch ? narrow : widen}, or mend the label`;
}

/** The label in its line; for a miss, which nobody writes down, the words of the answer that the checker went by. */
function spanOf({ row, text }: LabelledLine, { id, evidence }: PointResult): Span {
  const { values: spans } = jsonStrings(text);
  const label = spans.get(`hit.${row.hit.indexOf(id)}`) ?? spans.get(`partial.${row.partial.indexOf(id)}`);
  const answer = spans.get('answer')!;
  const [words] = evidence;
  if (label || !words) return label ?? answer;
  const json = text.slice(answer.start, answer.end);
  return {
    start: answer.start + escapedOffset(json, words.start),
    end: answer.start + escapedOffset(json, words.end),
  };
}
