import inquirer from 'inquirer';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { linesOf } from './lines.ts';
import { tell } from './print.ts';
import { Interrupted, orAborted, withSignals } from './signals.ts';
import { isTerminal, type World, wantsPlain } from './world.ts';

/** Asks yes or no; Enter alone is `byDefault`, Escape no. Without a terminal nobody can say yes: a UserError says how to. */
export async function confirm(world: World, question: string, byDefault = false): Promise<boolean> {
  if (!world.stdin.isTTY) throw new UserError(`${question} Nobody is there to ask.`, 'Say yes with --yes.');
  return withSignals(
    (signal) =>
      isTerminal(world.stderr) && !wantsPlain(world)
        ? byPrompt(world.stdin, world.stderr, question, byDefault, signal)
        : byLine(world, question, byDefault, signal),
    () => 'Nothing was changed.',
  );
}

async function byPrompt(
  stdin: NodeJS.ReadStream,
  stderr: NodeJS.WriteStream,
  question: string,
  byDefault: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const escaped = new AbortController();
  const either = AbortSignal.any([signal, escaped.signal]);
  const prompt = inquirer.createPromptModule({ input: stdin, output: stderr, signal: either });
  const asked = prompt([{ type: 'confirm', name: 'yes', message: question, default: byDefault }]);
  // After Ctrl-Z and `fg` readline leaves its input paused: with nothing to wait for, we would end there. The prompt is
  // drawn again at the next key only.
  const comeBack = () =>
    setImmediate(() => {
      stdin.resume();
      stderr.write(`? ${question} (${byDefault ? 'Y/n' : 'y/N'}) `);
    });
  const onKey = (_text: unknown, { name }: { readonly name?: string }) => {
    if (name === 'escape') escaped.abort();
  };
  process.on('SIGCONT', comeBack);
  stdin.on('keypress', onKey);
  try {
    return (await orAborted(asked, signal)).yes;
  } catch (error) {
    if (escaped.signal.aborted && !signal.aborted) return false;
    // On a raw terminal Ctrl-C is a key: the prompt takes it for its end.
    if (error instanceof Error && error.name === 'ExitPromptError')
      throw new Interrupted(ExitCode.interrupted);
    throw error;
  } finally {
    process.removeListener('SIGCONT', comeBack);
    stdin.removeListener('keypress', onKey);
  }
}

async function byLine(
  world: World,
  question: string,
  byDefault: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  tell(world, `${question} Type yes to go on${byDefault ? ' (Enter alone too)' : ''}:`);
  const lines = linesOf(world.stdin);
  try {
    const line = await lines.next(signal);
    const typed = line?.trim();
    return typed === '' ? byDefault : /^y(es)?$/i.test(typed ?? '');
  } finally {
    lines.close();
  }
}
