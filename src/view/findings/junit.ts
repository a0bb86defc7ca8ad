import type { Finding } from '../../lint/finding.ts';
import type { Linted } from '../../lint/lint-banks.ts';
import { groupByFile } from './group.ts';
import { xml } from './xml.ts';

/**
 * A JUnit report: a test case for each file, failed where it has a finding by which the run fails. The other findings stand in
 * the output of the case, because JUnit knows no warning.
 */
export function junit(
  { findings }: Pick<Linted, 'findings'>,
  failing: readonly Finding[],
  paths: readonly string[],
): string {
  const shown = new Map(groupByFile(findings));
  const failed = new Map(groupByFile(failing));
  const all = [...new Set([...paths, ...shown.keys(), ...failed.keys()])].sort();
  const cases = all.map((path) => {
    const failures = failed.get(path) ?? [];
    const others = (shown.get(path) ?? []).filter((finding) => !failures.includes(finding));
    const inside = `${failure(failures)}${output(others)}`;
    const start = `    <testcase name="${xml(path)}" classname="mockdrill.lint"`;
    return inside === '' ? `${start}/>\n` : `${start}>\n${inside}    </testcase>\n`;
  });
  const counts = `tests="${cases.length}" failures="${failed.size}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mockdrill" ${counts}>\n  <testsuite name="mockdrill lint" ${counts}>\n${cases.join('')}  </testsuite>\n</testsuites>\n`;
}

/** One for all of them: whoever reads a report counts a case once, and many show its first failure only. */
function failure(findings: readonly Finding[]): string {
  const [first] = findings;
  if (!first) return '';
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
  return `      <failure message="${xml(first.message + more)}" type="${first.rule}">${listed(findings)}</failure>\n`;
}

function output(findings: readonly Finding[]): string {
  return findings.length === 0 ? '' : `      <system-out>${listed(findings)}</system-out>\n`;
}

function listed(findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ path, start, message, rule }) => `${path}:${start.line}:${start.column}: ${message} (${rule})`,
  );
  return xml(lines.join('\n'));
}
