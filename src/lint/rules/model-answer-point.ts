import type { Criterion } from '../../bank/question.ts';
import type { PointResult } from '../../check/result.ts';
import { missText } from '../miss-text.ts';
import type { Rule } from '../rule.ts';

export const modelAnswerPoint: Rule = {
  name: 'model-answer-point',
  group: 'self-test',
  severity: 'error',
  about: 'The model answer does not make a point of its own checklist.',
  look: ({ question, check }, report) => {
    if (question.draft || question.modelAnswer === '') return;
    const { start } = question.spans.get('model-answer')!;
    check(question.modelAnswer).points.forEach((point, index) => {
      if (point.verdict === 'hit') return;
      const [words] = point.evidence;
      const span = words
        ? { start: start + words.start, end: start + words.end }
        : question.spans.get(`checklist.${index}.point`)!;
      const verdict = point.verdict === 'miss' ? 'misses' : 'makes only half of';
      const mend = mendOf(question.checklist[index]!.criterion, point);
      const why = missText(question, question.modelAnswer, point);
      report(`the model answer ${verdict} the point "${point.id}" (${why}): ${mend}`, span);
    });
  },
};

function mendOf(criterion: Criterion, { reason }: PointResult): string {
  if (criterion.kind !== 'metric') return 'say it, or widen the aliases';
  if (reason === 'no-change') return 'state both, or by how much it changed, or take "change" out';
  const figure = criterion.metric === 'any' ? 'a figure' : `a figure of the kind ${criterion.metric}`;
  return `state ${figure}, or mend "metric", "of" and the bounds`;
}
