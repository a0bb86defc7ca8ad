import { GROUPS, type Rule } from '../lint/rule.ts';
import type { Look } from './look.ts';
import { wrap } from './wrap.ts';

/** Every rule with its severity and what it is about, group by group. */
export function ruleList(rules: readonly Rule[], look: Look): string {
  const wide = Math.max(...rules.map(({ name }) => name.length));
  return GROUPS.map((group) => {
    const lines = rules
      .filter((rule) => rule.group === group)
      .map(({ name, severity, about }) => {
        const mark = severity === 'error' ? look.paint.bad('error  ') : look.paint.fair('warning');
        return wrap(about, look.width, ' '.repeat(wide + 12), `  ${name.padEnd(wide)} ${mark}  `);
      });
    return `${look.paint.strong(group)}\n${lines.join('\n')}`;
  }).join('\n\n');
}
