import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { BankFiles } from '../bank/library.ts';
import { UserError } from '../errors.ts';
import { readBankFiles } from '../io/bank-files.ts';
import { changedSince } from '../io/git-changes.ts';
import { type FoundConfig, readLintConfig } from '../io/lint-config.ts';
import { type LintRoot, lintRoots } from '../io/lint-roots.ts';
import { standardInput } from '../io/standard-input.ts';
import type { World } from '../io/world.ts';
import { type Baseline, beyondBaseline } from '../lint/baseline.ts';
import { type LintConfig, levelIn, NO_CONFIG } from '../lint/config.ts';
import type { Linted } from '../lint/lint-banks.ts';
import { GROUPS, type Rule } from '../lint/rule.ts';
import { RULES, ruleNamed } from '../lint/rules.ts';
import type { LintCommandOptions } from './lint.ts';
import { lintRead } from './lint-read.ts';
import { withSource } from './lint-stdin.ts';

/** What one run found, with what its report needs to know. */
export interface Once {
  readonly linted: Linted;
  readonly roots: readonly Rooted[];
  /** Findings of the baseline that are not there any more. */
  readonly gone: number;
}

/** A bank root as it was read, with its configuration. */
export interface Rooted extends LintRoot {
  readonly files: BankFiles;
  readonly found: FoundConfig;
}

/** Reads what was asked for and lints it. */
export async function lintOnce(
  world: World,
  options: LintCommandOptions,
  paths: readonly string[],
): Promise<Once> {
  const roots = await readRoots(world, options, paths);
  const wishes = {
    rules: chosenRules(options),
    asked: askedIn(roots, world),
    severityOf: severityIn(roots, options, world),
    thorough: options.thorough === true,
    ...(options.stats ? { clock: () => performance.now() } : {}),
  };
  const bare = roots.every(isBare) ? { bare: roots.map(({ files }) => files.root) } : {};
  const linted = { ...(await lintRead(roots, wishes, options, world)), ...bare };
  if (!options.baseline) return { linted, roots, gone: 0 };
  const { findings, gone } = beyondBaseline(linted.findings, readBaseline(options.baseline, world));
  return { linted: { ...linted, findings }, roots, gone };
}

function isBare({ files: { banks, lexicon, interviews, labelled } }: Rooted): boolean {
  const inBanks = banks.flatMap(({ page, questions }) => (page ? [page, ...questions] : questions));
  return !lexicon && inBanks.length + interviews.length + labelled.length === 0;
}

/** The bank roots of the paths, read, with their configurations. */
export async function readRoots(
  world: World,
  options: LintCommandOptions,
  paths: readonly string[],
): Promise<Rooted[]> {
  const named = options.stdin && options.stdinFilename ? [options.stdinFilename] : paths;
  const places = options.stdin && named.length === 0 ? [] : lintRoots(named, world, options.stdin === true);
  const roots = places.map((place): Rooted => {
    const found = readLintConfig(place.root, options.config, world);
    const only = options.since === undefined ? place.only : changedIn(place, options.since);
    return { ...place, ...(only ? { only } : {}), found, files: readBankFiles(place.root, world, true) };
  });
  if (!options.stdin) return roots;
  return withSource(await standardInput(world), options.stdinFilename, roots, world);
}

/** Of the files asked for, those that changed; all of them where something changed that every question depends on. */
function changedIn({ root, only }: LintRoot, revision: string): readonly string[] {
  const changed = changedSince(revision, root);
  const shared = ['lexicon.yml', 'mockdrill.config.json'].map((name) => resolve(root, name));
  if (changed.some((path) => shared.includes(path))) return only ?? [root];
  return only ? changed.filter((path) => only.some((place) => isBelow(path, place))) : changed;
}

function chosenRules({ only, skip }: LintCommandOptions): readonly Rule[] {
  for (const name of [...(only ?? []), ...(skip ?? [])]) {
    if (!GROUPS.some((group) => group === name)) ruleNamed(name);
  }
  const named = (names: readonly string[], rule: Rule) =>
    names.includes(rule.name) || names.includes(rule.group);
  return RULES.filter((rule) => (!only || named(only, rule)) && !named(skip ?? [], rule));
}

function isBelow(path: string, place: string): boolean {
  return path === place || path.startsWith(place.endsWith(sep) ? place : `${place}${sep}`);
}

/** Whether findings of a file are wanted: it was named (or lies below what was), and is not ignored. */
export function askedIn(roots: readonly Rooted[], world: World): (path: string) => boolean {
  if (roots.every(({ only, found }) => !only && found.config === NO_CONFIG)) return () => true;
  return (path) => {
    const full = resolve(world.cwd, path);
    return roots.some(
      ({ root, only, found }) =>
        (only ?? [root]).some((place) => isBelow(full, place)) && !found.config.ignores(below(found, full)),
    );
  };
}

function severityIn(roots: readonly Rooted[], { drafts }: LintCommandOptions, world: World) {
  return (rule: Rule, path: string) => {
    const full = resolve(world.cwd, path);
    const root = roots.find((each) => isBelow(full, each.root));
    const level = root && levelIn(root.found.config, rule, below(root.found, full));
    return rule.name === 'draft' && drafts === false ? 'error' : level;
  };
}

function below({ folder }: { folder: string; config: LintConfig }, full: string): string {
  return relative(folder, full).split(sep).join('/');
}

function readBaseline(path: string, world: World): Baseline {
  try {
    const baseline: Baseline = JSON.parse(readFileSync(resolve(world.cwd, path), 'utf8'));
    if (baseline.version === 1 && Array.isArray(baseline.findings)) return baseline;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : `it can't be read (${code})`;
    if (code) throw new UserError(`The baseline ${path}: ${why}.`, 'Write one with --write-baseline.');
  }
  throw new UserError(`${path} is no baseline of mockdrill.`, 'Write one with --write-baseline.');
}
