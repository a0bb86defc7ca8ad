import { compare, type Finding } from './finding.ts';
import { fingerprints } from './fingerprint.ts';

/** The findings of an old bank that are put up with, by fingerprint; what else is there is for the reader of the diff. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly KnownFinding[];
}

export interface KnownFinding {
  readonly fingerprint: string;
  /** In a file from the folder of that, so that it does not matter from where the lint is run; else the whole path. */
  readonly path: string;
  readonly rule: string;
}

/** The baseline that a text is; undefined for any other text. */
export function baselineIn(text: string): Baseline | undefined {
  try {
    const made: Partial<Baseline> | null = JSON.parse(text.replace('\ufeff', ''));
    const isOne = made?.version === 1 && Array.isArray(made.findings) && made.findings.every(isKnown);
    return isOne ? (made as Baseline) : undefined;
  } catch {
    return undefined;
  }
}

const isKnown = (each: Partial<KnownFinding> | null): boolean =>
  typeof each?.fingerprint === 'string' && typeof each.path === 'string' && typeof each.rule === 'string';

/** A baseline with its paths written otherwise. */
export function withPaths(baseline: Baseline, written: (path: string) => string): Baseline {
  const findings = baseline.findings.map((each) => ({ ...each, path: written(each.path) }));
  return { ...baseline, findings };
}

/**
 * `kept`: of an earlier baseline, what these findings can say nothing of. `full`: the whole path of a file. By path, whichever
 * part was linted: a diff shows what has changed.
 */
export function baselineOf(
  findings: readonly Finding[],
  kept: readonly KnownFinding[],
  full: (path: string) => string,
): Baseline {
  const marks = fingerprints(findings, full);
  return {
    version: 1,
    findings: [
      ...findings.map(({ path, rule }, index) => ({ fingerprint: marks[index]!, path: full(path), rule })),
      ...kept,
    ].sort((a, b) => compare(a.path, b.path)),
  };
}

/** The findings that the baseline does not know, and those of its own that are not among them. */
export function beyondBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  full: (path: string) => string,
): { findings: readonly Finding[]; unseen: readonly KnownFinding[] } {
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const marks = fingerprints(findings, full);
  const present = new Set(marks);
  return {
    findings: findings.filter((_, index) => !known.has(marks[index]!)),
    unseen: baseline.findings.filter(({ fingerprint }) => !present.has(fingerprint)),
  };
}
