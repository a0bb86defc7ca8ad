import type { Linted } from '../../lint/lint-banks.ts';
import { show } from '../show.ts';
import { groupByFile } from './group.ts';
import { tally } from './tally.ts';

/** GitHub refuses a summary of more than 1 MiB; this many rows of a few hundred bytes stay far below. */
export const ROWS = 1000;

/** The findings as Markdown, for the summary page of a GitHub job. */
export function stepSummary(linted: Linted): string {
  const shown = linted.findings.slice(0, ROWS);
  const tables = groupByFile(shown).map(([path, findings]) => {
    const rows = findings.map(
      ({ start, severity, message, rule }) =>
        `| ${start.line}:${start.column} | ${severity} | ${cell(message)} | ${rule} |\n`,
    );
    return `\n### ${cell(path)}\n\n| place | severity | finding | rule |\n| --- | --- | --- | --- |\n${rows.join('')}`;
  });
  const left = linted.findings.length - shown.length;
  const more = left > 0 ? `\n${left} more findings are not shown.\n` : '';
  return `## mockdrill lint: ${tally(linted)}\n${tables.join('')}${more}`;
}

/** Text of a file inside a table: no markup, no HTML, one line. */
function cell(text: string): string {
  return show(text).replace(/[\\`*_{}[\]<>#|~@!&]/g, (character) => `&#${character.charCodeAt(0)};`);
}
