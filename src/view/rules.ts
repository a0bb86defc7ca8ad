import { GROUPS, type Rule } from '../lint/rule.ts';
import type { Look } from './look.ts';
import { beside, wrap } from './wrap.ts';

/** A line of prose behind another one: no heading, item or row. */
const SOFT_BREAK = /(?<=[^\n])\n(?=[^\s#|-])/g;

/** A page in Markdown: its prose breaks between words where the window ends, its examples stand as they are. */
export function rulePage(page: string, width: number): string {
  return page
    .split(/^(```[\s\S]*?^```)$/m)
    .map((part, index) => (index % 2 === 1 ? part : wrap(part.replace(SOFT_BREAK, ' '), width)))
    .join('');
}

/** Every rule with its severity and what it is about, group by group. */
export function ruleList(rules: readonly Rule[], look: Look): string {
  const wide = Math.max(...rules.map(({ name }) => name.length));
  return GROUPS.map((group) => {
    const lines = rules
      .filter((rule) => rule.group === group)
      .map(({ name, severity, about }) => {
        const mark = severity === 'error' ? look.paint.bad('error  ') : look.paint.fair('warning');
        return beside(`  ${name.padEnd(wide)} ${mark}  `, about, look.width);
      });
    return `${look.paint.strong(group)}\n${lines.join('\n')}`;
  }).join('\n\n');
}
