import type { Finding } from '../../lint/finding.ts';
import type { Linted } from '../../lint/lint-banks.ts';
import { count } from '../count.ts';
import { show } from '../show.ts';
import { ROWS } from './step-summary.ts';

/** GitHub shows so many annotations of each kind for a step, and drops the rest without a word. */
const SHOWN = 10;

/**
 * Workflow commands: the first ten errors and ten warnings become annotations, the rest is counted. `hasPage`: the page
 * of the job shows more of them.
 */
export function github({ findings }: Linted, hasPage: boolean): string {
  const lines: string[] = [];
  let left = 0;
  for (const severity of ['error', 'warning'] as const) {
    const own = findings.filter((finding) => finding.severity === severity);
    lines.push(...own.slice(0, SHOWN).map(command));
    left += Math.max(0, own.length - SHOWN);
  }
  const onPage = findings.length > ROWS ? `the first ${ROWS}` : 'them all';
  if (left > 0)
    lines.push(
      `${count(left, 'more finding')} not shown as annotations, because GitHub shows ten of a kind for a step${hasPage ? `; the job summary has ${onPage}` : ''}.`,
    );
  return lines.join('\n');
}

function command({ path, start, end, rule, severity, message }: Finding): string {
  // Columns only where the finding stays on a line: GitHub refuses them otherwise.
  const columns =
    start.line === end.line && end.column > start.column
      ? `,col=${start.column},endColumn=${end.column - 1}`
      : '';
  const where = `file=${property(path)},line=${start.line},endLine=${end.line}${columns},title=${property(`mockdrill ${rule}`)}`;
  return `::${severity} ${where}::${escaped(message)}`;
}

/** As the runner's toolkit escapes the text of a command, so that no text can end it and begin another; line breaks are visible. */
function escaped(text: string): string {
  return show(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
