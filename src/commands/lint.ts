import { resolve, sep } from 'node:path';
import { ExitCode } from '../exit-code.ts';
import { readBankFiles } from '../io/bank-files.ts';
import { type LintRoot, lintRoots } from '../io/lint-roots.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { lintBanks } from '../lint/lint-banks.ts';
import { findingsJson } from '../view/findings/json.ts';
import { stylish } from '../view/findings/stylish.ts';

interface Options {
  readonly format?: 'stylish' | 'json';
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Lints question banks: 0 clean or warnings only, 1 errors, 2 could not run. */
export async function run(world: World, options: Options, paths: readonly string[]): Promise<number> {
  const roots = lintRoots(paths, world);
  const linted = lintBanks(
    roots.map(({ root }) => readBankFiles(root, world)),
    { asked: askedIn(roots, world), trials: (await import('../lint/trials.ts')).openTrials() },
  );
  if (options.json || options.format === 'json') printJson(world, findingsJson(linted));
  else print(world, stylish(linted, lookOf(world.stdout, world, options)));
  return linted.findings.some((finding) => finding.severity === 'error') ? ExitCode.failed : ExitCode.ok;
}

function askedIn(roots: readonly LintRoot[], world: World): (path: string) => boolean {
  const places = roots.flatMap(({ root, only }) => only ?? [root]);
  return (path) => {
    const full = resolve(world.cwd, path);
    return places.some((place) => full === place || full.startsWith(`${place}${sep}`));
  };
}
