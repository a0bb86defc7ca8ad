import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { lookOf } from '../io/look.ts';
import { printLong } from '../io/pager.ts';
import { printJson } from '../io/print.ts';
import { readFormatPage, readRulePage } from '../io/rule-page.ts';
import { columns, type World } from '../io/world.ts';
import { GROUPS, type Rule } from '../lint/rule.ts';
import { RULES, ruleNamed } from '../lint/rules.ts';
import { ruleList, rulePage } from '../view/rules.ts';
import { showText } from '../view/show.ts';
import type { LintCommandOptions } from './lint.ts';

/** Shows every rule, or the page of one, or the page of the format, which is what the group of that name keeps to. */
export async function showPages(
  world: World,
  options: LintCommandOptions,
  named: string | undefined,
): Promise<number> {
  if (named === undefined) await listRules(world, options);
  else await explain(world, options, named);
  return ExitCode.ok;
}

async function listRules(world: World, options: LintCommandOptions): Promise<void> {
  if (options.json) return printJson(world, { version: 1, rules: RULES.map(toldOf) });
  await printLong(world, [`${ruleList(RULES, lookOf(world.stdout, world, options))}\n`]);
}

async function explain(world: World, { json }: LintCommandOptions, named: string): Promise<void> {
  if (named !== 'format' && GROUPS.some((group) => group === named))
    throw new UserError(
      `"${named}" is a group of rules, of which each has a page of its own.`,
      '"mockdrill lint --rules" lists them.',
    );
  const rule = named === 'format' ? undefined : ruleNamed(named, ['format']);
  const page = rule ? readRulePage(rule.name, world) : readFormatPage(world);
  if (json)
    return printJson(world, { version: 1, ...(rule ? { rule: { ...toldOf(rule), page } } : { page }) });
  const text = showText(page).trimEnd();
  await printLong(world, [`${world.stdout.isTTY ? rulePage(text, columns(world.stdout)) : text}\n`]);
}

function toldOf({ name, group, severity, about }: Rule) {
  return { name, group, severity, about };
}
