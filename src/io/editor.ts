import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Answered, Ask, Draft, PromptEnd } from '../drill/answer.ts';
import { ExitCode } from '../exit-code.ts';
import { cleanText } from '../view/clean-text.ts';
import { answerIn, editorPage } from '../view/editor-page.ts';
import { reasonOf } from './disk-trouble.ts';
import { editorCommand } from './editor-command.ts';
import { makeFolder, PRIVATE } from './make-folder.ts';
import { type Interrupted, lendTerminal } from './signals.ts';
import type { TalkWishes } from './talk.ts';
import type { World } from './world.ts';

type Edited = { readonly text: string } | { readonly failed: string };

/** Who waits for the editor. */
interface Waiting {
  /** What the answer is to. */
  readonly ask: Ask;
  /** Ends the editor and then us; its file is left for the next start. */
  readonly signal: AbortSignal;
  readonly keep: (draft: Draft) => void;
}

/** Milliseconds between two drafts while the editor is open: the time used is part of the draft. */
const KEEP_EVERY = 5000;

/** Puts a prompt, and the editor as often as the user goes there; `failed` says why a stay in it came to nothing. */
export async function withEditor(
  world: World,
  wishes: Pick<TalkWishes, 'editor' | 'editorPath' | 'editorCommand'>,
  draft: Draft,
  waiting: Waiting,
  prompt: (draft: Draft, failed: string) => Promise<PromptEnd>,
): Promise<Answered> {
  let at = { draft, failed: '' };
  for (let open = wishes.editor; ; open = true) {
    if (open) at = await editDraft(world, wishes, at.draft, waiting);
    const end = await prompt(at.draft, at.failed);
    if (end.kind !== 'editor') return end;
    at = { draft: end.draft, failed: '' };
  }
}

/** A draft after a stay in the editor, whose time counts; `failed` says why its text is as it was. */
async function editDraft(
  world: World,
  { editorPath, editorCommand: setting }: Pick<TalkWishes, 'editorPath' | 'editorCommand'>,
  draft: Draft,
  { ask, signal, keep }: Waiting,
): Promise<{ draft: Draft; failed: string }> {
  const began = world.now();
  const timed = () => ({ ...draft, used: draft.used + world.now() - began, prepared: true, inEditor: true });
  const keepTimed = () => keep(timed());
  keepTimed();
  const keeping = setInterval(keepTimed, KEEP_EVERY);
  try {
    const page = editorPage(draft.text, ask, draft.used);
    const edited = await editText(world, editorPath(), setting, page, signal);
    const after = { ...timed(), inEditor: false };
    if ('failed' in edited) return { draft: after, failed: edited.failed };
    const text = cleanText(answerIn(edited.text));
    if (text === draft.text) return { draft: after, failed: '' };
    const firstKey = draft.firstKey ?? after.used;
    return { draft: { ...after, text, cursor: text.length, firstKey }, failed: '' };
  } finally {
    clearInterval(keeping);
    if (signal.aborted) keepTimed();
  }
}

/** Opens a text in the user's editor on this terminal and waits until it is closed. */
async function editText(
  world: World,
  path: string,
  setting: string,
  text: string,
  signal: AbortSignal,
): Promise<Edited> {
  const editor = editorCommand(setting, world);
  const failed = (why: string) => ({ failed: `${why}. The text is as it was.` });
  try {
    makeFolder(dirname(path), PRIVATE);
    writeFileSync(path, text, { mode: 0o600 });
    const code = await lendTerminal(() => runEditor([...editor, path], world, signal));
    if (signal.aborted) throw signal.reason;
    if (code === 0) return { text: readFileSync(path, 'utf8') };
    const why = code === 127 ? 'was not found; set VISUAL or EDITOR' : `ended with ${code}`;
    return failed(`The editor "${editor[0]}" ${why}`);
  } catch (error) {
    if (signal.aborted) throw error;
    return failed(`The editor's file ${path} can't be used: ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
}

/** Milliseconds that an editor has to put the terminal back when a signal ends it. */
const TO_END = 1000;

/** Runs an editor on this terminal until it is closed: its exit code, 127 where it was not found. A signal ends it. */
export function runEditor(
  [command, ...args]: readonly string[],
  world: World,
  signal: AbortSignal,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command!, args, { stdio: 'inherit', cwd: world.cwd, env: { ...world.env } });
    const end = () => {
      child.kill((signal.reason as Interrupted).code === ExitCode.hungUp ? 'SIGHUP' : 'SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), TO_END).unref();
    };
    signal.addEventListener('abort', end, { once: true });
    child.on('error', () => resolve(127));
    child.on('close', (code) => {
      signal.removeEventListener('abort', end);
      resolve(code ?? 1);
    });
  });
}
