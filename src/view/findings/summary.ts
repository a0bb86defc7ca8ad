import type { Linted } from '../../lint/lint-banks.ts';
import { count } from '../count.ts';
import type { Look } from '../look.ts';
import { summaryLine } from './stylish.ts';

/** How often each rule reports, most often first. */
export function ruleSummary(linted: Linted, look: Look): string {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { rule, severity } of linted.findings) {
    const own = counts.get(rule) ?? { errors: 0, warnings: 0 };
    if (severity === 'error') own.errors++;
    else own.warnings++;
    counts.set(rule, own);
  }
  const sorted = [...counts].sort(
    ([a, x], [b, y]) => y.errors + y.warnings - x.errors - x.warnings || (a < b ? -1 : 1),
  );
  const lines = sorted.map(([rule, { errors, warnings }]) => {
    const kinds = [
      errors > 0 ? look.paint.bad(count(errors, 'error')) : '',
      warnings > 0 ? look.paint.fair(count(warnings, 'warning')) : '',
    ];
    return `${rule.padEnd(24)} ${kinds.filter(Boolean).join(', ')}`;
  });
  return [...lines, ...(lines.length > 0 ? [''] : []), summaryLine(linted, look)].join('\n');
}

/** The time that each rule took, longest first. */
export function timeTable({ times }: Linted): string {
  const whole = [...times.values()].reduce((sum, ms) => sum + ms, 0);
  const lines = [...times]
    .sort(([, a], [, b]) => b - a)
    .map(
      ([name, ms]) =>
        `${name.padEnd(24)} ${ms.toFixed(1).padStart(9)} ms ${((100 * ms) / (whole || 1)).toFixed(1).padStart(5)} %`,
    );
  return ['time by rule', ...lines].join('\n');
}
