import { dirname, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { BASELINE, readNamed } from '../io/text-input.ts';
import type { World } from '../io/world.ts';
import { type Baseline, baselineIn, beyondBaseline, type KnownFinding, withPaths } from '../lint/baseline.ts';
import { levelIn } from '../lint/config.ts';
import type { Finding } from '../lint/finding.ts';
import type { Linted } from '../lint/lint-banks.ts';
import { GROUPS, type Rule } from '../lint/rule.ts';
import { RULES, ruleNamed } from '../lint/rules.ts';
import type { LintCommandOptions } from './lint.ts';
import { askedIn, below, filesOf, ignoredIn, type Rooted, readRoots, rootOf } from './lint-asked.ts';
import { lintRead } from './lint-read.ts';
import { refuseOthers } from './lint-targets.ts';

/** What one run found, with what its report needs to know. */
export interface Once {
  readonly linted: Linted;
  readonly roots: readonly Rooted[];
  /** All findings, also those that the baseline knows. */
  readonly present: readonly Finding[];
  /** Findings of the baseline that are not there any more. */
  readonly gone: number;
  /** Findings of the baseline that this run could not have found. */
  readonly unknown: readonly KnownFinding[];
}

/** Reads what was asked for and lints it. */
export async function lintOnce(
  world: World,
  options: LintCommandOptions,
  paths: readonly string[],
): Promise<Once> {
  const roots = await readRoots(world, options, paths);
  refuseOthers(options, roots, world);
  const baseline = options.baseline === undefined ? undefined : readBaseline(options.baseline, world);
  const wishes = {
    rules: chosenRules(options),
    asked: askedIn(roots, world),
    ignored: ignoredIn(roots, world),
    severityOf: severityIn(roots, options, world),
    thorough: options.thorough === true,
    ...(options.stats ? { clock: () => performance.now() } : {}),
  };
  const bare = roots.every((root) => filesOf(root).length === 0)
    ? { bare: roots.map(({ files }) => files.root) }
    : {};
  const linted = { ...(await lintRead(roots, wishes, options, world)), ...bare };
  const present = linted.findings;
  if (!baseline) return { linted, roots, present, gone: 0, unknown: [] };
  const full = (path: string) => resolve(world.cwd, path);
  const { findings, unseen } = beyondBaseline(present, baseline, full);
  const isWhole = !options.only && !options.skip && roots.every(({ only }) => !only);
  const unknown = unseen.filter(({ path }) => !isWhole || !rootOf(path, roots, world));
  return { linted: { ...linted, findings }, roots, present, gone: unseen.length - unknown.length, unknown };
}

function chosenRules({ only, skip }: LintCommandOptions): readonly Rule[] {
  for (const name of [...(only ?? []), ...(skip ?? [])]) {
    if (!GROUPS.some((group) => group === name)) ruleNamed(name, GROUPS);
  }
  const named = (names: readonly string[], rule: Rule) =>
    names.includes(rule.name) || names.includes(rule.group);
  const chosen = RULES.filter((rule) => (!only || named(only, rule)) && !named(skip ?? [], rule));
  // A gate that looks for nothing would be green for good.
  if (chosen.length === 0)
    throw new UserError(
      'No rule is left to look for.',
      `--skip takes away ${only ? 'all that --only names' : 'every one'}.`,
    );
  return chosen;
}

function severityIn(roots: readonly Rooted[], { drafts }: LintCommandOptions, world: World) {
  return (rule: Rule, path: string) => {
    const found = rootOf(path, roots, world)?.found;
    const level = found && levelIn(found.config, rule, below(found, resolve(world.cwd, path)));
    return rule.name === 'draft' && drafts === false ? 'error' : level;
  };
}

function readBaseline(path: string, world: World): Baseline {
  const baseline = baselineIn(readNamed(path, BASELINE, world));
  const folder = dirname(resolve(world.cwd, path));
  if (baseline) return withPaths(baseline, (each) => resolve(folder, each));
  throw new UserError(`${path} is no baseline of mockdrill.`, BASELINE.hint);
}
