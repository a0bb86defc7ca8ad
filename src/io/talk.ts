import type { Answered, Ask, Draft } from '../drill/answer.ts';
import type { Look } from '../view/look.ts';
import type { Choice } from './choices.ts';
import { lookOf } from './look.ts';
import { pause } from './pause.ts';
import { isTerminal, type Output, terminalOf, type World, wantsPlain } from './world.ts';

/** The conversation with the user: on a screen, line by line, or out of a script. */
export interface Talk {
  readonly kind: 'screen' | 'plain' | 'scripted';
  look(): Look;
  /** What belongs to the transcript: questions, results, the summary. */
  print(text: string): void;
  /** Notices beside it. */
  tell(text: string): void;
  /** A trouble that lasts; an empty text: it is over. */
  warn(text: string): void;
  /** Puts a question and waits for the answer. `keep` is told of every change. */
  ask(ask: Ask, draft: Draft, keep: (draft: Draft) => void): Promise<Answered>;
  /** `above`: what has long scrolled away, said again on a screen. */
  choose<T extends string>(choices: readonly Choice<T>[], above?: string): Promise<T>;
  /** Lines of the input that nobody asked for. */
  left(): readonly string[];
  close(): void;
}

/** How the user wants to talk. */
export interface TalkWishes {
  readonly plain: boolean;
  /** Answers that were written before, each ended by a line with a single `.`. */
  readonly answers: { readonly text: string } | { readonly stream: NodeJS.ReadableStream } | undefined;
  /** Data goes to stdout, so the transcript must not. */
  readonly json: boolean;
  readonly alternate: boolean;
  /** Answers are typed in the user's editor. */
  readonly editor: boolean;
  /** The setting; empty: $VISUAL, $EDITOR. */
  readonly editorCommand: string;
  /** The editor's copy of an answer. */
  readonly editorPath: () => string;
  readonly color: boolean | undefined;
}

/** Opens the conversation that the terminal allows: a screen where both ends are terminals, else line by line. */
export async function openTalk(world: World, wishes: TalkWishes, signal: AbortSignal): Promise<Talk> {
  const screen = screenOf(world, wishes);
  if (screen) {
    const { screenTalk } = await import('./talk-screen.ts');
    return screenTalk(world, screen, wishes, signal);
  }
  const { linesOf, linesOfText } = await import('./lines.ts');
  const { plainTalk } = await import('./talk-plain.ts');
  const lines = wishes.answers && 'text' in wishes.answers ? linesOfText(wishes.answers.text) : undefined;
  const stream = wishes.answers && 'stream' in wishes.answers ? wishes.answers.stream : world.stdin;
  return plainTalk(world, lines ?? linesOf(stream, !wishes.answers), wishes, signal);
}

function screenOf(world: World, wishes: TalkWishes): NodeJS.WriteStream | undefined {
  if (wishes.answers || !isOnScreen(world, wishes)) return undefined;
  return terminalOf(world);
}

/** Whether a person sits at a terminal that can be drawn on, and wants that. */
export function isOnScreen(world: World, { plain }: { plain: boolean }): boolean {
  if (plain || wantsPlain(world)) return false;
  const { stdin, stdout, stderr } = world;
  return stdin.isTTY === true && (stdout.isTTY === true || stderr.isTTY === true);
}

/** Where the transcript goes: to stdout, unless data is wanted there. */
export function transcriptOf(world: World, wishes: TalkWishes): Output {
  return wishes.json ? world.stderr : world.stdout;
}

/** Milliseconds that a program such as `tee` has to pass on what it was given. */
const TO_PASS_ON = 30;

/**
 * Writes to the transcript. Where a pipe brings that to the terminal on which somebody answers (`mockdrill drill | tee log`), nothing
 * says when it is there; what is written to the terminal itself belongs below it.
 */
export function transcribe(text: string, world: World, wishes: TalkWishes): void {
  const transcript = transcriptOf(world, wishes);
  transcript.write(`${text}\n`);
  if (!isTerminal(transcript) && terminalOf(world)) pause(TO_PASS_ON);
}

/** How the transcript may look, asked anew each time: terminals change their size. */
export function transcriptLook(world: World, wishes: TalkWishes): Look {
  return lookOf(transcriptOf(world, wishes), world, { color: wishes.color });
}
