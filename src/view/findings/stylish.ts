import type { Finding } from '../../lint/finding.ts';
import type { Linted } from '../../lint/lint-banks.ts';
import type { Look } from '../look.ts';
import { show } from '../show.ts';
import { widthOf, wrap } from '../wrap.ts';
import { groupByFile } from './group.ts';
import { tally } from './tally.ts';

/** Findings for people: file by file, place, severity, message, rule; a summary at the end. */
export function stylish(linted: Linted, look: Look): string {
  const blocks = groupByFile(linted.findings).map(([path, findings]) => {
    const lines = findings.map((finding) => findingLine(finding, look));
    return `${look.paint.marked(show(path))}\n${lines.join('\n')}`;
  });
  return [...blocks, summaryLine(linted, look)].join('\n\n');
}

function findingLine({ start, severity, message, rule }: Finding, look: Look): string {
  const { paint } = look;
  const place = `${start.line}:${start.column}`.padEnd(7);
  const mark = severity === 'error' ? paint.bad('error  ') : paint.fair('warning');
  const first = `  ${paint.faint(place)} ${mark}  `;
  const indent = ' '.repeat(2 + widthOf(place) + 1 + 7 + 2);
  return wrap(`${show(message)}  ${paint.faint(rule)}`, Math.max(look.width, 80), indent, first);
}

/** One line: how many findings of which severity in how many files. */
export function summaryLine(linted: Linted, look: Look): string {
  const { findings } = linted;
  const text = tally(linted);
  if (findings.length === 0) return look.paint.good(text);
  return findings.some(({ severity }) => severity === 'error') ? look.paint.bad(text) : look.paint.fair(text);
}
