import { ExitCode } from '../exit-code.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson } from '../io/print.ts';
import { readRulePage } from '../io/rule-page.ts';
import type { World } from '../io/world.ts';
import { RULES, ruleNamed } from '../lint/rules.ts';
import type { Format } from '../view/findings/format-names.ts';
import { ruleList } from '../view/rules.ts';
import { showText } from '../view/show.ts';
import { lintOnce } from './lint-once.ts';
import { report } from './lint-report.ts';

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
  readonly since?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
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
  if (options.explain !== undefined) {
    print(world, showText(readRulePage(ruleNamed(options.explain).name, world)));
    return ExitCode.ok;
  }
  return report(await lintOnce(world, options, paths), options, world);
}

function listRules(world: World, options: LintCommandOptions): number {
  const rules = RULES.map(({ name, group, severity, about }) => ({ name, group, severity, about }));
  if (options.json) printJson(world, { version: 1, rules });
  else print(world, ruleList(RULES, lookOf(world.stdout, world, options)));
  return ExitCode.ok;
}
