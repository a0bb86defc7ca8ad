import { parseLexicon } from '../bank/lexicon.ts';
import type { BankFiles, BankFolder } from '../bank/library.ts';
import { parseQuestion } from '../bank/parse-question.ts';
import type { Concept } from '../bank/question.ts';
import { decode, type Problem, type SourceFile, type Span } from '../bank/source.ts';
import { byPlace, type Finding, findingsOf } from './finding.ts';

/** What a run of the lint found, and in how much. */
export interface Linted {
  /** Sorted by file and place. */
  readonly findings: readonly Finding[];
  readonly files: number;
}

/** Lints whole bank roots; of the findings only those in files that `wanted` takes are kept. */
export function lintBanks(
  roots: readonly BankFiles[],
  wanted: (path: string) => boolean = () => true,
): Linted {
  const findings: Finding[] = [];
  let files = 0;
  const keep = (path: string, text: string, problems: readonly Problem[]) => {
    if (wanted(path)) findings.push(...findingsOf(path, text, problems));
  };
  const owners = new Map<string, string>();
  for (const root of roots) {
    for (const { path, reason } of root.refused) keep(path, '', [fault('file', reason)]);
    const lexicon = root.lexicon ? lintLexicon(root.lexicon, keep) : [];
    for (const bank of root.banks) {
      lintPage(bank, root, keep);
      for (const file of bank.questions) {
        if (wanted(file.path)) files++;
        lintQuestion(file, lexicon, owners, keep);
      }
    }
  }
  return { findings: findings.sort(byPlace), files };
}

type Keep = (path: string, text: string, problems: readonly Problem[]) => void;

function lintLexicon(file: SourceFile, keep: Keep): readonly Concept[] {
  const { concepts, problems, text } = parseLexicon(file.bytes);
  keep(file.path, text, problems);
  return concepts;
}

function lintPage(bank: BankFolder, root: BankFiles, keep: Keep): void {
  if (bank.page) {
    const page = decode(bank.page.bytes);
    if ('refused' in page) keep(bank.page.path, '', [fault('file', page.refused)]);
    return;
  }
  if (bank.questions.length === 0) return;
  const message =
    'the bank has no README.md: its first heading is the title of the bank, its first paragraph the description';
  keep(`${root.root}/${bank.name}/README.md`, '', [{ ...fault('bank-page', message), severity: 'warning' }]);
}

function lintQuestion(
  file: SourceFile,
  lexicon: readonly Concept[],
  owners: Map<string, string>,
  keep: Keep,
): void {
  const { question, problems, text } = parseQuestion(file, lexicon);
  keep(file.path, text, problems);
  if (!question) return;
  const owner = owners.get(question.id);
  if (owner === undefined) {
    owners.set(question.id, file.path);
    return;
  }
  const message = `the id "${question.id}" is taken by ${owner}; ids are unique over all loaded banks`;
  keep(file.path, text, [fault('duplicate-id', message, question.spans.get('id'))]);
}

function fault(rule: string, message: string, span: Span = { start: 0, end: 0 }): Problem {
  return { rule, severity: 'error', message, span };
}
