import type { Rule } from '../rule.ts';

export const draft: Rule = {
  name: 'draft',
  group: 'format',
  severity: 'warning',
  about: 'A question is still a draft; with --no-drafts that is an error.',
  look: ({ question }, report) => {
    if (!question.draft) return;
    report(
      'this question is a draft: finish its checklist and model answer, then take "draft" out',
      question.spans.get('key:draft')!,
    );
  },
};
