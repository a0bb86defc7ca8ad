import type { Finding } from './finding.ts';
import { fingerprints } from './fingerprint.ts';

/** The findings of an old bank that are put up with, by fingerprint; what else is there is for the reader of the diff. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly {
    readonly fingerprint: string;
    readonly path: string;
    readonly rule: string;
  }[];
}

export function baselineOf(findings: readonly Finding[]): Baseline {
  const marks = fingerprints(findings);
  return {
    version: 1,
    findings: findings.map(({ path, rule }, index) => ({
      fingerprint: marks[index]!,
      path: path.replaceAll('\\', '/'),
      rule,
    })),
  };
}

/** The findings that the baseline does not know, and how many of its own are gone. */
export function beyondBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
): { findings: readonly Finding[]; gone: number } {
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const marks = fingerprints(findings);
  const present = new Set(marks);
  return {
    findings: findings.filter((_, index) => !known.has(marks[index]!)),
    gone: [...known].filter((mark) => !present.has(mark)).length,
  };
}
