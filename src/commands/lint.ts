import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { lintRoots } from '../io/lint-roots.ts';
import { tell } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { besideOf } from '../io/write-file.ts';
import type { Format } from '../view/findings/format-names.ts';
import { showText } from '../view/show.ts';
import { readRoots } from './lint-asked.ts';
import { lintOnce } from './lint-once.ts';
import { report } from './lint-report.ts';
import { filesWritten } from './lint-targets.ts';
import { refuseMisuse } from './lint-usage.ts';

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
  refuseMisuse(options, paths);
  if (options.rules || options.explain !== undefined)
    return (await import('./lint-pages.ts')).showPages(world, options, options.explain);
  return options.watch ? keepLinting(world, options, paths) : lintAndReport(world, options, paths);
}

async function lintAndReport(
  world: World,
  options: LintCommandOptions,
  paths: readonly string[],
): Promise<number> {
  const shown = options.fix ? await fix(world, options, paths) : world;
  return report(await lintOnce(shown, options, paths), options, shown);
}

/** Mends what was asked for, and returns the world in which the rest is found and told. */
async function fix(world: World, options: LintCommandOptions, paths: readonly string[]): Promise<World> {
  const { fixFiles, fixInput } = await import('./lint-fix.ts');
  if (options.stdin) return fixInput(world, options, paths);
  return fixFiles(await readRoots(world, options, paths), options, world);
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
  const own = filesWritten(options, world).flatMap((path) => [path, besideOf(path)]);
  const named = [options.config, options.baseline].filter((path) => path !== undefined);
  const read = named.map((path) => resolve(world.cwd, path));
  let isFirst = true;
  const lint = () => lintAndReport(world, options, paths);
  const act = async (unheld: (part: typeof lint) => Promise<number>) => {
    try {
      // While rules are at work, which can take long, no signal would be heard.
      await unheld(lint);
    } catch (error) {
      // A configuration that is being edited is wrong for a while.
      if (!(error instanceof UserError) || isFirst) throw error;
      tell(world, showText(error.message));
    }
    isFirst = false;
    tell(world, 'Watching for changes; Ctrl-C ends it.');
  };
  try {
    return await withSignals((signal, unheld) =>
      watchFolders(
        folders,
        signal,
        () => act(unheld),
        (path) => own.includes(path),
        read,
      ),
    );
  } catch (error) {
    // There is nothing to say about what was kept: a lint keeps nothing.
    if (error instanceof Interrupted) return error.code;
    throw error;
  }
}
