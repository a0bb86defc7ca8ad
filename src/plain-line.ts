import { COMMANDS, type CommandRow, type OptionRow } from './command-table.ts';
import { colorOption } from './io/settings.ts';
import type { World } from './io/world.ts';

/** Options by name, and arguments as commander gives them: a list for `[several...]`. */
export interface PlainLine {
  readonly options: Readonly<Record<string, unknown>>;
  readonly args: readonly (string | readonly string[] | undefined)[];
}

/**
 * Runs the command of a line that is written as most are. Undefined where commander has to read it, which takes longer to
 * load than a file takes to lint.
 */
export async function runPlainLine(
  [name, ...words]: readonly string[],
  world: World,
): Promise<number | undefined> {
  const row = COMMANDS.find((each) => each.name === name);
  const line = row && plainLine(row, words);
  if (!row?.load || !line) return undefined;
  const { run } = await row.load();
  return run(world, { ...colorOption(world), ...line.options } as never, ...(line.args as never[]));
}

/** What commander makes of a line with nothing but long options, each before its value; undefined for any other. */
export function plainLine(row: CommandRow, line: readonly string[]): PlainLine | undefined {
  if (row.below || line.includes('') || line.some((word) => isNo(word) && line.includes(opposite(word))))
    return undefined;
  const named = new Map((row.options ?? []).map((option) => [longOf(option), option]));
  const options: Record<string, unknown> = {};
  for (const flag of named.keys()) if (isNo(flag) && !named.has(opposite(flag))) options[keyOf(flag)] = true;
  const words: string[] = [];
  for (let at = 0; at < line.length; at++) {
    const word = line[at]!;
    const option = named.get(word);
    const key = keyOf(word);
    if (!word.startsWith('-')) words.push(word);
    else if (!option) return undefined;
    else if (!option.flags.includes(' <')) options[key] = !isNo(word);
    else {
      const value = line[++at];
      if (value === undefined || !isPlain(option, value, options[key])) return undefined;
      options[key] = option.repeatable ? [...((options[key] ?? []) as string[]), value] : value;
    }
  }
  const args = argsOf(row, words);
  return args && { options, args };
}

/**
 * The line with the options that stand before the name of a command behind it: a command with others below it would take
 * them for its own, and the program knows none. `above`: options that may stand there beside those of `rows`.
 */
export function commandFirst(
  line: readonly string[],
  rows: readonly CommandRow[] = COMMANDS,
  above: readonly OptionRow[] = [],
): readonly string[] {
  const options = [...above, ...optionsOf(rows)];
  let at = 0;
  while (/^--?[^-]/.test(line[at] ?? '')) at += options.some((each) => takesNext(each, line[at]!)) ? 2 : 1;
  const row = rows.find(({ name }) => name === line[at]);
  if (!row) return line;
  const rest = [...line.slice(0, at), ...line.slice(at + 1)];
  return [row.name, ...(row.below ? commandFirst(rest, row.below, row.options) : rest)];
}

function optionsOf(rows: readonly CommandRow[]): OptionRow[] {
  return rows.flatMap(({ options = [], below = [] }) => [...options, ...optionsOf(below)]);
}

function takesNext({ flags }: OptionRow, word: string): boolean {
  return flags.includes(' <') && flags.split(/,? /).includes(word);
}

/** Whether a value is taken as it stands; `before`: the one that the option has already. */
function isPlain(option: OptionRow, value: string, before: unknown): boolean {
  const { choices, least, between, moment, day, single } = option;
  if (before !== undefined && single) return false;
  if (least !== undefined || between || moment || day || value.startsWith('-')) return false;
  return choices?.includes(value) !== false;
}

function argsOf({ args = [] }: CommandRow, words: readonly string[]): PlainLine['args'] | undefined {
  if (words.length < args.filter(([name]) => name.startsWith('<')).length) return undefined;
  if (args.length === 1 && args[0]![0].includes('...')) return [words];
  return words.length > args.length ? undefined : args.map((_, at) => words[at]);
}

function longOf({ flags }: OptionRow): string {
  return /--[\w-]+/.exec(flags)![0];
}

function isNo(flag: string): boolean {
  return flag.startsWith('--no-');
}

/** What an option takes back: commander says that both do not go together. */
function opposite(no: string): string {
  return no.replace('--no-', '--');
}

/** The name under which a command finds an option: `--max-warnings` is `maxWarnings`. */
function keyOf(flag: string): string {
  return flag.replace(/^--(?:no-)?/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
