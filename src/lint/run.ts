import { parseLexicon } from '../bank/lexicon.ts';
import { type BankFiles, type BankFolder, parseBankPage } from '../bank/library.ts';
import { parseInterview } from '../bank/parse-interview.ts';
import { parseQuestion } from '../bank/parse-question.ts';
import type { Concept } from '../bank/question.ts';
import { decode, type Problem, type SourceFile, type Span } from '../bank/source.ts';
import { factsOf } from './facts.ts';
import type { Across, Rule, Subject, Tools } from './rule.ts';
import { scanFacts } from './scan-facts.ts';

/** Problems of one file; none for its text, because it is decoded again for the few files that have some. */
export interface FileProblems {
  readonly file: SourceFile;
  readonly problems: Problem[];
  readonly counts: Map<string, number>;
  /** Of rules that report more than anybody reads: the last problem, and how many were left out. */
  readonly left: Map<string, Problem & { count: number }>;
}

/** So many findings of one rule are shown for a file. */
const MOST = 100;

export interface Gathered {
  readonly byFile: readonly FileProblems[];
  /** Question files looked at. */
  readonly files: number;
  /** Milliseconds by rule, and for `(reading)` what no rule accounts for. */
  readonly times: ReadonlyMap<string, number>;
}

/** What a run looks at, and with which rules. */
export interface Plan {
  readonly rules: readonly Rule[];
  readonly tools: Tools;
  readonly asked: (path: string) => boolean;
  /** Milliseconds from anywhere; asked for only where times are wanted. */
  readonly clock?: () => number;
}

/** Looks at every file with every rule and gathers the problems as they come. */
export function gather(roots: readonly BankFiles[], plan: Plan): Gathered {
  const run = new Run(plan);
  for (const root of roots) run.root(root);
  return run.finish();
}

class Run {
  private readonly byFile = new Map<SourceFile, FileProblems>();
  private readonly times = new Map<string, number>();
  private readonly plan: Plan;
  private readonly looking: readonly Rule[];
  private readonly across: readonly { readonly rule: Rule; readonly across: Across }[];
  private readonly asked = new Map<SourceFile, boolean>();
  /** Looked at in the end, because they name questions. */
  private readonly interviews: SourceFile[] = [];
  private files = 0;

  constructor(plan: Plan) {
    this.plan = plan;
    this.looking = plan.rules.filter((rule) => rule.look);
    this.across = plan.rules.flatMap((rule) =>
      rule.across ? [{ rule, across: rule.across(plan.tools) }] : [],
    );
  }

  root(root: BankFiles): void {
    for (const { path, reason } of root.refused) this.add(standIn('', path), [fault('file', reason)]);
    const lexicon = root.lexicon ? this.lexicon(root.lexicon) : [];
    for (const bank of root.banks) {
      this.page(bank, root);
      for (const file of bank.questions) this.question(file, lexicon);
    }
    this.interviews.push(...root.interviews);
  }

  finish(): Gathered {
    for (const file of this.interviews) this.interview(file);
    for (const { rule, across } of this.across) {
      this.timed(rule.name, () =>
        across.finish((message, spot, instead) => {
          const problem = { rule: rule.name, severity: rule.severity };
          if (this.isAsked(spot.file) || !instead)
            this.add(spot.file, [{ ...problem, message, span: spot.span }]);
          else
            this.add(instead.spot.file, [{ ...problem, message: instead.message, span: instead.spot.span }]);
        }),
      );
    }
    for (const { problems, left } of this.byFile.values()) {
      for (const { rule, severity, span, count } of left.values())
        problems.push({ rule, severity, span, message: `and ${count} more of ${rule} in this file` });
    }
    return { byFile: [...this.byFile.values()], files: this.files, times: this.times };
  }

  private lexicon(file: SourceFile): readonly Concept[] {
    const { concepts, problems } = parseLexicon(file.bytes);
    this.add(file, problems);
    return concepts;
  }

  private page(bank: BankFolder, root: BankFiles): void {
    if (!bank.page) {
      if (bank.questions.length === 0) return;
      const message =
        'the bank has no README.md: its first heading is the title of the bank, its first paragraph the description';
      const path = root.root === '.' ? `${bank.name}/README.md` : `${root.root}/${bank.name}/README.md`;
      this.add(standIn(bank.name, path), [warning('bank-page', message)]);
      return;
    }
    const page = decode(bank.page.bytes);
    if ('refused' in page) this.add(bank.page, [fault('file', page.refused)]);
    else if (parseBankPage(page.text).title === undefined) {
      const message = 'the page has no "# " heading: it is the title of the bank';
      this.add(bank.page, [warning('bank-page', message)]);
    }
  }

  private question(file: SourceFile, lexicon: readonly Concept[]): void {
    const asked = this.isAsked(file);
    if (asked) this.files++;
    else if (this.scan(file)) return;
    const { question, problems, text } = this.timed('(parser)', () => parseQuestion(file, lexicon));
    if (asked) {
      this.add(file, problems);
      if (text.includes('mockdrill-disable')) this.entry(file);
    }
    if (!question) return;
    const { trials } = this.plan.tools;
    const subject: Subject = { question, text, file, check: (answer) => trials.check(question, answer) };
    for (const rule of asked ? this.looking : []) {
      this.timed(rule.name, () =>
        rule.look!(subject, (message, span) => {
          this.add(file, [{ rule: rule.name, severity: rule.severity, message, span }]);
        }),
      );
    }
    const facts = factsOf(question, file);
    for (const { rule, across } of this.across) {
      this.timed(rule.name, () => across.see(facts, asked ? subject : undefined));
    }
  }

  /** A file that nothing is wanted of but what other files are compared with; false where that takes the parser. */
  private scan(file: SourceFile): boolean {
    if (this.across.length === 0) return true;
    const decoded = decode(file.bytes);
    const facts = 'text' in decoded ? scanFacts(decoded.text, file) : undefined;
    if (facts) for (const { across } of this.across) across.see(facts);
    return facts !== undefined || 'refused' in decoded;
  }

  private isAsked(file: SourceFile): boolean {
    let asked = this.asked.get(file);
    if (asked === undefined) {
      asked = this.plan.asked(file.path);
      this.asked.set(file, asked);
    }
    return asked;
  }

  private interview(file: SourceFile): void {
    const { interview, problems, text } = this.timed('(parser)', () => parseInterview(file));
    this.add(file, problems);
    if (text.includes('mockdrill-disable') && this.isAsked(file)) this.entry(file);
    if (!interview) return;
    for (const { rule, across } of this.across)
      this.timed(rule.name, () => across.seeInterview?.(interview, file));
  }

  private entry(file: SourceFile): FileProblems {
    const known = this.byFile.get(file);
    if (known) return known;
    const made = { file, problems: [], counts: new Map(), left: new Map() };
    this.byFile.set(file, made);
    return made;
  }

  private add(file: SourceFile, problems: readonly Problem[]): void {
    if (problems.length === 0 || !this.plan.asked(file.path)) return;
    const { problems: kept, left } = this.entry(file);
    for (const problem of problems) {
      if (kept.length < MOST || kept.filter(({ rule }) => rule === problem.rule).length < MOST)
        kept.push(problem);
      else left.set(problem.rule, { ...problem, count: (left.get(problem.rule)?.count ?? 0) + 1 });
    }
  }

  private timed<T>(name: string, action: () => T): T {
    const { clock } = this.plan;
    if (!clock) return action();
    const before = clock();
    const result = action();
    this.times.set(name, (this.times.get(name) ?? 0) + clock() - before);
    return result;
  }
}

/** Something that has no content to point into: a folder, a file that was not read, a page that is missing. */
function standIn(bank: string, path: string): SourceFile {
  return { bank, path, bytes: new Uint8Array() };
}

function fault(rule: string, message: string, span: Span = { start: 0, end: 0 }): Problem {
  return { rule, severity: 'error', message, span };
}

function warning(rule: string, message: string): Problem {
  return { ...fault(rule, message), severity: 'warning' };
}
