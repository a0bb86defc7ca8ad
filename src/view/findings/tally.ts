import type { Linted } from '../../lint/lint-banks.ts';
import { count } from '../count.ts';
import { show } from '../show.ts';

/** `2 errors and 1 warning in 60 questions`; nothing of warnings where they were left out. */
export function tally({
  findings,
  files,
  bare,
  errorsOnly,
}: Pick<Linted, 'findings' | 'files' | 'bare' | 'errorsOnly'>): string {
  const where = count(files, 'question');
  if (findings.length === 0 && bare) return `${where}: nothing to lint in ${bare.map(show).join(', ')}`;
  if (findings.length === 0) return `${where}, no ${errorsOnly ? 'errors' : 'findings'}`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errorsOnly) return `${count(errors, 'error')} in ${where}`;
  return `${count(errors, 'error')} and ${count(findings.length - errors, 'warning')} in ${where}`;
}
