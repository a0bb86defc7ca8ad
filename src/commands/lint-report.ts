import { appendFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { pathInCheckout } from '../io/checkout.ts';
import { reasonOf } from '../io/disk-trouble.ts';
import { lookOf } from '../io/look.ts';
import { print, tell } from '../io/print.ts';
import { readRulePage } from '../io/rule-page.ts';
import type { World } from '../io/world.ts';
import { writeWhole } from '../io/write-file.ts';
import { baselineOf, withPaths } from '../lint/baseline.ts';
import type { Linted } from '../lint/lint-banks.ts';
import { RULES } from '../lint/rules.ts';
import { count } from '../view/count.ts';
import { FORMATS, type Format } from '../view/findings/format-names.ts';
import { atHost, formatted, type RunFacts } from '../view/findings/formats.ts';
import { paintFor } from '../view/paint.ts';
import type { LintCommandOptions } from './lint.ts';
import { filesAsked } from './lint-asked.ts';
import { tellIdleGlobs } from './lint-globs.ts';
import type { Once } from './lint-once.ts';

/** Prints and writes what a run found, and returns the exit code. */
export async function report(once: Once, options: LintCommandOptions, world: World): Promise<number> {
  const { linted, gone } = once;
  const errors = linted.findings.filter(isError);
  const shown = options.quiet ? { ...linted, findings: errors, errorsOnly: true as const } : linted;
  const config = once.roots[0]?.found.config;
  const named = options.json ? 'json' : (options.format ?? (config?.format as Format | undefined));
  // Of several roots the strictest, in whichever order they are named.
  const most =
    options.maxWarnings ?? Math.min(...once.roots.map(({ found }) => found.config.maxWarnings ?? Infinity));
  const warnings = linted.findings.length - errors.length;
  const failing = options.writeBaseline ? [] : warnings > most ? linted.findings : errors;
  const facts: RunFacts = {
    tool: { version: world.version, rules: RULES, page: (rule) => readRulePage(rule, world) },
    paths: () => filesAsked(once.roots, world).map(({ path }) => path),
    failing,
    hostPath: pathInCheckout(world),
    hasPage: isForGitHub(named, world) && pageOf(world) !== undefined,
  };
  await printFindings(shown, named, options, facts, world);
  await writeEach(shown, options.outputFile ?? [], facts, world);
  if (isForGitHub(named, world)) await tellGitHub(shown, named, facts, world);
  if (options.stats) tell(world, (await import('../view/findings/summary.ts')).timeTable(linted));
  // An editor lints at every pause.
  if (!options.stdin) tellIdleGlobs(once.roots, world);
  if (options.writeBaseline) storeBaseline(options.writeBaseline, once, world);
  else {
    if (gone > 0)
      tell(
        world,
        `${count(gone, 'finding')} of the baseline ${gone === 1 ? 'is' : 'are'} gone: write it again.`,
      );
    if (errors.length === 0 && warnings > most)
      tell(world, `${count(warnings, 'warning')}, and no more than ${most} are allowed.`);
  }
  return failing.length > 0 ? ExitCode.failed : ExitCode.ok;
}

function isError({ severity }: { severity: string }): boolean {
  return severity === 'error';
}

function storeBaseline(path: string, { present, unknown }: Once, world: World): void {
  const full = resolve(world.cwd, path);
  const whole = baselineOf(present, unknown, (shown) => resolve(world.cwd, shown));
  const baseline = withPaths(whole, (each) => relative(dirname(full), each).replaceAll(sep, '/'));
  writeWhole(full, `${JSON.stringify(baseline, null, 2)}\n`);
  tell(world, `${path}: ${count(baseline.findings.length, 'finding')}`);
}

async function printFindings(
  shown: Linted,
  named: Format | undefined,
  options: LintCommandOptions,
  facts: RunFacts,
  world: World,
): Promise<void> {
  const look = lookOf(world.stdout, world, options);
  const text = options.summary
    ? (await import('../view/findings/summary.ts')).ruleSummary(shown, look)
    : await formatted(named ?? 'stylish', shown, look, facts);
  if (text !== '') print(world, text);
}

/** The format and the path of `sarif:lint.sarif`. Throws UserError where it is no such thing. */
export function outputTarget(target: string): { format: Format; path: string } {
  const format = FORMATS.find((each) => target.startsWith(`${each}:`));
  const path = target.slice(target.indexOf(':') + 1);
  if (!format || path === '')
    throw new UserError(
      `"${target}" names no format and file.`,
      `Expected FORMAT:PATH, such as sarif:lint.sarif. The formats are: ${FORMATS.join(', ')}.`,
    );
  if (path === '-')
    throw new UserError(
      'Findings are printed on standard output without being asked.',
      `--format ${format} says how; a file that is called "-" is ${format}:./-.`,
    );
  return { format, path };
}

/** What hinders one file hinders no other; the first such trouble is thrown in the end. */
async function writeEach(
  shown: Linted,
  targets: readonly string[],
  facts: RunFacts,
  world: World,
): Promise<void> {
  const troubles: unknown[] = [];
  for (const target of targets) {
    try {
      await writeFindings(shown, target, facts, world);
    } catch (error) {
      troubles.push(error);
    }
  }
  if (troubles.length > 0) throw troubles[0];
}

async function writeFindings(shown: Linted, target: string, facts: RunFacts, world: World): Promise<void> {
  const { format, path } = outputTarget(target);
  const plain = { width: 110, unicode: true, paint: paintFor(0) };
  writeWhole(resolve(world.cwd, path), `${await formatted(format, shown, plain, facts)}\n`);
}

function isForGitHub(named: Format | undefined, { env }: World): boolean {
  return env.GITHUB_ACTIONS === 'true' && (named === undefined || named === 'github');
}

function pageOf({ env }: World): string | undefined {
  return env.GITHUB_STEP_SUMMARY || undefined;
}

/** In a GitHub job the findings become annotations and a page by themselves. */
async function tellGitHub(
  shown: Linted,
  named: Format | undefined,
  facts: RunFacts,
  world: World,
): Promise<void> {
  const hosted = atHost(shown, facts);
  const commands = (await import('../view/findings/github.ts')).github(hosted, facts.hasPage);
  if (named === undefined && commands !== '') print(world, commands);
  const page = pageOf(world);
  if (!page || shown.findings.length === 0) return;
  const summary = (await import('../view/findings/step-summary.ts')).stepSummary(hosted);
  try {
    appendFileSync(page, summary);
  } catch (error) {
    // In a container the variable is there, and its folder need not be.
    tell(world, `The page of the job can't be written: ${reasonOf(error as NodeJS.ErrnoException)}.`);
  }
}
