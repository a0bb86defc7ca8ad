import { type Criterion, type Question, slotsOf } from '../../bank/question.ts';
import type { Rule } from '../rule.ts';

export const trivialAnswerPasses: Rule = {
  name: 'trivial-answer-passes',
  group: 'self-test',
  severity: 'error',
  about: 'The empty answer, the prompt itself or a bare list of the aliases passes.',
  look: ({ question, check }, report) => {
    if (question.draft) return;
    const trials = [
      ['the empty answer', ''],
      ['the prompt itself, said as the answer,', question.prompt],
      ['a bare list of the aliases', catchwords(question)],
    ] as const;
    for (const [what, answer] of trials) {
      const { passed, score } = check(answer);
      if (!passed) continue;
      report(
        `${what} passes with ${score} of 100: whoever says nothing must fail; let points need what was done ("all")`,
        question.spans.get('key:checklist')!,
      );
    }
  },
};

/** What somebody would type who knows the catchwords and nothing else: aliases of one or two words, in a row. */
function catchwords({ checklist }: Question): string {
  return checklist
    .flatMap(({ criterion }) => wordsOf(criterion))
    .filter((words) => words.split(' ').length <= 2)
    .join(', ');
}

function wordsOf(criterion: Criterion): string[] {
  return slotsOf(criterion)
    .flat()
    .map((alias) => alias.replace(/^[=@]|\*$/g, ''));
}
