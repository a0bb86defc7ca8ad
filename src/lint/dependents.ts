import type { BankFiles } from '../bank/library.ts';
import { parseInterview } from '../bank/parse-interview.ts';
import { namesOf } from '../bank/questions.ts';
import type { SourceFile } from '../bank/source.ts';
import { pagePath } from './around.ts';
import { readLabels } from './labels.ts';
import { namesIn } from './names.ts';

/** What a question file was and is; one of them where it is new or gone. */
export interface ChangedQuestion {
  readonly before: SourceFile | undefined;
  readonly now: SourceFile | undefined;
}

/**
 * The paths of files that may have become wrong by what was done to questions: the interviews and the labelled answers
 * that name one, as it was called before or as it is now, the interviews that draw theirs, and the pages of the banks in which one is new.
 */
export function dependents(files: BankFiles, changed: readonly ChangedQuestion[]): string[] {
  if (changed.length === 0) return [];
  const names = new Set(
    changed.flatMap(({ before, now }) =>
      [before, now].flatMap((file) => (file ? namesOf(namesIn(file)) : [])),
    ),
  );
  const isNamed = (name: string) => names.has(name);
  const grown = new Set(changed.flatMap(({ before, now }) => (now && !before ? [now.bank] : [])));
  return [
    ...files.interviews.filter((file) => asksFor(file, isNamed)).map(({ path }) => path),
    ...files.labelled.filter((file) => isMarked(file, isNamed)).map(({ path }) => path),
    ...files.banks.filter(({ name }) => grown.has(name)).map((bank) => pagePath(bank, files)),
  ];
}

function asksFor(file: SourceFile, isNamed: (name: string) => boolean): boolean {
  const sections = parseInterview(file).interview?.sections ?? [];
  return sections.some(({ asks }) => asks.kind === 'draw' || asks.questions.some(isNamed));
}

function isMarked(file: SourceFile, isNamed: (name: string) => boolean): boolean {
  return readLabels(file).labelled.some(({ row }) => isNamed(row.question));
}
