import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Draft } from '../drill/answer.ts';
import { ExitCode } from '../exit-code.ts';
import { cleanText } from '../view/clean-text.ts';
import { editorCommand } from './editor-command.ts';
import { type Interrupted, lendTerminal } from './signals.ts';
import type { TalkWishes } from './talk.ts';
import type { World } from './world.ts';

type Edited = { readonly text: string } | { readonly failed: string };

/** Who waits for the editor. */
interface Waiting {
  /** Ends the editor and then us; its file is left for the next start. */
  readonly signal: AbortSignal;
  readonly keep: (draft: Draft) => void;
}

/** Milliseconds between two drafts while the editor is open: the time used is part of the draft. */
const KEEP_EVERY = 5000;

/** A draft after a stay in the editor, whose time counts; `failed` says why it is as it was. */
export async function editDraft(
  world: World,
  { editorPath, editorCommand: setting }: Pick<TalkWishes, 'editorPath' | 'editorCommand'>,
  draft: Draft,
  { signal, keep }: Waiting,
): Promise<{ draft: Draft; failed: string | undefined }> {
  const began = world.now();
  const timed = () => ({ ...draft, used: draft.used + world.now() - began, prepared: true, inEditor: true });
  const keepTimed = () => keep(timed());
  keepTimed();
  const keeping = setInterval(keepTimed, KEEP_EVERY);
  try {
    const edited = await editText(world, editorPath(), setting, draft.text, signal);
    const after = { ...timed(), inEditor: false };
    if ('failed' in edited) return { draft: after, failed: edited.failed };
    const text = cleanText(edited.text);
    const firstKey = draft.firstKey ?? after.used;
    return { draft: { ...after, text, cursor: text.length, firstKey }, failed: undefined };
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
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, text === '' || text.endsWith('\n') ? text : `${text}\n`, { mode: 0o600 });
  const editor = editorOf(setting, world);
  const code = await lendTerminal(() => runEditor([...editor, path], world, signal));
  if (signal.aborted) throw signal.reason;
  const edited = readFileSync(path, 'utf8');
  if (code === 0) return { text: edited.replace(/\r?\n$/, '') };
  const why = code === 127 ? 'was not found; set VISUAL or EDITOR' : `ended with ${code}`;
  return { failed: `The editor "${editor[0]}" ${why}. The text is as it was.` };
}

function editorOf(setting: string, world: World): string[] {
  try {
    return editorCommand(setting, world);
  } catch {
    return ['vi'];
  }
}

/** Milliseconds that an editor has to put the terminal back when a signal ends it. */
const TO_END = 1000;

function runEditor(
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
