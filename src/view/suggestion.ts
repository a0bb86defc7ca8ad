import { nearest } from '../bank/edit-distance.ts';

/**
 * The option or command that a message of commander says is unknown was meant to be, as a line below it. Its own guesses
 * are far: for `--hints` it would say `--minutes`, for `hist` `list`. `first`: of too many words the one that may have been
 * meant as a command.
 */
export function suggestion(
  message: string,
  known: Readonly<Record<'option' | 'command', readonly string[]>>,
  first?: string,
): string {
  const tooMany = message.startsWith('error: too many arguments') ? ['', 'command', first] : [];
  const [, kind, word] = /unknown (option|command) '([^'=]+)/.exec(message) ?? tooMany;
  if (kind === undefined || word === undefined) return '';
  const bare = (name: string) => name.replace(/^--/, '');
  const names = known[kind as 'option' | 'command'];
  const guess = nearest(bare(word), names.map(bare));
  return guess === undefined ? '' : `\n(Did you mean ${names.find((name) => bare(name) === guess)}?)`;
}

/** What belongs to the argument that a message of commander says is missing: its name alone says little. */
export function expectation(message: string, args: readonly (readonly [string, string])[]): string {
  const [, missing] = /^missing required argument '(.+)'/.exec(message) ?? [];
  const [, about] = args.find(([flags]) => flags.replace(/[<>.]/g, '') === missing) ?? [];
  return about === undefined ? '' : ` (${about})`;
}
