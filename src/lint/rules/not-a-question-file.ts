import type { Rule } from '../rule.ts';

export const notAQuestionFile: Rule = {
  name: 'not-a-question-file',
  group: 'format',
  severity: 'warning',
  about: 'A file of a bank is not read, and its name looks as if it should be.',
};
