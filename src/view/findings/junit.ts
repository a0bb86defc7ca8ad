import type { Linted } from '../../lint/lint-banks.ts';
import { groupByFile } from './group.ts';
import { xml } from './xml.ts';

/**
 * A JUnit report: a test case for each file with findings, one for all the others, failed where it has an error. Warnings
 * stand in the output of the case, because JUnit knows no warning.
 */
export function junit({ findings, files }: Linted): string {
  const groups = groupByFile(findings);
  const cases = groups.map(([path, own]) => {
    const errors = own.filter(({ severity }) => severity === 'error');
    const warnings = own.filter(({ severity }) => severity === 'warning');
    const failure = errors
      .map(
        (error) =>
          `      <failure message="${xml(error.message)}" type="${error.rule}">${xml(place(path, error))}</failure>\n`,
      )
      .join('');
    const output = warnings.map((warning) => `${place(path, warning)}: ${warning.message} (${warning.rule})`);
    const shown = output.length > 0 ? `      <system-out>${xml(output.join('\n'))}</system-out>\n` : '';
    return `    <testcase name="${xml(path)}" classname="mockdrill.lint">\n${failure}${shown}    </testcase>\n`;
  });
  const clean = Math.max(0, files - groups.length);
  if (clean > 0) cases.push(`    <testcase name="${clean} clean files" classname="mockdrill.lint"/>\n`);
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  const counts = `tests="${cases.length}" failures="${failures}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mockdrill" ${counts}>\n  <testsuite name="mockdrill lint" ${counts}>\n${cases.join('')}  </testsuite>\n</testsuites>\n`;
}

function place(path: string, { start }: { start: { line: number; column: number } }): string {
  return `${path}:${start.line}:${start.column}`;
}
