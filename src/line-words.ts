import { COMMANDS, type CommandRow } from './command-table.ts';
import { UserError } from './errors.ts';
import { suggestion } from './view/suggestion.ts';

/** The line that shows the help of a command, which words name. A word that names none is refused. */
export function lineForHelp(words: readonly string[]): readonly string[] {
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
export function upToStranger(argv: readonly string[], row: CommandRow | undefined): readonly string[] {
  if (!row) return argv[0]!.startsWith('-') ? argv : argv.slice(0, 1);
  const word = argv[1] ?? '-';
  const mayBe = ({ name, byDefault, args }: CommandRow) => name === word || (byDefault && args);
  const isKnown = row.args || word.startsWith('-') || word === 'help' || row.below?.some(mayBe);
  return row.below && !isKnown ? argv.slice(0, 2) : argv;
}

/** A command without words of its own runs by default only where there are none: a word is another command, mistyped. */
export function defaulting(row: CommandRow, line: readonly string[]): CommandRow {
  if (!row.below || line.every((word) => word.startsWith('-'))) return row;
  return {
    ...row,
    below: row.below.map(({ byDefault, ...each }) =>
      byDefault && each.args ? { ...each, byDefault } : each,
    ),
  };
}
