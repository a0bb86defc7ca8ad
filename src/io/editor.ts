import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Draft } from '../drill/answer.ts';
import { cleanText } from '../view/text-buffer.ts';
import { editorCommand } from './editor-command.ts';
import type { World } from './world.ts';

type Edited = { readonly text: string } | { readonly failed: string };

/** A draft after a stay in the editor, whose time counts; `failed` says why it is as it was. */
export async function editDraft(
  world: World,
  path: string,
  setting: string,
  draft: Draft,
): Promise<{ draft: Draft; failed: string | undefined }> {
  const began = world.now();
  const edited = await editText(world, path, setting, draft.text);
  const after = { ...draft, used: draft.used + world.now() - began, prepared: true };
  if ('failed' in edited) return { draft: after, failed: edited.failed };
  const text = cleanText(edited.text);
  const firstKey = draft.firstKey ?? after.used;
  return { draft: { ...after, text, cursor: text.length, firstKey }, failed: undefined };
}

/** Opens a text in the user's editor on this terminal and waits until it is closed. */
async function editText(world: World, path: string, setting: string, text: string): Promise<Edited> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, text === '' || text.endsWith('\n') ? text : `${text}\n`, { mode: 0o600 });
  const editor = editorOf(setting, world);
  const code = await runEditor([...editor, path], world);
  const edited = readFileSync(path, 'utf8');
  rmSync(path, { force: true });
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

function runEditor([command, ...args]: readonly string[], world: World): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command!, args, { stdio: 'inherit', cwd: world.cwd, env: { ...world.env } });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
