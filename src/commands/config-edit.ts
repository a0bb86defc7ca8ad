import { existsSync, rmSync } from 'node:fs';
import { faultsOfSettings } from '../drill/settings-faults.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { confirm } from '../io/confirm.ts';
import { readEdited } from '../io/edited-text.ts';
import { editorCommand } from '../io/editor-command.ts';
import { tell } from '../io/print.ts';
import { runEditor } from '../io/run-editor.ts';
import { copySettings, oneSetting, replaceSettings, settingsPath, tellStrangers } from '../io/settings.ts';
import { lendTerminal, withSignals } from '../io/signals.ts';
import type { World } from '../io/world.ts';
import { show } from '../view/show.ts';

/** Opens a copy of the settings in the user's editor, and takes it over once nothing in it is wrong. */
export async function run(world: World): Promise<number> {
  if (!world.stdin.isTTY)
    throw new UserError(
      '"config edit" needs a terminal.',
      `Use "mockdrill config set", or edit ${settingsPath(world)}.`,
    );
  const editor = editorCommand(oneSetting(world, 'editor'), world);
  const { copy, text: before } = copySettings(world);
  for (;;) {
    await edit(editor, copy, before, world);
    const text = textOf(copy);
    const faults = faultsOfSettings(text);
    if (faults.length === 0) {
      if (text !== before) replaceSettings(world, before, text, copy);
      rmSync(copy);
      tellStrangers(world);
      return ExitCode.ok;
    }
    tell(world, `mockdrill: The settings stay as they were. Your text is in ${copy}:`);
    for (const fault of faults) tell(world, `  ${show(fault)}`);
    if (!(await confirm(world, 'Edit it again?', true))) return ExitCode.unable;
  }
}

async function edit(editor: readonly string[], copy: string, before: string, world: World): Promise<void> {
  const left = () => {
    if (textOf(copy) !== before) return `The settings stay as they were. Your text is in ${copy}.`;
    rmSync(copy, { force: true });
    return 'The settings stay as they were.';
  };
  const { kind, why } = await withSignals(async (signal) => {
    const ended = await lendTerminal(() => runEditor([...editor, copy], world, signal));
    if (signal.aborted) throw signal.reason;
    return ended;
  }, left);
  if (kind !== 'closed')
    throw new UserError(
      `The editor "${editor[0]}" ${why}. ${left()}`,
      'Set another one: mockdrill config set editor "vim".',
    );
}

function textOf(path: string): string {
  return existsSync(path) ? readEdited(path).text : '';
}
