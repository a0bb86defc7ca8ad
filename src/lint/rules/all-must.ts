import type { Rule } from '../rule.ts';

export const allMust: Rule = {
  name: 'all-must',
  group: 'hygiene',
  severity: 'warning',
  about: 'Every point is a must, so the score decides nothing.',
  look: ({ question }, report) => {
    const { checklist, spans } = question;
    if (checklist.length < 3 || !checklist.every((point) => point.must)) return;
    report(
      `all ${checklist.length} points are "must": keep it for those without which the answer is no answer`,
      spans.get('key:checklist')!,
    );
  },
};
