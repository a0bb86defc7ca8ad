import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { lintRoots } from '../io/lint-roots.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson, tell } from '../io/print.ts';
import { readRulePage } from '../io/rule-page.ts';
import type { World } from '../io/world.ts';
import { RULES, ruleNamed } from '../lint/rules.ts';
import type { Format } from '../view/findings/format-names.ts';
import { showText } from '../view/show.ts';
import { readRoots } from './lint-asked.ts';
import { lintOnce } from './lint-once.ts';
import { outputTarget, report } from './lint-report.ts';

export interface LintCommandOptions {
  readonly format?: Format;
  readonly json?: boolean;
  readonly outputFile?: readonly string[];
  readonly quiet?: boolean;
  readonly summary?: boolean;
  readonly stats?: boolean;
  readonly maxWarnings?: number;
  /** False: drafts are errors. */
  readonly drafts?: boolean;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly thorough?: boolean;
  readonly config?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly since?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
  readonly rules?: boolean;
  readonly explain?: string;
  readonly color?: boolean;
}

/** Lints question banks: 0 clean, 1 errors or too many warnings, 2 could not run. */
export async function run(
  world: World,
  options: LintCommandOptions,
  paths: readonly string[],
): Promise<number> {
  if (options.rules) return listRules(world, options);
  if (options.explain !== undefined) return explainRule(world, options, options.explain);
  if (options.json && options.format !== undefined && options.format !== 'json')
    throw new UserError(`--json and --format ${options.format} exclude each other.`);
  // Not after a long run.
  for (const target of options.outputFile ?? []) outputTarget(target);
  if (options.fix && options.stdin && !options.dryRun) {
    const { fixInput } = await import('./lint-fix.ts');
    const mended = await fixInput(world, options, paths);
    return report(await lintOnce(mended, options, paths), options, mended);
  }
  if (options.fix || options.dryRun) {
    const { fixFiles } = await import('./lint-fix.ts');
    const code = fixFiles(await readRoots(world, options, paths), options, world);
    if (options.dryRun) return code;
  }
  if (options.watch) return keepLinting(world, options, paths);
  return report(await lintOnce(world, options, paths), options, world);
}

/** Lints, and again after every change, until the user ends it. */
async function keepLinting(
  world: World,
  options: LintCommandOptions,
  paths: readonly string[],
): Promise<number> {
  const { Interrupted, withSignals } = await import('../io/signals.ts');
  const { watchFolders } = await import('../io/watch.ts');
  const folders = lintRoots(paths, world).map(({ root }) => root);
  try {
    return await withSignals((signal) =>
      watchFolders(folders, signal, async () => {
        await report(await lintOnce(world, options, paths), options, world);
        tell(world, 'Watching for changes; Ctrl-C ends it.');
      }),
    );
  } catch (error) {
    // There is nothing to say about what was kept: a lint keeps nothing.
    if (error instanceof Interrupted) return error.code;
    throw error;
  }
}

function explainRule(world: World, { json }: LintCommandOptions, named: string): number {
  const { name, group, severity, about } = ruleNamed(named);
  const page = readRulePage(name, world);
  if (json) printJson(world, { version: 1, rule: { name, group, severity, about, page } });
  else print(world, showText(page));
  return ExitCode.ok;
}

async function listRules(world: World, options: LintCommandOptions): Promise<number> {
  const rules = RULES.map(({ name, group, severity, about }) => ({ name, group, severity, about }));
  if (options.json) printJson(world, { version: 1, rules });
  else print(world, (await import('../view/rules.ts')).ruleList(RULES, lookOf(world.stdout, world, options)));
  return ExitCode.ok;
}
