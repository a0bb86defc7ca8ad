import { Command, CommanderError, Help, InvalidArgumentError, Option } from 'commander';
import { COMMANDS, type CommandRow, type OptionRow } from './command-table.ts';
import { ExitCode } from './exit-code.ts';
import { tell } from './io/print.ts';
import { colorOption } from './io/settings.ts';
import { columns, type World } from './io/world.ts';
import { defaulting, lineForHelp, upToStranger } from './line-words.ts';
import { type OptionValue, readFilled, readValue } from './option-value.ts';
import { commandFirst } from './plain-line.ts';
import { expectation, suggestion } from './view/suggestion.ts';
import { wrap } from './view/wrap.ts';

/** Parses a command line, runs its command and returns the exit code. */
export async function runProgram(line: readonly string[], world: World): Promise<number> {
  if (line[0] === 'complete' && line[1] === '--') {
    const { complete } = await import('./commands/completion.ts');
    return complete(world, line.slice(2), COMMANDS);
  }
  const argv = commandFirst(line);
  if (argv.length === 0) {
    const { run } = await import('./commands/home.ts');
    return run(world, colorOption(world));
  }
  const row = COMMANDS.find(({ name }) => name === argv[0]);
  // Commander's own answers a word that is no command with the whole help, and knows one level only.
  const help = row?.below ? 1 : 0;
  if (argv[help] === 'help' && argv.length > help + 1)
    return runProgram(lineForHelp(argv.toSpliced(help, 1)), world);
  let code: number = ExitCode.ok;
  // The others would only cost time: a command that is named is all that its line can reach.
  const named = row ? [defaulting(row, argv.slice(1))] : [];
  const program = build(
    {
      name: 'mockdrill',
      summary: SUMMARY,
      below: named.length > 0 ? named : COMMANDS,
      examples: EXAMPLES,
    },
    world,
    (result) => {
      code = result;
    },
    'mockdrill',
  );
  try {
    await program.parseAsync(upToStranger(argv, row), { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? ExitCode.ok : ExitCode.unable;
  }
}

const SUMMARY =
  'Practise mock interviews in the terminal: a question, a clock, your answer, an honest check.';
const EXAMPLES: NonNullable<CommandRow['examples']> = [
  ['mockdrill demo', 'see in ten seconds what it does'],
  ['mockdrill drill incidents', 'practise the questions of one bank'],
  ['mockdrill lint questions', 'check question banks, as CI does'],
];

/** As wide as what commander writes in front of a usage. */
const USAGE = ' '.repeat('Usage: '.length);

/** `path`: the command line up to this command. */
export function build(row: CommandRow, world: World, done: (code: number) => void, path: string): Command {
  const command = new Command(row.name)
    .description(row.summary)
    .exitOverride()
    .showSuggestionAfterError(false);
  const width = () => Math.min(columns(world.stdout), 110);
  command.configureOutput({
    writeOut: (text) => world.stdout.write(text),
    writeErr: (text) => world.stderr.write(text),
    getOutHelpWidth: width,
    getErrHelpWidth: () => Math.min(columns(world.stderr), 110),
    outputError: (text) => {
      const known = {
        option: ['--help', ...command.options.map((option) => `--${option.name()}`)],
        command: [...(row.below ?? []).map(({ name }) => name), 'help'],
      };
      const message = text.replace(/^error: (command-)?/, '').trimEnd();
      tell(
        world,
        `mockdrill: ${message}${expectation(message, row.args ?? [])}${suggestion(text, known, row.below && command.args[0])}`,
      );
    },
  });
  const version = new Option('-V, --version', 'print the version');
  command.addOption(row.name === 'mockdrill' ? version : version.hideHelp());
  command.on('option:version', () => {
    world.stdout.write(`${world.version}\n`);
    throw new CommanderError(ExitCode.ok, 'commander.version', world.version);
  });
  const commandUsage = (each: Command) =>
    wrap(new Help().commandUsage(each), width(), USAGE, USAGE).trimStart();
  command.configureHelp({ minWidthToWrap: 1, formatItem, commandUsage });
  command.helpOption('-h, --help', 'show this help');
  // Else "interview list --json" would give its option to "interview".
  if (row.below) command.enablePositionalOptions();
  if (row.below) command.helpCommand('help [command]', 'Show the help of a command');
  command.showHelpAfterError(`  See: ${path} --help`);
  for (const [flags, about] of row.args ?? []) {
    const argument = command.createArgument(flags, about);
    const parse = row.takesEmpty ? undefined : argument.variadic ? oneMore : filled;
    command.addArgument(parse ? argument.argParser(parse) : argument);
  }
  for (const option of row.options ?? []) command.addOption(optionOf(option));
  refuseOpposites(command);
  for (const option of row.options ?? []) if (option.single) refuseTwice(option, command);
  if (row.load) {
    command.option('--color', 'colour even when piped').option('--no-color', 'no colour');
  }
  for (const [title, lines] of row.notes ?? []) {
    command.addHelpText('after', () => `\n${title}:\n${wrap(lines.join(' '), Math.min(width(), 80), '  ')}`);
  }
  if (row.examples) command.addHelpText('after', () => examplesText(row.examples!, width()));
  for (const below of row.below ?? []) {
    command.addCommand(build(below, world, done, `${path} ${below.name}`), {
      isDefault: below.byDefault === true,
    });
  }
  const { load } = row;
  if (load) {
    command.action(async (...given: unknown[]) => {
      const { run } = await load();
      const args = given.slice(0, -2);
      const options = { ...colorOption(world), ...command.opts() };
      done(await run(world, options as never, ...(args as never[])));
    });
  }
  return command;
}

/** Of `--resume` and `--no-resume` commander itself would take the last one. */
function refuseOpposites(command: Command): void {
  const names = command.options.map((option) => option.name());
  for (const name of names.filter((each) => names.includes(`no-${each}`))) {
    const pair = [name, `no-${name}`];
    const given = new Set<string>();
    for (const each of pair)
      command.on(`option:${each}`, () => {
        if (given.add(each).size > 1)
          command.error(`error: option '--${pair.join("' cannot be used with option '--")}'`);
      });
  }
}

/** Of two values commander itself would take the last one. */
function refuseTwice({ flags }: OptionRow, command: Command): void {
  let given: string | undefined;
  command.on(`option:${new Option(flags).name()}`, (value: string) => {
    if (given !== undefined && value !== given)
      command.error(`error: option '${flags}' is given twice, as '${given}' and as '${value}'`);
    given = value;
  });
}

function optionOf(row: OptionRow): Option {
  const { flags, about, choices, repeatable } = row;
  const option = new Option(flags, repeatable ? `${about} (repeatable)` : about);
  if (choices) return option.choices(choices);
  if (option.required) option.argParser(repeatable ? oneMore : (value) => taken(readValue(row, value)));
  return option;
}

function taken({ value, expected }: OptionValue): unknown {
  if (expected === undefined) return value;
  throw new InvalidArgumentError(`Expected ${expected}.`);
}

const filled = (value: string): unknown => taken(readFilled(value));

function oneMore(value: string, before: unknown): unknown {
  return [...((before ?? []) as readonly string[]), filled(value)];
}

/** Of what a narrow terminal leaves beside the term no sentence can be made: there it stands below. */
const LEAST_BESIDE = 24;

function formatItem(term: string, termWidth: number, about: string, { helpWidth = 80 }: Help): string {
  if (about === '') return `  ${term}`;
  if (helpWidth - termWidth - 4 < LEAST_BESIDE) return `  ${term}\n${wrap(about, helpWidth, '      ')}`;
  return wrap(about, helpWidth, ' '.repeat(termWidth + 4), `  ${term.padEnd(termWidth)}  `);
}

function examplesText(examples: NonNullable<CommandRow['examples']>, width: number): string {
  return `\nExamples:\n${examples.map(([line, about]) => `  $ ${line}\n${wrap(about, width, '      ')}`).join('\n')}`;
}
