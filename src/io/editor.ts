import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Draft } from '../drill/answer.ts';
import { cleanText } from '../view/text-buffer.ts';
import type { World } from './world.ts';

type Edited = { readonly text: string } | { readonly failed: string };

/** The user's editor: `$VISUAL`, `$EDITOR`, else vi. */
export function editorOf(env: World['env']): string {
  return env.VISUAL || env.EDITOR || 'vi';
}

/** A draft after a stay in the editor, whose time counts; `failed` says why it is as it was. */
export async function editDraft(
  world: World,
  path: string,
  draft: Draft,
): Promise<{ draft: Draft; failed: string | undefined }> {
  const began = world.now();
  const edited = await editText(world, path, draft.text);
  const after = { ...draft, used: draft.used + world.now() - began, prepared: true };
  if ('failed' in edited) return { draft: after, failed: edited.failed };
  const text = cleanText(edited.text);
  const firstKey = draft.firstKey ?? after.used;
  return { draft: { ...after, text, cursor: text.length, firstKey }, failed: undefined };
}

/** Opens a text in the user's editor on this terminal and waits until it is closed. */
async function editText(world: World, path: string, text: string): Promise<Edited> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, text === '' || text.endsWith('\n') ? text : `${text}\n`, { mode: 0o600 });
  const editor = editorOf(world.env);
  const code = await runEditor(editor, path, world);
  const edited = readFileSync(path, 'utf8');
  rmSync(path, { force: true });
  if (code === 0) return { text: edited.replace(/\r?\n$/, '') };
  const why = code === 127 ? 'was not found; set VISUAL or EDITOR' : `ended with ${code}`;
  return { failed: `The editor "${editor}" ${why}. The text is as it was.` };
}

/** The setting may hold options (`code --wait`), so a shell reads it, as git does. */
function runEditor(editor: string, path: string, world: World): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn('sh', ['-c', `${editor} "$1"`, 'sh', path], {
      stdio: 'inherit',
      cwd: world.cwd,
      env: { ...world.env },
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
