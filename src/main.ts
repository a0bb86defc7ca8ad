import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './errors.ts';
import { ExitCode } from './exit-code.ts';
import { lostOutput, openOutput } from './io/output.ts';
import { print, tell } from './io/print.ts';
import { columns, type Output, type World } from './io/world.ts';
import { show, showText } from './view/show.ts';

/** Runs one command line (without node and script) and returns the exit code. A run whose output is lost has not done its work. */
export async function main(argv: readonly string[], world: World = realWorld()): Promise<number> {
  const code = await outcome(argv, world);
  const lost = lostOutput(world.stdout);
  return lost ? Math.max(code, told(lost, world)) : code;
}

/** The only catch-all: an expected trouble becomes its message, anything else is a bug of ours and shows its stack. */
async function outcome(argv: readonly string[], world: World): Promise<number> {
  try {
    // What every other line needs takes longer to load than these take to print.
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      print(world, world.version);
      return ExitCode.ok;
    }
    if (argv.length === 1 && (argv[0] === '--help' || argv[0] === '-h') && columns(world.stdout) === 80) {
      print(world, readFileSync(world.helpPage, 'utf8'));
      return ExitCode.ok;
    }
    const { runPlainLine } = await import('./plain-line.ts');
    const code = await runPlainLine(argv, world);
    if (code !== undefined) return code;
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, world);
  } catch (error) {
    if (error instanceof UserError) return told(error, world);
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND')
      return told(partGone(error as Error), world);
    // What a stream says that has broken is no news.
    if (lostOutput(world.stdout)) return ExitCode.unable;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell(
      world,
      `mockdrill: this is a bug in mockdrill, please report it with the lines below.\n${showText(stack)}`,
    );
    tell(world, `  command line: ${show(argv.join(' '))}`);
    return ExitCode.unable;
  }
}

/** The parts are read when they are needed, and another version of them may have taken their place by then. */
function partGone({ message }: Error): UserError {
  return new UserError(
    `A part of mockdrill is gone: ${message.split('\n', 1)[0]}.`,
    'If it was updated or removed while this ran, start it again; else install it again.',
  );
}

function told({ message, hint, code }: UserError, world: World): number {
  tell(world, `mockdrill: ${showText(message)}${hint ? `\n  ${showText(hint)}` : ''}`);
  return code;
}

/** `src` and `dist` lie beside each other, so this holds for both. */
function besideSource(path: string): string {
  return join(import.meta.dirname, '..', path);
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new UserError('The folder this runs in is gone.', 'Change to one that is there.');
  }
}

/** The machine this process runs on. */
export function realWorld(): World {
  let [stdout, stderr]: Output[] = [];
  return {
    env: process.env,
    // A getter: a folder that is gone is a trouble only of the commands that read in it.
    get cwd() {
      return workingFolder();
    },
    // A getter: opening stdin has effects on a terminal, so only a command that reads it does.
    get stdin() {
      return process.stdin;
    },
    // Opened when something is written: to open a pipe takes longer than to print the version.
    get stdout() {
      stdout ??= openOutput(1);
      return stdout;
    },
    get stderr() {
      stderr ??= openOutput(2);
      return stderr;
    },
    shippedQuestions: besideSource('questions'),
    shippedIndex: besideSource('dist/questions.json'),
    helpPage: besideSource('dist/help.txt'),
    rulePages: besideSource('dist/rules'),
    selfTestThread: besideSource('bin/self-test-thread.js'),
    get build() {
      return readFileSync(besideSource('dist/build'), 'utf8');
    },
    get version() {
      return JSON.parse(readFileSync(besideSource('package.json'), 'utf8')).version;
    },
    now: () => Date.now(),
    random: () => Math.random(),
  };
}
