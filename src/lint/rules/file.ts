import type { Rule } from '../rule.ts';

export const file: Rule = {
  name: 'file',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'A file or folder cannot be read as part of a bank.',
};
