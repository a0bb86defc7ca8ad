import { RootCommand } from '@bomb.sh/tab';
import { show } from '../view/show.ts';
import { BASH_COMPLETION } from './bash-completion.ts';
import { ZSH_COMPLETION } from './zsh-completion.ts';

/** What completion needs to know of a command; the rows of the command table have it. */
export interface CompletableCommand {
  readonly name: string;
  readonly summary: string;
  readonly args?: readonly (readonly [string, string])[];
  readonly options?: readonly {
    readonly flags: string;
    readonly about: string;
    readonly choices?: readonly string[];
  }[];
  readonly below?: readonly CompletableCommand[];
}

/** The values that a placeholder such as `<question>` or `<dir>` may take now, with what each is. */
export type ValuesOf = (placeholder: string) => readonly (readonly [value: string, about: string])[];

/** Shells that a script can be written for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

/** The script that a shell loads once. It asks `mockdrill complete -- WORDS` at each Tab. */
export function completionScript(shell: string): string {
  return OWN_SCRIPTS.get(shell) ?? printedBy(() => new RootCommand().setup('mockdrill', 'mockdrill', shell));
}

const OWN_SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['bash', BASH_COMPLETION],
  ['zsh', ZSH_COMPLETION],
]);

/**
 * What may come next after the words of a command line; the last word is the one being typed. Where nothing is known, the
 * shell is left to complete files: the library would forbid it everywhere.
 */
export function completions(
  commands: readonly CompletableCommand[],
  words: readonly string[],
  valuesOf: ValuesOf,
): string {
  const root = new RootCommand();
  addCommands(root, withHelp(commands), '', valuesOf);
  return printedBy(() => root.parse([...words]))
    .replace(/^:4$/, ':0')
    .replace(/\t$/gm, '');
}

/** `help` at each level, followed by the commands of that level alone. */
function withHelp(commands: readonly CompletableCommand[]): CompletableCommand[] {
  const nameOnly = ({ name, summary, below }: CompletableCommand): CompletableCommand =>
    below ? { name, summary, below: below.map(nameOnly) } : { name, summary };
  const help = { name: 'help', summary: 'Show the help of a command', below: commands.map(nameOnly) };
  return [...commands.map((each) => (each.below ? { ...each, below: withHelp(each.below) } : each)), help];
}

/** The words of a line as the library reads them: before the one being typed `--bank=DIR` is two. */
export function wordsOf(line: readonly string[]): readonly string[] {
  const apart = (word: string) => /^(--[\w-]+)=(.*)$/s.exec(word)?.slice(1) ?? [word];
  return [...line.slice(0, -1).flatMap(apart), ...line.slice(-1)];
}

/** The library prints by itself, past our output. */
function printedBy(run: () => void): string {
  const { log } = console;
  const lines: string[] = [];
  console.log = (line: string) => lines.push(line);
  try {
    run();
  } finally {
    console.log = log;
  }
  return lines.join('\n');
}

function addCommands(
  root: RootCommand,
  commands: readonly CompletableCommand[],
  above: string,
  valuesOf: ValuesOf,
): void {
  for (const { name, summary, args, options, below } of commands) {
    const command = root.command(`${above}${name}`, summary);
    for (const [flags] of args ?? []) {
      command.argument(
        flags,
        fill(() => valuesOf(placeholderOf(flags))),
        flags.includes('...'),
      );
    }
    for (const { flags, about, choices } of options ?? []) {
      const [, short, long, value] = /^(?:-(\w), )?--([\w-]+)(?: ([<[].*[>\]]))?$/.exec(flags) ?? [];
      if (!long) continue;
      if (value)
        command.option(
          long,
          about,
          fill(() => choices?.map((choice) => [choice, '']) ?? valuesOf(placeholderOf(value))),
          short,
        );
      else command.option(long, about, short);
    }
    addCommands(root, below ?? [], `${above}${name} `, valuesOf);
  }
}

/** A name that is not what it looks like on a terminal, or is more than one line, is for nobody to pick by looks. */
function fill(values: () => readonly (readonly [string, string])[]) {
  return (complete: (value: string, about: string) => void) => {
    for (const [value, about] of values()) if (show(value) === value) complete(value, about);
  };
}

function placeholderOf(flags: string): string {
  return flags.replace(/[<>[\].]/g, '');
}
