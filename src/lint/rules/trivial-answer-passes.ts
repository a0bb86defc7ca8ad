import type { Criterion, Question } from '../../bank/question.ts';
import type { Rule } from '../rule.ts';

export const trivialAnswerPasses: Rule = {
  name: 'trivial-answer-passes',
  group: 'self-test',
  severity: 'error',
  about: 'The empty answer, the prompt itself or a bare list of all aliases passes.',
  look: ({ question, check }, report) => {
    if (question.draft) return;
    const trials = [
      ['the empty answer', ''],
      ['the prompt itself, said as the answer,', question.prompt],
      ['a bare list of all aliases', aliasList(question)],
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

/** What somebody would type who has seen the checklist and nothing else. */
function aliasList({ checklist }: Question): string {
  return checklist.flatMap(({ criterion }) => wordsOf(criterion)).join(', ');
}

function wordsOf(criterion: Criterion): string[] {
  const aliases =
    criterion.kind === 'any'
      ? criterion.aliases
      : criterion.kind === 'all'
        ? criterion.slots.flat()
        : criterion.of;
  return aliases.map((alias) => alias.replace(/^[=@]|\*$/g, ''));
}
