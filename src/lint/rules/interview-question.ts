import { didYouMean } from '../../bank/edit-distance.ts';
import { questionOf } from '../../bank/questions.ts';
import type { Rule } from '../rule.ts';
import { lookAtScripts } from '../scripts.ts';

export const interviewQuestion: Rule = {
  name: 'interview-question',
  group: 'format',
  severity: 'error',
  about: 'An interview names a question that does not exist, is a draft, or was named before.',
  across: () =>
    lookAtScripts(({ interview, file }, questions, report, faulty) => {
      const named = new Set<string>();
      interview.sections.forEach(({ asks }, section) => {
        if (asks.kind === 'draw') return;
        asks.questions.forEach((id, index) => {
          const span = interview.spans.get(`sections.${section}.questions.${index}`)!;
          const question = questionOf(questions, id);
          const ids = questions.map((each) => each.id);
          const broken = question ? undefined : questionOf(faulty, id);
          if (broken?.isTold) return;
          if (broken) report(`the question "${id}" has errors: mend it first`, { file, span });
          else if (!question) report(`there is no question "${id}"${didYouMean(id, ids)}`, { file, span });
          else if (question.draft) report(`the question "${id}" is a draft: finish it first`, { file, span });
          else if (named.has(question.id)) report(`the question "${id}" was asked before`, { file, span });
          named.add(question?.id ?? id);
        });
      });
    }),
};
