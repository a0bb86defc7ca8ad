import { fingerprints } from '../../lint/fingerprint.ts';
import type { Linted } from '../../lint/lint-banks.ts';
import { show } from '../show.ts';

/** A GitLab Code Quality report: the subset of CodeClimate that GitLab reads. */
export function gitlab({ findings }: Linted): object[] {
  const marks = fingerprints(findings);
  return findings.map(({ path, start, end, rule, severity, message }, index) => ({
    description: show(message),
    check_name: rule,
    fingerprint: marks[index]!,
    severity: severity === 'error' ? 'major' : 'minor',
    location: { path, lines: { begin: start.line, end: end.line } },
  }));
}
