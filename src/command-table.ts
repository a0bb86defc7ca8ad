import { LEVELS, TYPES } from './bank/question.ts';
import type { World } from './io/world.ts';

/** What a command's file exports: reads, computes, shows, stores; returns the exit code. */
type Run = (world: World, options: never, ...args: never[]) => Promise<number> | number;

/** An option as commander writes it (`-c, --count <n>`), and what its value may be. */
export interface OptionRow {
  readonly flags: string;
  readonly about: string;
  readonly choices?: readonly string[];
  /** Least value of a whole number. */
  readonly least?: number;
  /** May be given several times; the values are gathered in a list. */
  readonly repeatable?: true;
}

export interface CommandRow {
  readonly name: string;
  readonly summary: string;
  /** `<required>`, `[optional]`, `[several...]`, with what each is. */
  readonly args?: readonly (readonly [string, string])[];
  readonly options?: readonly OptionRow[];
  /** A command line and what it does. */
  readonly examples?: readonly (readonly [string, string])[];
  readonly load?: () => Promise<{ run: Run }>;
  /** Commands below this one: `history show`. */
  readonly below?: readonly CommandRow[];
}

const BANK: OptionRow = {
  flags: '-b, --bank <dir>',
  about: 'bank root instead of the shipped questions',
  repeatable: true,
};
const LEVEL: OptionRow = {
  flags: '-l, --level <level>',
  about: 'only questions of this level',
  choices: LEVELS,
};
const TAG: OptionRow = { flags: '-t, --tag <tag>', about: 'only questions with this tag' };
const JSON_OUT: OptionRow = { flags: '--json', about: 'print JSON' };

/** Every command, option and help line. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'list',
    summary: 'List the banks, or the questions of banks',
    args: [['[banks...]', 'bank names']],
    options: [BANK, LEVEL, TAG, JSON_OUT],
    examples: [
      ['mockdrill list', 'every bank with the number of its questions'],
      ['mockdrill list reliability', 'the questions of one bank'],
      ['mockdrill list --level staff --json', 'as data'],
    ],
    load: () => import('./commands/list.ts'),
  },
  {
    name: 'show',
    summary: 'Show one question',
    args: [['<question>', 'id of the question']],
    options: [
      BANK,
      { flags: '--hints', about: 'with its hints' },
      { flags: '--points', about: 'with its checklist, red flags and follow-ups' },
      { flags: '--model', about: 'with its model answer' },
      { flags: '--all', about: 'with all of it' },
      JSON_OUT,
    ],
    examples: [
      ['mockdrill show incident-end-to-end', 'the prompt, without spoilers'],
      ['mockdrill show incident-end-to-end --all', 'checklist and model answer too'],
    ],
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'search',
    summary: 'Find questions by words',
    args: [['<words...>', 'what the question is about']],
    options: [
      BANK,
      { flags: '-n, --count <n>', about: 'at most this many (default: 10)', least: 1 },
      JSON_OUT,
    ],
    examples: [['mockdrill search expired certificate', 'questions about that; typing errors are forgiven']],
    load: () => import('./commands/search.ts'),
  },
  {
    name: 'new',
    summary: 'Start a question file in a bank',
    args: [['<bank/id>', 'bank folder and id of the question']],
    options: [
      { flags: '-b, --bank <dir>', about: 'bank root (default: questions)' },
      { flags: '--title <title>', about: 'title of the question' },
      { flags: '-l, --level <level>', about: 'level (default: senior)', choices: LEVELS },
      { flags: '--type <type>', about: 'type (default: behavioural)', choices: TYPES },
    ],
    examples: [
      [
        'mockdrill new reliability/cache-that-lied',
        'writes questions/reliability/cache-that-lied.md as a draft',
      ],
    ],
    load: () => import('./commands/new.ts'),
  },
];
