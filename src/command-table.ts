import { LEVELS, TYPES } from './bank/question.ts';
import type { World } from './io/world.ts';
import { FORMATS } from './view/findings/format-names.ts';

/** What a command's file exports: reads, computes, shows, stores; returns the exit code. */
type Run = (world: World, options: never, ...args: never[]) => Promise<number> | number;

/** An option as commander writes it (`-c, --count <n>`), and what its value may be. */
export interface OptionRow {
  readonly flags: string;
  readonly about: string;
  readonly choices?: readonly string[];
  /** Least value of a whole number. */
  readonly least?: number;
  /** Least and greatest value of a number with decimals. */
  readonly between?: readonly [number, number];
  /** A moment in ISO 8601, given on as milliseconds since 1970. */
  readonly moment?: true;
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
  readonly load?: () => Promise<{ readonly run: Run }>;
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
    name: 'drill',
    summary: 'Practise: questions, a clock, your answers, an honest check',
    args: [['[banks...]', 'bank names; all where none is named']],
    options: [
      BANK,
      { flags: '-q, --question <id>', about: 'ask this question', repeatable: true },
      { flags: '-n, --count <n>', about: 'so many questions (default: 3, or the setting)', least: 1 },
      { flags: '--minutes <n>', about: 'as many questions as fill so many minutes', least: 1 },
      LEVEL,
      TAG,
      { flags: '--due', about: 'only questions that are due' },
      { flags: '--weak', about: 'only questions you were weak at' },
      { flags: '--new', about: 'only questions you have not seen' },
      { flags: '--shuffle', about: 'pick by chance, without regard to what is due' },
      { flags: '--seed <n>', about: 'the same seed picks the same questions', least: 0 },
      {
        flags: '--mode <mode>',
        about: 'with hints and feedback, or as an exam',
        choices: ['practice', 'exam'],
      },
      { flags: '--hard', about: 'take the answer as it stands when the time is up' },
      { flags: '--time-factor <x>', about: 'multiply every time box', between: [0.1, 10] },
      { flags: '--plain', about: 'line by line, without redraw (for screen readers too)' },
      { flags: '--no-alt-screen', about: 'answer below what stands on the terminal' },
      { flags: '--editor', about: 'type answers in your editor' },
      {
        flags: '--answers <file>',
        about: 'take the answers from a file, or - for stdin: each ends with a line with a single "."',
      },
      JSON_OUT,
      { flags: '--resume', about: 'go on with the session that was interrupted, without asking' },
      { flags: '--no-resume', about: 'start a new session, without asking' },
      { flags: '--now <time>', about: 'the moment to plan for, such as 2026-03-01T09:00:00Z', moment: true },
    ],
    examples: [
      ['mockdrill drill', 'what is due and what was weak, then something new'],
      ['mockdrill drill incidents security --minutes 20', 'two banks, for twenty minutes'],
      ['mockdrill drill --mode exam --count 5', 'hard clock, no hints, feedback at the end'],
      ['mockdrill drill --answers answers.txt --seed 7 --json', 'out of a script, as data'],
    ],
    load: () => import('./commands/drill.ts'),
  },
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
    name: 'demo',
    summary: 'Play a question with its weak and its model answer',
    args: [['[question]', 'id of the question (default: a shipped one)']],
    options: [BANK, JSON_OUT],
    examples: [
      ['mockdrill demo', 'see in ten seconds what a check looks like'],
      ['mockdrill demo retries-without-double-charges', 'with another question'],
    ],
    load: () => import('./commands/demo.ts'),
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
  {
    name: 'lint',
    summary: 'Check question banks',
    args: [['[paths...]', 'bank roots, bank folders or files (default: questions)']],
    options: [
      { flags: '-f, --format <format>', about: 'how findings are printed', choices: FORMATS },
      {
        flags: '-o, --output-file <format:path>',
        about: 'write findings to a file too, such as sarif:lint.sarif',
        repeatable: true,
      },
      { flags: '--quiet', about: 'errors only' },
      { flags: '--summary', about: 'only how often each rule reports' },
      { flags: '--stats', about: 'the time each rule takes, on stderr' },
      { flags: '--max-warnings <n>', about: 'fail where there are more warnings', least: 0 },
      { flags: '--no-drafts', about: 'a draft is an error' },
      { flags: '--only <rule>', about: 'only this rule or group of rules', repeatable: true },
      { flags: '--skip <rule>', about: 'without this rule or group of rules', repeatable: true },
      { flags: '--thorough', about: 'compare all questions with all, also in large banks' },
      { flags: '--config <file>', about: 'configuration (default: mockdrill.config.json at the bank root)' },
      { flags: '--baseline <file>', about: 'put up with the findings in this file' },
      { flags: '--write-baseline <file>', about: 'write the findings to this file and exit 0' },
      { flags: '--since <revision>', about: 'only files that git says have changed since' },
      { flags: '--stdin', about: 'lint a question from standard input' },
      { flags: '--stdin-filename <path>', about: 'the file that it is going to be' },
      { flags: '--fix', about: 'mend what is safe to mend: missing ids, order of keys, line ends, blanks' },
      { flags: '--dry-run', about: 'show what --fix would do, and write nothing' },
      { flags: '--watch', about: 'lint again after every change' },
      { flags: '--rules', about: 'list the rules' },
      { flags: '--explain <rule>', about: 'what a rule wants, with examples' },
      JSON_OUT,
    ],
    examples: [
      ['mockdrill lint questions', 'every fault with its place; exit 1 where there are errors'],
      ['mockdrill lint questions/reliability/cache-that-lied.md', 'one file, seen with the rest of its root'],
      ['mockdrill lint --output-file sarif:lint.sarif --max-warnings 0', 'for code scanning, and strict'],
      ['mockdrill lint --explain alias-common', 'what that rule wants, with examples'],
    ],
    load: () => import('./commands/lint.ts'),
  },
  {
    name: 'check',
    summary: 'Check an answer from a file or a pipe',
    args: [
      ['<question>', 'id of the question'],
      ['[file]', 'the answer (default: standard input)'],
    ],
    options: [
      BANK,
      { flags: '--explain', about: 'show which alias matched where, and why what is near did not count' },
      JSON_OUT,
    ],
    examples: [
      [
        'mockdrill check incident-end-to-end answer.txt',
        'score, points and notes; exit 1 where it does not pass',
      ],
      ['pbpaste | mockdrill check incident-end-to-end --explain', 'why each point got its verdict'],
    ],
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'eval',
    summary: 'Measure a checklist and the checker with answers that people have marked',
    args: [['<labelled...>', 'labelled answers in JSON Lines, - for standard input']],
    options: [
      BANK,
      { flags: '--errors', about: 'list every verdict that differs from its label' },
      { flags: '--min-f1 <x>', about: 'exit 1 where F1 of hit over all points is below', between: [0, 1] },
      JSON_OUT,
    ],
    examples: [
      [
        'mockdrill eval answers.jsonl --bank questions',
        'precision, recall, agreement, beside a plain search',
      ],
      ['mockdrill eval answers.jsonl --errors', 'with each disagreement, to mend the aliases by'],
      ['mockdrill eval answers.jsonl --min-f1 0.85', 'a gate for CI'],
    ],
    load: () => import('./commands/eval.ts'),
  },
  {
    name: 'config',
    summary: 'Show and change settings',
    examples: [
      ['mockdrill config list', 'every setting, its value and what it is for'],
      ['mockdrill config set banks ~/interviews/questions', 'your own questions by default'],
    ],
    below: [
      {
        name: 'list',
        summary: 'List every setting with its value',
        options: [JSON_OUT],
        examples: [['mockdrill config list --json', 'as data']],
        load: async () => ({ run: (await import('./commands/config.ts')).list }),
      },
      {
        name: 'get',
        summary: 'Print the value of a setting',
        args: [['<name>', 'name of the setting']],
        options: [JSON_OUT],
        examples: [['mockdrill config get count', 'how many questions a drill has']],
        load: async () => ({ run: (await import('./commands/config.ts')).get }),
      },
      {
        name: 'set',
        summary: 'Change a setting',
        args: [
          ['<name>', 'name of the setting'],
          ['<value>', 'its value'],
        ],
        examples: [
          ['mockdrill config set count 5', 'five questions in a drill'],
          ['mockdrill config set mode exam', 'hard clock, feedback at the end'],
        ],
        load: async () => ({ run: (await import('./commands/config.ts')).set }),
      },
      {
        name: 'unset',
        summary: 'Go back to the default of a setting',
        args: [['<name>', 'name of the setting']],
        examples: [['mockdrill config unset banks', 'the shipped questions again']],
        load: async () => ({ run: (await import('./commands/config.ts')).unset }),
      },
      {
        name: 'path',
        summary: 'Print where the settings are kept',
        examples: [['mockdrill config path', 'the file']],
        load: async () => ({ run: (await import('./commands/config.ts')).path }),
      },
      {
        name: 'edit',
        summary: 'Open the settings in your editor',
        examples: [['mockdrill config edit', 'in $VISUAL or $EDITOR']],
        load: async () => ({ run: (await import('./commands/config.ts')).edit }),
      },
    ],
  },
  {
    name: 'completion',
    summary: 'Print the completion script of a shell',
    args: [['<shell>', 'bash, zsh, fish or powershell']],
    examples: [
      ['mockdrill completion bash >> ~/.bashrc', 'complete commands, banks, questions and attempts in bash'],
      ['mockdrill completion fish > ~/.config/fish/completions/mockdrill.fish', 'the same in fish'],
    ],
    load: () => import('./commands/completion.ts'),
  },
];
