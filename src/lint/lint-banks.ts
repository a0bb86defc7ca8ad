import type { BankFiles } from '../bank/library.ts';
import { decode } from '../bank/source.ts';
import { applyDisables, readDisables } from './disable.ts';
import { byPlace, type Finding, findingsOf, type Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import { findRule, RULES } from './rules.ts';
import { type FileProblems, gather } from './run.ts';
import type { Trials } from './trials.ts';

/** What a run of the lint found, and in how much. */
export interface Linted {
  /** Sorted by file and place. */
  readonly findings: readonly Finding[];
  /** Question files looked at. */
  readonly files: number;
  /** Milliseconds by rule, where a clock was given. */
  readonly times: ReadonlyMap<string, number>;
}

export interface LintOptions {
  /** Of which files findings are wanted; the others are read for what rules across files need. */
  readonly asked?: (path: string) => boolean;
  /** The severity of a rule in a file, or `off`; its own where that is undefined. */
  readonly severityOf?: (rule: Rule, path: string) => Severity | 'off' | undefined;
  readonly rules?: readonly Rule[];
  /** The checker: without it the self-test rules are left out. */
  readonly trials?: Trials;
  /** Compare all pairs of questions, also where there are many. */
  readonly thorough?: boolean;
  readonly clock?: () => number;
}

/** Lints bank roots as they were read. */
export function lintBanks(roots: readonly BankFiles[], options: LintOptions = {}): Linted {
  const { trials } = options;
  const rules = (options.rules ?? RULES).filter((rule) => trials || rule.group !== 'self-test');
  const { byFile, files, times } = gather(roots, {
    rules,
    tools: { trials: trials ?? NO_TRIALS, thorough: options.thorough ?? false },
    asked: options.asked ?? (() => true),
    ...(options.clock ? { clock: options.clock } : {}),
  });
  const findings = byFile.flatMap((entry) => finish(entry, rules, options));
  return { findings: findings.sort(byPlace), files, times };
}

const NO_TRIALS: Trials = {
  check: () => {
    throw new Error('a rule outside the group self-test used the checker');
  },
  couldPass: () => false,
};

function finish({ file, problems }: FileProblems, rules: readonly Rule[], options: LintOptions): Finding[] {
  const decoded = decode(file.bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const disables = readDisables(text);
  const left =
    disables.length === 0
      ? problems
      : applyDisables(
          problems,
          disables,
          (name) => findRule(name) !== undefined,
          (name) => rules.some((rule) => rule.name === name),
        );
  const wanted = left.flatMap((problem) => {
    const rule = findRule(problem.rule);
    if (!rule || !rules.includes(rule)) return [];
    const severity = options.severityOf?.(rule, file.path) ?? problem.severity;
    return severity === 'off' ? [] : [{ ...problem, severity }];
  });
  return findingsOf(file.path, text, wanted);
}
