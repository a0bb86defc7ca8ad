import type { BankFiles } from '../bank/library.ts';
import { decode, MAX_LABELLED_BYTES, type Problem } from '../bank/source.ts';
import { applyDisables, isLasting, readDisables } from './disable.ts';
import { byPlace, type Finding, findingsOf, type Severity } from './finding.ts';
import { misused } from './glance.ts';
import { type FileProblems, isCutShort } from './problems.ts';
import type { Rule } from './rule.ts';
import { findRule, RULES } from './rules.ts';
import { Run } from './run.ts';
import type { Trials } from './trials.ts';
import type { Done, Work } from './work.ts';

/** What a run of the lint found, and in how much. */
export interface Linted {
  /** Sorted by file and place. */
  readonly findings: readonly Finding[];
  /** Question files looked at. */
  readonly files: number;
  /** Milliseconds by rule, where a clock was given. */
  readonly times: ReadonlyMap<string, number>;
  /** The bank roots, where nothing at all lies in them. */
  readonly bare?: readonly string[];
  /** The warnings were left out. */
  readonly errorsOnly?: true;
}

export interface LintOptions {
  /** Of which files findings are wanted; the others are read for what rules across files need. */
  readonly asked?: (path: string) => boolean;
  /** Which files the configuration leaves out: nothing is compared with them either. None of these is asked for. */
  readonly ignored?: (path: string) => boolean;
  /** The severity of a rule in a file, or `off`; its own where that is undefined. */
  readonly severityOf?: (rule: Rule, path: string) => Severity | 'off' | undefined;
  readonly rules?: readonly Rule[];
  /** The checker: without it the self-test rules are left out. */
  readonly trials?: Trials;
  /** Compare all pairs of questions, also where there are many. */
  readonly thorough?: boolean;
  readonly clock?: () => number;
}

/** A lint under way: the self-tests are left to be done, one after another or side by side. */
export interface Started {
  readonly work: Work;
  /** Does work here and now. */
  do(work: Work): Done;
  finish(done: Done): Linted;
}

/** Lints bank roots as they were read. */
export function lintBanks(roots: readonly BankFiles[], options: LintOptions = {}): Linted {
  const started = startLint(roots, options);
  return started.finish(started.do(started.work));
}

export function startLint(roots: readonly BankFiles[], options: LintOptions = {}): Started {
  const { trials } = options;
  const rules = (options.rules ?? RULES).filter((rule) => trials || rule.group !== 'self-test');
  const run = new Run(roots, {
    rules,
    tools: { thorough: options.thorough ?? false },
    trials: trials ?? NO_TRIALS,
    asked: options.asked ?? (() => true),
    ignored: options.ignored ?? (() => false),
    ...(options.clock ? { clock: options.clock } : {}),
  });
  return {
    work: run.work,
    do: (work) => run.do(work),
    finish: (done) => {
      const { byFile, files, times, faulty } = run.finish(done);
      const findings = byFile.flatMap((entry) => finishFile(entry, faulty, rules, options));
      return { findings: findings.sort(byPlace), files, times };
    },
  };
}

const NO_TRIALS: Trials = { check: misused, scoreOfPassing: misused };

function finishFile(
  { file, problems }: FileProblems,
  faulty: boolean,
  rules: readonly Rule[],
  options: LintOptions,
): Finding[] {
  const isLabelled = file.path.endsWith('.jsonl');
  const decoded = decode(file.bytes, isLabelled ? MAX_LABELLED_BYTES : undefined);
  const text = 'text' in decoded ? decoded.text : '';
  // JSON has no comments: what looks like one is a part of an answer.
  const disables = isLabelled ? [] : readDisables(text);
  // Of a file with such an error most rules have seen nothing, and of the others some have not seen that file.
  const isRead = !problems.some(isLasting);
  const isWhole = (name: string) =>
    isRead &&
    rules.some((rule) => rule.name === name && !(faulty && rule.across)) &&
    !isCutShort(problems, name);
  const left = disables.length === 0 ? problems : applyDisables(problems, disables, isWhole);
  const wanted = left.flatMap((problem) => {
    const rule = findRule(problem.rule);
    if (!rule || !rules.includes(rule)) return [];
    const severity = options.severityOf?.(rule, file.path) ?? problem.severity;
    if (severity !== 'error' && isLasting(problem)) return [lasting(problem, severity)];
    return severity === 'off' ? [] : [{ ...problem, severity }];
  });
  return findingsOf(file.path, text, wanted);
}

/** A problem that the configuration wants to be less, and that keeps a question out of the drill all the same. */
function lasting(problem: Problem, wanted: 'warning' | 'off'): Problem {
  const deed = wanted === 'off' ? 'switch this off' : 'lower this';
  const message = `${problem.message} (the configuration can't ${deed}; its "ignore" leaves a file out)`;
  return { ...problem, message };
}
