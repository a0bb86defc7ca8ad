import type { Linted } from '../../lint/lint-banks.ts';
import { count } from '../count.ts';

/** `2 errors and 1 warning in 60 questions`. */
export function tally({ findings, files }: Pick<Linted, 'findings' | 'files'>): string {
  const where = count(files, 'question');
  if (findings.length === 0) return `${where}, no findings`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')} and ${count(findings.length - errors, 'warning')} in ${where}`;
}
