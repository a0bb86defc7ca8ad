import type { Finding } from '../../lint/finding.ts';
import type { Linted } from '../../lint/lint-banks.ts';
import type { Look } from '../look.ts';
import { show } from '../show.ts';
import { widthOf, wrap } from '../wrap.ts';

/** Findings for people: file by file, place, severity, message, rule; a summary at the end. */
export function stylish(linted: Linted, look: Look): string {
  const blocks = groupByFile(linted.findings).map(([path, findings]) => {
    const lines = findings.map((finding) => findingLine(finding, look));
    return `${look.paint.marked(show(path))}\n${lines.join('\n')}`;
  });
  return [...blocks, summary(linted, look)].join('\n\n');
}

/** The findings of each file, in the order they come. */
export function groupByFile(findings: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.path);
    if (group) group.push(finding);
    else groups.set(finding.path, [finding]);
  }
  return [...groups];
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
export function summary({ findings, files }: Linted, look: Look): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  const where = count(files, 'question');
  if (findings.length === 0) return look.paint.good(`${where}, no findings`);
  const text = `${count(errors, 'error')} and ${count(warnings, 'warning')} in ${where}`;
  return errors > 0 ? look.paint.bad(text) : look.paint.fair(text);
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
