/** What a line of its own may ask for. */
export type Command = 'skip' | 'quit' | 'editor' | 'hint' | 'pause' | 'repeat' | 'time' | 'help';

/** What a line means while answering line by line. */
export type PlainMeaning =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'text'; readonly text: string }
  /** It looks like a command and is none. */
  | { readonly kind: 'unknown'; readonly line: string };

const COMMANDS = new Map<string, Command>([
  [':skip', 'skip'],
  [':pass', 'skip'],
  [':quit', 'quit'],
  [':editor', 'editor'],
  [':hint', 'hint'],
  [':pause', 'pause'],
  [':moment', 'pause'],
  [':repeat', 'repeat'],
  [':time', 'time'],
  [':help', 'help'],
]);

/** Reads a line. In a script nobody could be told of a command that is none, so there it is text; nor is there an editor. */
export function plainMeaning(line: string, silent: boolean): PlainMeaning {
  const word = line.trim().toLowerCase();
  const command = line.startsWith(':') ? COMMANDS.get(word) : undefined;
  if (command && !(silent && command === 'editor')) return { kind: 'command', command };
  if (silent || !/^::?[a-z]+$/.test(word) || !line.startsWith(':')) return { kind: 'text', text: line };
  return word.startsWith('::')
    ? { kind: 'text', text: line.slice(1) }
    : { kind: 'unknown', line: line.trim() };
}
