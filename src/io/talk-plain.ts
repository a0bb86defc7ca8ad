import { UserError } from '../errors.ts';
import { paintFor } from '../view/paint.ts';
import { wrap } from '../view/wrap.ts';
import { type Choice, choicesInWords, chooseByWord, chooseInScript } from './choices.ts';
import { withEditor } from './editor.ts';
import type { Lines } from './lines.ts';
import { plainPrompt } from './plain-prompt.ts';
import { type Talk, type TalkWishes, transcribe, transcriptLook } from './talk.ts';
import { columns, type World } from './world.ts';

/** Milliseconds for the first words of a pipe before the question is shown all the same. */
const FIRST_WORDS = 150;

/** Line by line: at a terminal, or out of a pipe or file, where nobody answers questions beside the drill's own. */
export async function plainTalk(
  world: World,
  lines: Lines,
  wishes: TalkWishes,
  signal: AbortSignal,
): Promise<Talk> {
  const scripted = wishes.answers !== undefined || !world.stdin.isTTY;
  const look = () => ({ ...transcriptLook(world, wishes), ...(wishes.color ? {} : { paint: paintFor(0) }) });
  const print = (text: string) => {
    if (!scripted) transcribe(text, world, wishes);
    else if (!wishes.json) world.stdout.write(`${text}\n`);
  };
  const tell = (text: string) => {
    world.stderr.write(`${wrap(text, columns(world.stderr))}\n`);
  };
  // A terminal that edits lines itself does not say whether one has been begun: its words would stand in front.
  const interrupt = (text: string) => tell(scripted ? text : `\n${text}`);
  const chooseInWords = async <T extends string>(choices: readonly Choice<T>[]) => {
    const offer = () => world.stderr.write(`${choicesInWords(choices, look())}\n`);
    // After Ctrl-Z and `fg` the shell's own lines stand below them; who sees them may press it at once.
    process.on('SIGCONT', offer);
    try {
      offer();
      return await chooseByWord(lines, choices, signal, tell);
    } finally {
      process.removeListener('SIGCONT', offer);
    }
  };
  if (scripted) await refuseSilence(lines, signal, tell);
  return {
    kind: scripted ? 'scripted' : 'plain',
    look,
    print,
    tell,
    warn(text) {
      if (text !== '') interrupt(text);
    },
    ask(ask, draft, keep) {
      const setting = {
        lines,
        signal,
        keep,
        print,
        tell,
        interrupt,
        silent: scripted,
        timed: !wishes.answers,
      };
      const editing = { ...wishes, editor: wishes.editor && !scripted };
      return withEditor(world, editing, draft, { ask, signal, keep }, (stay) => {
        if (stay.notice !== '') tell(stay.notice);
        return plainPrompt(world, ask, stay.draft, { ...setting, look: look() });
      });
    },
    choose(choices) {
      return scripted ? chooseInScript(lines, choices, signal) : chooseInWords(choices);
    },
    left: () => lines.left(),
    close: () => lines.close(),
  };
}

/** Without a terminal and with nothing on stdin there is no drill; a pipe that only waits gets a notice. */
async function refuseSilence(lines: Lines, signal: AbortSignal, tell: (text: string) => void): Promise<void> {
  const waited = AbortSignal.timeout(FIRST_WORDS);
  try {
    const first = await lines.next(AbortSignal.any([signal, waited]));
    if (first !== undefined) return lines.back(first);
  } catch (error) {
    if (error === waited.reason)
      return tell('Reading the answer from standard input; a line with a single . ends it.');
    // Nobody else has these lines yet, and a pipe that is read keeps the process alive until it ends.
    lines.close();
    throw error;
  }
  throw nothingCame();
}

/** There is nobody to answer. */
export function nothingCame(): UserError {
  return new UserError(
    'There is no terminal to answer in, and nothing came on standard input.',
    'Give the answers with --answers FILE, check one with "mockdrill check QUESTION FILE", or watch "mockdrill demo".',
  );
}
