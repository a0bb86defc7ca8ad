import type { Span } from '../../bank/source.ts';
import { labelOf } from '../../check/labelled.ts';
import { type PointResult, VERDICTS } from '../../check/result.ts';
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
    const judged = (result: PointResult, place: string) => {
      const label = labelOf(line.row, result.id);
      if (label === result.verdict) return;
      const tooMuch = VERDICTS.indexOf(result.verdict) > VERDICTS.indexOf(label);
      report(
        `"${result.id}" is labelled ${label} and gets a ${result.verdict} (${missText(question, line.row.answer, result)}): ${tooMuch ? 'narrow' : 'widen'} the aliases, or mend the label`,
        spanOf(line, result),
        question.spans.get(`${place}.point`)!,
      );
    };
    points.forEach((result, index) => {
      judged(result, `checklist.${index}`);
    });
    redFlags.forEach((result, index) => {
      judged(result, `red-flags.${index}`);
    });
  },
};

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
