import type { Problem, SourceFile } from '../bank/source.ts';

/** Problems of one file; none for its text, because it is decoded again for the few files that have some. */
export interface FileProblems {
  readonly file: SourceFile;
  readonly problems: Problem[];
  /** Of rules that report more than anybody reads: the last problem, and how many were left out. */
  readonly left: Map<string, Problem & { count: number }>;
}

/** So many findings of one rule are shown for a file. */
const MOST = 100;

/** Whether a rule may have found more in a file than is shown of it. */
export function isCutShort(problems: readonly Problem[], rule: string): boolean {
  return problems.filter((problem) => problem.rule === rule).length >= MOST;
}

/** The problems of a run, file by file, as they come. Those of files that nobody asked for are dropped. */
export class Problems {
  private readonly byFile = new Map<SourceFile, FileProblems>();
  private readonly isWanted: (path: string) => boolean;

  constructor(isWanted: (path: string) => boolean) {
    this.isWanted = isWanted;
  }

  isAsked({ path }: SourceFile): boolean {
    return this.isWanted(path);
  }

  /** Also a file without problems is one to finish: it may have comments that switch nothing off. */
  note(file: SourceFile): void {
    if (this.isAsked(file)) this.entry(file);
  }

  add(file: SourceFile, problems: readonly Problem[]): void {
    if (problems.length === 0 || !this.isAsked(file)) return;
    const { problems: kept, left } = this.entry(file);
    for (const problem of problems) {
      if (kept.length < MOST || kept.filter(({ rule }) => rule === problem.rule).length < MOST)
        kept.push(problem);
      else left.set(problem.rule, { ...problem, count: (left.get(problem.rule)?.count ?? 0) + 1 });
    }
  }

  /** Everything, with a word on what was left out. */
  all(): readonly FileProblems[] {
    for (const { problems, left } of this.byFile.values()) {
      for (const { rule, severity, span, count } of left.values())
        problems.push({ rule, severity, span, message: `and ${count} more of ${rule} in this file` });
    }
    return [...this.byFile.values()];
  }

  private entry(file: SourceFile): FileProblems {
    const known = this.byFile.get(file);
    if (known) return known;
    const made = { file, problems: [], left: new Map() };
    this.byFile.set(file, made);
    return made;
  }
}
