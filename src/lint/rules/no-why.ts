import type { Rule } from '../rule.ts';

export const noWhy: Rule = {
  name: 'no-why',
  group: 'hygiene',
  severity: 'warning',
  about: 'A red flag does not say what an interviewer hears.',
  look: ({ question }, report) => {
    question.redFlags.forEach(({ id, why }, index) => {
      if (why === undefined)
        report(
          `the red flag "${id}" does not say what an interviewer hears: add "why", which is shown where it is raised`,
          question.spans.get(`red-flags.${index}.id`)!,
        );
    });
  },
};
