import type { Linted } from '../../lint/lint-banks.ts';

/** Findings for programs. Texts are as they stand in the files: whoever prints what was read of them has to guard a terminal. */
export function findingsJson({ findings, files }: Linted) {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  return {
    version: 1,
    findings: findings.map(({ path, start, end, rule, severity, message }) => ({
      path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      rule,
      severity,
      message,
    })),
    summary: { files, errors, warnings: findings.length - errors },
  };
}
