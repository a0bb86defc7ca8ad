import type { BankFiles } from '../../src/bank/library.ts';
import { readBankFiles } from '../../src/io/bank-files.ts';
import { type LintOptions, lintBanks } from '../../src/lint/lint-banks.ts';
import { realWorld } from '../../src/main.ts';
import { bankRoot } from './bank.ts';
import { wholeQuestion } from './fragment.ts';

/** A part of a file: what it leaves out is taken from a clean question. */
export interface Part {
  readonly path: string;
  readonly language: 'yaml' | 'markdown' | 'json';
  readonly fragment: string;
}

/** A bank root with these files, read back; parts of one question are put together, and every bank has its page. */
export function bankOf(parts: readonly Part[]): BankFiles {
  const files: Record<string, string> = {};
  for (const { path, language, fragment } of parts) {
    const plain = path.endsWith('README.md') || path.endsWith('.yml') || language === 'json';
    files[path] = plain ? fragment : wholeQuestion(fragment, language, path, files[path]);
    const bank = bankIn(path);
    files[`${bank}/README.md`] ??= `# ${bank}\n\nQuestions on ${bank}.\n`;
  }
  const bare = parts.find(({ path }) => !path.endsWith('.md') || path.endsWith('README.md'));
  if (bare && parts.length === 1) {
    const bank = bankIn(bare.path);
    files[`${bank}/cold-standby.md`] = wholeQuestion('', 'yaml', 'cold-standby.md');
  }
  const root = bankRoot(files);
  return readBankFiles(root, { ...realWorld(), cwd: root }, true);
}

/** All findings in a bank of these files, as `path line:column: severity: message [rule]`. */
export function findingsIn(parts: readonly Part[], options?: LintOptions): string[] {
  const { findings } = lintBanks([bankOf(parts)], options);
  return findings.map(
    ({ path, start, rule, severity, message }) =>
      `${path} ${start.line}:${start.column}: ${severity}: ${message} [${rule}]`,
  );
}

/** The bank of a path; files beside the banks come with one called reliability. */
function bankIn(path: string): string {
  return path.includes('/') && !path.startsWith('labelled/') ? path.split('/')[0]! : 'reliability';
}
