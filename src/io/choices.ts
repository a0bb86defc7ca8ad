import type { Look } from '../view/look.ts';
import { wrap } from '../view/wrap.ts';
import type { Lines } from './lines.ts';

/** One of several ways to go on: by its key on a screen, by its word or key line by line. The first one is Enter's. */
export interface Choice<T extends string = string> {
  /** A letter or digit. */
  readonly key: string;
  readonly word: T;
  /** What the user reads; by default the word. */
  readonly label?: string;
  /** Escape's too, on a screen: it leads back and ends nothing that is under way. */
  readonly back?: true;
}

/** Longer ones stand one below the other. */
const SHORT = 46;

/** The choices in a line: `[n] next  [m] model answer`. */
export function choicesText(choices: readonly Choice[], look: Look): string {
  const labelOf = ({ word, label = word, back }: Choice) => `${label}${back ? ' (Esc)' : ''}`;
  const items = choices.map((choice) => `[${choice.key}]\u00a0${labelOf(choice).replaceAll(' ', '\u00a0')}`);
  if (items.some((item) => item.length > Math.min(SHORT, look.width))) {
    return choices.map((choice) => wrap(labelOf(choice), look.width, '    ', `[${choice.key}] `)).join('\n');
  }
  return wrap(items.join('  '), look.width).replaceAll('\u00a0', ' ');
}

/** The choices as words to type, the first one Enter's. */
export function choicesInWords(choices: readonly Choice[], look: Look): string {
  const items = choices.map(({ word, label = word }) =>
    label.startsWith(word) ? label : `${word}: ${label}`,
  );
  const head = `\nType one of these words (Enter: ${choices[0]!.word}):`;
  if (items.some((item) => item.length > SHORT)) {
    return [head, ...items.map((item) => wrap(item, look.width, '    ', '  '))].join('\n');
  }
  return `${head}\n${wrap(items.join('; '), look.width, '  ')}`;
}

/** Reads a choice as a typed word; an empty line is the first one. Where there is no more input it quits. */
export async function chooseByWord<T extends string>(
  lines: Lines,
  choices: readonly Choice<T>[],
  signal: AbortSignal,
  tell: (text: string) => void,
): Promise<T> {
  for (;;) {
    const line = await lines.next(signal);
    if (line === undefined) return (choices.find(({ word }) => word === 'quit') ?? choices[0]!).word;
    const found = line.trim() === '' ? choices[0] : byWord(choices, line);
    if (found) return found.word;
    tell(`Not one of the choices. Type one of: ${choices.map(({ word }) => word).join(', ')}.`);
  }
}

/** In a script a choice is a line `:word`; any other line belongs to the next answer, and the first choice stands. */
export async function chooseInScript<T extends string>(
  lines: Lines,
  choices: readonly Choice<T>[],
  signal: AbortSignal,
): Promise<T> {
  const line = await lines.next(signal);
  if (line === undefined) return choices[0]!.word;
  const found = line.startsWith(':') ? byWord(choices, line) : undefined;
  if (found) return found.word;
  lines.back(line);
  return choices[0]!.word;
}

function byWord<T extends string>(choices: readonly Choice<T>[], line: string): Choice<T> | undefined {
  const typed = line.trim().toLowerCase().replace(/^:/, '');
  return choices.find(({ key, word, label }) => [word, key, label].includes(typed));
}
