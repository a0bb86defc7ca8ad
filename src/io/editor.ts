import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Answered, Ask, Draft, PromptEnd } from '../drill/answer.ts';
import { AWAY } from '../drill/clock.ts';
import { cleanText } from '../view/clean-text.ts';
import { answerIn, editorPage } from '../view/editor-page.ts';
import { reasonOf } from './disk-trouble.ts';
import { readEdited } from './edited-text.ts';
import { editorCommand } from './editor-command.ts';
import { makeFolder, PRIVATE } from './make-folder.ts';
import { runEditor } from './run-editor.ts';
import { lendTerminal } from './signals.ts';
import type { TalkWishes } from './talk.ts';
import type { World } from './world.ts';

/** What a stay in the editor came to. */
interface Edited {
  /** The page; undefined where it counts for nothing. */
  readonly page: string | undefined;
  /** What the user has to know of it. */
  readonly notice: string;
}

/** An answer between two stays in the editor. */
interface Stay {
  readonly draft: Draft;
  /** How the last one went amiss. */
  readonly notice: string;
  /** What the draft was before it. */
  readonly before: Draft;
  /** What its file held when it was read last. */
  readonly page: string | undefined;
}

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

/** Milliseconds: by then what only starts an editor in a window is back, and hardly anybody who has read the page. */
const AT_ONCE = 2000;

/** Puts a prompt, and the editor as often as the user goes there. */
export async function withEditor(
  world: World,
  wishes: Pick<TalkWishes, 'editor' | 'editorPath' | 'editorCommand'>,
  draft: Draft,
  waiting: Waiting,
  prompt: (stay: Stay) => Promise<PromptEnd>,
): Promise<Answered> {
  let at: Stay = { draft, notice: '', before: draft, page: undefined };
  for (let open = wishes.editor; ; open = true) {
    if (open) at = await editDraft(world, wishes, at, waiting);
    const end = await prompt(at);
    if (end.kind !== 'editor') return end;
    at = { ...at, draft: end.draft };
  }
}

/** A draft after a stay in the editor, whose time counts. */
async function editDraft(
  world: World,
  { editorPath, editorCommand: setting }: Pick<TalkWishes, 'editorPath' | 'editorCommand'>,
  { draft, page: last }: Stay,
  { ask, signal, keep }: Waiting,
): Promise<Stay> {
  let { used, paused } = draft;
  let seen = world.now();
  const timed = () => {
    const now = world.now();
    // The machine slept, or the editor was stopped: where the mode allows it, that is a pause.
    if (ask.mode === 'practice' && now - seen > AWAY) paused += now - seen;
    else used += now - seen;
    seen = now;
    return { ...draft, used, paused, prepared: true, inEditor: true };
  };
  const keepTimed = () => keep(timed());
  keepTimed();
  const keeping = setInterval(keepTimed, KEEP_EVERY);
  try {
    const before = editorPage(draft.text, ask, draft.used);
    const edited = await editPage(world, editorPath(), setting, { before, last }, signal);
    const { page } = edited;
    const after = { ...timed(), inEditor: false };
    const text = page === undefined ? draft.text : cleanText(answerIn(page));
    if (text === draft.text) return { ...edited, draft: after, before: draft };
    const firstKey = draft.firstKey ?? after.used;
    return { ...edited, draft: { ...after, text, cursor: text.length, firstKey }, before: draft };
  } finally {
    clearInterval(keeping);
    if (signal.aborted) keepTimed();
  }
}

/** Opens a page in the user's editor on this terminal and waits until it is closed. `last`: what its file held when it was read last. */
async function editPage(
  world: World,
  path: string,
  setting: string,
  { before, last }: { readonly before: string; readonly last: string | undefined },
  signal: AbortSignal,
): Promise<Edited> {
  const editor = editorCommand(setting, world);
  const failed = (why: string) => ({ page: undefined, notice: `${why}. The text is as it was.` });
  try {
    if (last !== undefined && existsSync(path)) {
      const { text } = readEdited(path);
      if (text !== last) return { page: text, notice: 'You have here what the editor has saved since.' };
    }
    makeFolder(dirname(path), PRIVATE);
    const opened = world.now();
    writeFileSync(path, before, { mode: 0o600 });
    const end = await lendTerminal(() => runEditor([...editor, path], world, signal));
    if (signal.aborted) throw signal.reason;
    const why = `The editor "${editor[0]}" ${end.why}`;
    if (end.kind === 'missing') return failed(`${why}; set VISUAL or EDITOR`);
    if (end.kind === 'failed') return failed(why);
    const { text, encoding } = readEdited(path);
    if (end.kind === 'killed') {
      // What an editor has begun to write it empties first.
      if (text === '' || text === before) return failed(why);
      return { page: text, notice: `${why}. You have here what it had saved.` };
    }
    if (text === before && world.now() - opened < AT_ONCE) {
      return { page: text, notice: `The editor "${editor[0]}" ${DID_NOT_WAIT}` };
    }
    const notice = `The editor saved in ${encoding}, not in UTF-8: look whether every letter is right.`;
    return { page: text, notice: encoding === undefined ? '' : notice };
  } catch (error) {
    if (signal.aborted) throw error;
    return failed(`The editor's file ${path} can't be used: ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
}

const DID_NOT_WAIT =
  'came back at once. What you save in a window of its own comes here when you go there again; an option such as --wait makes it wait.';
