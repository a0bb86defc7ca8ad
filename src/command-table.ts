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
  /** Least value of a whole number, and the greatest. */
  readonly least?: number;
  readonly most?: number;
  /** Least and greatest value of a number with decimals. */
  readonly between?: readonly [number, number];
  /** A moment in ISO 8601, given on as milliseconds since 1970. */
  readonly moment?: true;
  /** A day: `2026-03-01`, or so many days ago: `30d`. */
  readonly day?: true;
  /** May be given several times; the values are gathered in a list. */
  readonly repeatable?: true;
  /** Two values are refused: both would be meant. Of other options the last one counts, as what a shell alias gives can be overruled. */
  readonly single?: true;
}

export interface CommandRow {
  readonly name: string;
  readonly summary: string;
  /** `<required>`, `[optional]`, `[several...]`, with what each is. */
  readonly args?: readonly (readonly [string, string])[];
  /** An empty argument means something. */
  readonly takesEmpty?: true;
  readonly options?: readonly OptionRow[];
  /** A command line and what it does. */
  readonly examples?: readonly (readonly [string, string])[];
  /** What the options can't say: a title and its lines. */
  readonly notes?: readonly (readonly [string, readonly string[]])[];
  readonly load?: () => Promise<{ readonly run: Run }>;
  /** Commands below this one: `history show`. */
  readonly below?: readonly CommandRow[];
  /** The one below that runs where none is named. */
  readonly byDefault?: true;
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
  single: true,
};
const TAG: OptionRow = { flags: '-t, --tag <tag>', about: 'only questions with this tag', single: true };
const JSON_OUT: OptionRow = { flags: '--json', about: 'print JSON' };

const NOW: OptionRow = {
  flags: '--now <time>',
  about: 'the moment to plan for, such as 2026-03-01T09:00:00Z',
  moment: true,
};
const SINCE: OptionRow = {
  flags: '--since <day>',
  about: 'from this day on (2026-03-01, or 30d)',
  day: true,
};
/** The filters on attempts. */
const WANTED: readonly OptionRow[] = [
  { flags: '-q, --question <id>', about: 'only attempts at this question', repeatable: true },
  SINCE,
  { flags: '--until <day>', about: 'up to this day, with it', day: true },
  { flags: '--passed', about: 'only attempts that passed' },
  { flags: '--failed', about: 'only attempts that did not pass' },
  { flags: '-n, --count <n>', about: 'only the latest so many', least: 1 },
];

/** How a session goes. */
const SESSION: readonly OptionRow[] = [
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
  NOW,
];

/** The commands below `history`. */
const HISTORY: readonly CommandRow[] = [
  {
    name: 'list',
    summary: 'List attempts, newest first',
    args: [['[banks...]', 'bank names; all where none is named']],
    options: [...WANTED, JSON_OUT],
    examples: [
      ['mockdrill history list incidents --failed', 'what did not pass in one bank'],
      ['mockdrill history list --since 7d --json', 'the last week, as data'],
    ],
    load: () => import('./commands/history-list.ts'),
    byDefault: true,
  },
  {
    name: 'show',
    summary: 'Show an attempt: the answer and the verdicts as they were recorded',
    args: [['<attempt>', 'id of the attempt, its first characters (4 or more), or "last"']],
    options: [JSON_OUT],
    examples: [['mockdrill history show last', 'the last one']],
    load: () => import('./commands/history-show.ts'),
  },
  {
    name: 'diff',
    summary: 'Compare two attempts at a question',
    args: [
      ['<question>', 'id of the question'],
      ['[attempt]', 'an attempt at it (default: the one before the last)'],
      ['[other]', 'another one (default: the last)'],
    ],
    options: [JSON_OUT],
    examples: [['mockdrill history diff incident-end-to-end', 'what the last attempt won and lost']],
    load: () => import('./commands/history-diff.ts'),
  },
  {
    name: 'override',
    summary: 'Give a point of an attempt your own verdict, beside the one of the check',
    args: [
      ['<attempt>', 'id of the attempt, its first characters (4 or more), or "last"'],
      ['<point>', 'number of the point, or id of a point or a red flag ("history show --json" has them)'],
      ['<verdict>', 'hit, partial or miss'],
    ],
    options: [BANK, JSON_OUT],
    examples: [
      ['mockdrill history override last 2 hit', 'I did say it: the second point of the last answer'],
      ['mockdrill history override 3f2a9c1e rollback miss', 'what was counted was not what I meant'],
    ],
    load: () => import('./commands/history-override.ts'),
  },
  {
    name: 'undo',
    summary: 'Take an attempt back, so that it counts nowhere',
    args: [
      [
        '[attempt]',
        'id of the attempt, or its first characters (4 or more; default: the last), or of an undo to take back',
      ],
    ],
    options: [JSON_OUT],
    examples: [['mockdrill history undo', 'the cat walked over the keyboard']],
    load: () => import('./commands/history-undo.ts'),
  },
  {
    name: 'delete',
    summary: 'Delete attempts with all their words, for good',
    args: [
      [
        '[attempt]',
        'id of the attempt, also of one that was taken back, its first characters (4 or more), or "last"',
      ],
    ],
    options: [
      {
        flags: '--before <day>',
        about: 'all attempts and interviews before this day (2026-03-01, or 30d)',
        day: true,
      },
      { flags: '--all', about: 'all attempts, interviews and unfinished sessions' },
      { flags: '-y, --yes', about: 'without asking' },
      JSON_OUT,
    ],
    examples: [
      ['mockdrill history delete 3f2a9c1e', 'one attempt'],
      ['mockdrill history delete --before 365d --yes', 'what is older than a year'],
    ],
    load: () => import('./commands/history-delete.ts'),
  },
  {
    name: 'export',
    summary: 'Write attempts with their answers as JSON, CSV or Markdown',
    args: [['[banks...]', 'bank names; all where none is named']],
    options: [
      {
        flags: '-f, --format <format>',
        about: 'json, csv or md (default: json)',
        choices: ['json', 'csv', 'md'],
      },
      ...WANTED,
      JSON_OUT,
    ],
    examples: [
      ['mockdrill history export --format csv > attempts.csv', 'for a spreadsheet'],
      ['mockdrill history export incidents --format md', 'to read or to print'],
    ],
    load: () => import('./commands/history-export.ts'),
  },
  {
    name: 'path',
    summary: 'Print where the history is kept',
    options: [JSON_OUT],
    examples: [['mockdrill history path', 'the folders of the events and of the answers']],
    load: () => import('./commands/history-path.ts'),
  },
  {
    name: 'check',
    summary: 'Read every stored line and say which are not understood',
    options: [JSON_OUT],
    examples: [
      [
        'mockdrill history check',
        'after a crash, or a merge by a synchroniser; exit 1 where there are faults',
      ],
    ],
    load: () => import('./commands/history-check.ts'),
  },
  {
    name: 'replay',
    summary: 'Replay the stored events, and the checks of old answers',
    args: [['[banks...]', 'bank names; all where none is named']],
    options: [
      { flags: '--recheck', about: "what today's checker says otherwise of old answers; nothing is stored" },
      BANK,
      ...WANTED,
      JSON_OUT,
    ],
    examples: [
      ['mockdrill history replay', 'make the cache anew'],
      ['mockdrill history replay --recheck --since 90d', 'what an update of the checker would change'],
    ],
    load: () => import('./commands/history-replay.ts'),
  },
];

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
      ...SESSION,
    ],
    examples: [
      ['mockdrill drill', 'what is due, what was weak, and something new'],
      ['mockdrill drill incidents security --minutes 20', 'two banks, for twenty minutes'],
      ['mockdrill drill --mode exam --count 5', 'hard clock, no hints, feedback at the end'],
      ['mockdrill drill --answers answers.txt --seed 7 --json', 'out of a script, as data'],
    ],
    notes: [
      [
        'Keys while answering',
        [
          'Enter starts a new line, ^D hands in, ^T shows a hint, ^P pauses, ^O opens',
          'your editor (with the question below a line that cuts it off), ^S skips,',
          '^Q quits and keeps what you typed; ^C too, at once.',
          'Alt-Up and Alt-Down scroll the question. Arrows, Home, End, Page Up and',
          'Down, ^A ^E ^K ^U ^W, Alt-B, Alt-F and Alt-D move and erase as in a shell,',
          '^Y puts in what they erased last; ^_ or Alt-Z takes back, Alt-Y brings again.',
        ],
      ],
      [
        'Line by line, and in scripts',
        [
          'A line with a single "." ends an answer, and so does ^D; in a script a "."',
          'alone skips the question. A line is kept once Enter ends it; a terminal',
          'takes at most 4095 bytes of one (:editor takes more).',
          'Lines of their own: :hint :skip :pause :time :editor :quit :help; at a terminal',
          'no other :word is taken, and ::word writes it as text. After an',
          'answer a script goes on with the next question, unless its next line is',
          ':probe, :model, :retry, :undo, :suspend or :quit; or :override, and on a',
          'line of its own :2 for the second point: "I did say it", or for one that',
          'was found, "I did not"; the same again takes that back. :redo takes back',
          'an :undo.',
        ],
      ],
    ],
    load: () => import('./commands/drill.ts'),
  },
  {
    name: 'review',
    summary: 'Drill what is due',
    args: [['[banks...]', 'bank names; all where none is named']],
    options: [
      BANK,
      { flags: '--ahead <days>', about: 'also what comes due within so many days', least: 1, most: 365 },
      { flags: '-n, --count <n>', about: 'at most so many questions (default: all that are due)', least: 1 },
      { flags: '--minutes <n>', about: 'as many questions as fill so many minutes', least: 1 },
      LEVEL,
      TAG,
      ...SESSION,
    ],
    examples: [
      ['mockdrill review', 'what is due, what has waited longest first'],
      ['mockdrill review --ahead 3 --count 5', 'before a weekend without a keyboard'],
    ],
    load: () => import('./commands/review.ts'),
  },
  {
    name: 'stats',
    summary: 'Show your progress: scores, streaks, weak points, what comes due',
    args: [['[banks...]', 'bank names; all where none is named']],
    options: [
      BANK,
      SINCE,
      { flags: '--plain', about: 'in words, without charts (for screen readers too)' },
      NOW,
      JSON_OUT,
    ],
    examples: [
      ['mockdrill stats', 'everything'],
      ['mockdrill stats incidents --since 30d', 'one bank, the last thirty days'],
      ['mockdrill stats --json', 'every number, as data'],
    ],
    load: () => import('./commands/stats.ts'),
  },
  {
    name: 'suspend',
    summary: 'Take questions out of the drill',
    args: [['[question...]', 'ids of questions; none shows what is suspended']],
    options: [BANK, JSON_OUT],
    examples: [
      ['mockdrill suspend retry-storm', 'it is not asked until you resume it'],
      ['mockdrill suspend', 'which questions are out'],
    ],
    load: async () => ({ run: (await import('./commands/suspend.ts')).suspend }),
  },
  {
    name: 'resume',
    summary: 'Take suspended questions back into the drill',
    args: [['[question...]', 'ids of questions; at least one']],
    options: [BANK, JSON_OUT],
    examples: [
      ['mockdrill resume retry-storm', 'it is asked again'],
      ['mockdrill drill --resume', 'something else: go on with a session that was interrupted'],
    ],
    load: async () => ({ run: (await import('./commands/suspend.ts')).resume }),
  },
  {
    name: 'history',
    summary: 'Show, compare, put right, take back, delete and export attempts',
    examples: [
      ['mockdrill history', 'every attempt, newest first'],
      ['mockdrill history show last', 'the last answer with its verdicts'],
    ],
    below: HISTORY,
  },
  {
    name: 'interview',
    summary: 'Hold a whole mock interview: an interviewer, a clock, probes, a debrief',
    args: [['[interview]', 'name of the interview; without one you choose']],
    options: [
      BANK,
      { flags: '--quick', about: 'five questions in ten minutes' },
      { flags: '--coach', about: 'hints, and feedback after each answer' },
      { flags: '--hard', about: 'take answers as they stand when the time is up' },
      { flags: '--seed <n>', about: 'the same seed draws the same questions', least: 0 },
      { flags: '--time-factor <x>', about: 'multiply every time box', between: [0.1, 10] },
      { flags: '--plain', about: 'line by line, without redraw (for screen readers too)' },
      { flags: '--no-alt-screen', about: 'answer below what stands on the terminal' },
      { flags: '--editor', about: 'type answers in your editor' },
      {
        flags: '--answers <file>',
        about: 'take the answers from a file, or - for stdin: each ends with a line with a single "."',
      },
      { flags: '--report <file>', about: 'write the debrief to a new file too: .md or .html' },
      JSON_OUT,
      { flags: '--resume', about: 'go on with the interview that was interrupted, without asking' },
      { flags: '--no-resume', about: 'start a new interview, without asking' },
      {
        flags: '--now <time>',
        about: 'the moment of the interview, such as 2026-03-01T09:00:00Z',
        moment: true,
      },
    ],
    examples: [
      ['mockdrill interview senior-infrastructure', 'fifty minutes, under exam conditions'],
      ['mockdrill interview --quick --coach', 'ten minutes, with feedback after each answer'],
      ['mockdrill interview security-round --report debrief.html', 'with a debrief to keep'],
    ],
    notes: [
      [
        'Keys while answering',
        [
          'Those of a drill ("mockdrill drill --help"), and ^R has the question repeated.',
          'There are hints and pauses with --coach only; else ^P is a moment of 30',
          'seconds, once an answer. Line by line these are :repeat and :moment.',
        ],
      ],
    ],
    load: () => import('./commands/interview.ts'),
    below: [
      {
        name: 'list',
        summary: 'List the interviews',
        options: [BANK, JSON_OUT],
        examples: [['mockdrill interview list', 'name, level, time and topics of each']],
        load: () => import('./commands/interview-list.ts'),
      },
      {
        name: 'history',
        summary: 'List the interviews you have held',
        options: [JSON_OUT],
        examples: [['mockdrill interview history', 'the latest first, with the numbers that compare takes']],
        load: () => import('./commands/interview-history.ts'),
      },
      {
        name: 'compare',
        summary: 'Compare two interviews you have held',
        args: [
          ['<before>', 'number in "interview history", or beginning of an id'],
          ['<after>', 'the other one'],
        ],
        options: [JSON_OUT],
        examples: [['mockdrill interview compare 2 1', 'the one before the latest, and the latest']],
        load: () => import('./commands/interview-compare.ts'),
      },
    ],
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
    args: [['[question]', 'id or file of the question (default: a shipped one, or the first of --bank)']],
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
    args: [['<question>', 'id or file of the question']],
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
    name: 'lexicon',
    summary: 'Show the concepts that aliases stand for, with their wordings',
    args: [['[words...]', 'an alias, or the id of a concept; none lists all concepts']],
    options: [BANK, JSON_OUT],
    examples: [
      ['mockdrill lexicon rolled back', 'what else counts where an alias says that'],
      ['mockdrill lexicon @rollback', 'every wording of one concept'],
    ],
    load: () => import('./commands/lexicon.ts'),
  },
  {
    name: 'new',
    summary: 'Start a question file in a bank',
    args: [['<bank/id>', 'bank folder and id of the question']],
    options: [
      { flags: '-b, --bank <dir>', about: 'bank root (default: the first of yours, else questions)' },
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
      { flags: '--cache', about: 'remember what was found, by the content of the files' },
      {
        flags: '--cache-location <file>',
        about: "where --cache keeps it (default: the user's cache folder)",
      },
      {
        flags: '--since <revision>',
        about: 'only what this branch changed since it left a revision, and what depends on that',
      },
      { flags: '--stdin', about: 'lint a question from standard input' },
      {
        flags: '--stdin-filename <path>',
        about: 'the file that it is going to be; without it no lexicon or configuration of a bank is read',
      },
      { flags: '--fix', about: 'mend what is safe to mend: missing ids, order of keys, line ends, blanks' },
      { flags: '--dry-run', about: 'with --fix: show what it would do, and write nothing' },
      { flags: '--watch', about: 'lint again after every change' },
      { flags: '--rules', about: 'list the rules' },
      {
        flags: '--explain <rule>',
        about: 'what a rule wants, with examples; or "format": every key of a question',
      },
      JSON_OUT,
    ],
    examples: [
      ['mockdrill lint questions', 'every fault with its place; exit 1 where there are errors'],
      ['mockdrill lint questions/incidents/retry-storm.md', 'one file, seen with the rest of its root'],
      ['mockdrill lint --output-file sarif:lint.sarif --max-warnings 0', 'for code scanning, and strict'],
      ['mockdrill lint --explain alias-common', 'what that rule wants, with examples'],
    ],
    load: () => import('./commands/lint.ts'),
  },
  {
    name: 'check',
    summary: 'Check an answer from a file or a pipe, or one of the question itself',
    args: [
      ['<question>', 'id or file of the question'],
      ['[file]', 'the answer (default: standard input; at a terminal what you type, up to ^D)'],
    ],
    options: [
      BANK,
      { flags: '--model', about: "check the question's own model answer" },
      { flags: '--weak <n>', about: "check the question's own weak answer of this number", least: 1 },
      { flags: '--explain', about: 'show which alias matched where, and why what is near did not count' },
      JSON_OUT,
    ],
    examples: [
      [
        'mockdrill check incident-end-to-end answer.txt',
        'score, points and notes; exit 1 where it does not pass',
      ],
      ['pbpaste | mockdrill check incident-end-to-end --explain', 'why each point got its verdict'],
      [
        'mockdrill check questions/incidents/retry-storm.md --model --explain',
        'what makes each point in your own model answer',
      ],
      ['mockdrill check retry-storm --weak 1 --explain', 'and in your first weak answer'],
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
        byDefault: true,
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
        takesEmpty: true,
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
        options: [JSON_OUT],
        examples: [['mockdrill config path', 'the file']],
        load: async () => ({ run: (await import('./commands/config.ts')).path }),
      },
      {
        name: 'edit',
        summary: 'Open the settings in your editor',
        examples: [['mockdrill config edit', 'in the one of the setting, $VISUAL, $EDITOR or vi']],
        load: () => import('./commands/config-edit.ts'),
      },
    ],
  },
  {
    name: 'completion',
    summary: 'Print the completion script of a shell',
    args: [['<shell>', 'bash, zsh, fish or powershell']],
    examples: [
      ['mockdrill completion bash >> ~/.bashrc', 'complete commands, banks, questions and attempts in bash'],
      [
        'mockdrill completion zsh > ~/.zfunc/_mockdrill',
        'in zsh, where ~/.zfunc is in $fpath before compinit runs',
      ],
      ['mockdrill completion fish > ~/.config/fish/completions/mockdrill.fish', 'the same in fish'],
    ],
    load: () => import('./commands/completion.ts'),
  },
];
