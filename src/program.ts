import { Command, CommanderError, Help, InvalidArgumentError, Option } from 'commander';
import { COMMANDS, type CommandRow, type OptionRow } from './command-table.ts';
import { UserError } from './errors.ts';
import { ExitCode } from './exit-code.ts';
import { dayNamed } from './history/days.ts';
import { tell } from './io/print.ts';
import { colorOption } from './io/settings.ts';
import { columns, type World } from './io/world.ts';
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

/** The line that shows the help of a command, which words name. A word that names none is refused. */
function lineForHelp(words: readonly string[]): readonly string[] {
  let rows: readonly CommandRow[] = COMMANDS;
  for (const [at, word] of words.entries()) {
    if (word.startsWith('-') || word === 'help') break;
    const row = rows.find(({ name }) => name === word);
    if (!row) throw noCommand(word, rows, ['mockdrill', ...words.slice(0, at)].join(' '));
    rows = row.below ?? [];
  }
  return [...words, '--help'];
}

function noCommand(word: string, rows: readonly CommandRow[], path: string): UserError {
  const message = `unknown command '${word}'`;
  const known = { option: [], command: rows.map(({ name }) => name) };
  return new UserError(`${message}${suggestion(message, known)}`, `See: ${path} --help`);
}

/** The line up to a word that is no command: it is said to be none, also where --help follows it. */
function upToStranger(argv: readonly string[], row: CommandRow | undefined): readonly string[] {
  if (!row) return argv[0]!.startsWith('-') ? argv : argv.slice(0, 1);
  const word = argv[1] ?? '-';
  const mayBe = ({ name, byDefault, args }: CommandRow) => name === word || (byDefault && args);
  const isKnown = row.args || word.startsWith('-') || word === 'help' || row.below?.some(mayBe);
  return row.below && !isKnown ? argv.slice(0, 2) : argv;
}

/** A command without words of its own runs by default only where there are none: a word is another command, mistyped. */
function defaulting(row: CommandRow, line: readonly string[]): CommandRow {
  if (!row.below || line.every((word) => word.startsWith('-'))) return row;
  return {
    ...row,
    below: row.below.map(({ byDefault, ...each }) =>
      byDefault && each.args ? { ...each, byDefault } : each,
    ),
  };
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
  const { flags, about, choices, least, most, between, moment, day, repeatable } = row;
  const option = new Option(flags, repeatable ? `${about} (repeatable)` : about);
  if (option.required) option.argParser(repeatable ? oneMore : filled);
  if (choices) option.choices(choices);
  if (least !== undefined) option.argParser(wholeNumber(least, most));
  if (between) {
    const [from, to] = between;
    option.argParser((value) => {
      const number = Number(value);
      if (/^\d{0,9}(\.\d{1,20})?$/.test(value) && value !== '' && number >= from && number <= to)
        return number;
      throw new InvalidArgumentError(`Expected a number from ${from} to ${to}.`);
    });
  }
  if (moment) {
    option.argParser((value) => {
      const time =
        MOMENT.test(value) && dayNamed(value.slice(0, 10)) !== undefined ? Date.parse(value) : Number.NaN;
      if (!Number.isNaN(time)) return time;
      throw new InvalidArgumentError(
        'Expected a moment such as 2026-03-01T09:00:00Z, of a year from 2000 to 2099.',
      );
    });
  }
  if (day) {
    option.argParser((value) => {
      if (/^\d{1,5}d$/.test(value) || dayNamed(value) !== undefined) return value;
      throw new InvalidArgumentError('Expected a day such as 2026-03-01, or so many days ago such as 30d.');
    });
  }
  return option;
}

function wholeNumber(least: number, most = Infinity): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d{1,9}$/.test(value) && number >= least && number <= most) return number;
    const upTo = most === Infinity ? '' : ` to ${most}`;
    throw new InvalidArgumentError(`Expected a whole number from ${least}${upTo}.`);
  };
}

/** A variable of a shell script that is not set is no name: none of a folder, nor the beginning of every id. */
function filled(value: string): unknown {
  if (value !== '') return value;
  throw new InvalidArgumentError('Expected something between the quotes.');
}

function oneMore(value: string, before: unknown): unknown {
  return [...((before ?? []) as readonly string[]), filled(value)];
}

/** What is stored then stays: of a slip in the year every statistic would tell for good. */
const MOMENT = /^20\d\d-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

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
