import type { Rule } from '../rule.ts';

export const disableComment: Rule = {
  name: 'disable-comment',
  group: 'format',
  severity: 'warning',
  about: 'A comment that switches a rule off gives no reason, or can switch nothing off.',
};
