import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { didYouMean } from '../bank/edit-distance.ts';
import { SETTINGS, type Setting, type Settings, settingNamed, settingNames } from '../drill/settings.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { readBankFiles } from '../io/bank-files.ts';
import { settledRoot } from '../io/bank-roots.ts';
import { editorCommand } from '../io/editor-command.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson, tell } from '../io/print.ts';
import { changeSetting, readSettings, settingsPath, strangersInSettings } from '../io/settings.ts';
import type { World } from '../io/world.ts';
import { settingsList, settingText } from '../view/settings.ts';
import { show } from '../view/show.ts';

interface Options {
  readonly json?: boolean;
  readonly color?: boolean;
}

/** The commands below `config`, by name. */
export const list = async (world: World, options: Options): Promise<number> => {
  const settings = readSettings(world);
  if (options.json) printJson(world, { version: 1, settings });
  else print(world, settingsList(SETTINGS, settings, lookOf(world.stdout, world, options)));
  for (const name of strangersInSettings(world))
    tell(
      world,
      `mockdrill: "${show(name)}" in ${settingsPath(world)} is no setting${didYouMean(name, settingNames)}: it is ignored.`,
    );
  return ExitCode.ok;
};

export const get = async (world: World, options: Options, name: string): Promise<number> => {
  const setting = known(name);
  const value = readSettings(world)[setting.name];
  if (options.json) printJson(world, { version: 1, [setting.name]: value });
  else print(world, settingText(value));
  return ExitCode.ok;
};

export const set = async (world: World, _: Options, name: string, text: string): Promise<number> => {
  const setting = known(name);
  const value = setting.parse(text);
  if (value === undefined)
    throw new UserError(`"${text}" is no value for ${name}.`, `Expected ${setting.expected}.`);
  const lasting = Array.isArray(value) ? value.map((root) => settledRoot(root, world)) : value;
  // What can't be read would end every command after this one.
  if (setting.name === 'banks') for (const root of lasting as string[]) readBankFiles(root, world);
  await changeSetting(world, setting.name, lasting);
  return ExitCode.ok;
};

export const unset = async (world: World, _: Options, name: string): Promise<number> => {
  await changeSetting(world, known(name).name, undefined);
  return ExitCode.ok;
};

export const path = (world: World, { json }: Options): number => {
  const settings = settingsPath(world);
  if (json) printJson(world, { version: 1, settings });
  else print(world, settings);
  return ExitCode.ok;
};

export const edit = async (world: World): Promise<number> => {
  const file = settingsPath(world);
  const settings: Settings = readSettings(world);
  if (!world.stdin.isTTY)
    throw new UserError('"config edit" needs a terminal.', `Use "mockdrill config set", or edit ${file}.`);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, '{}\n', { mode: 0o600 });
  }
  const [command, ...args] = editorCommand(settings.editor, world);
  const { error, status } = spawnSync(command!, [...args, file], { stdio: 'inherit' });
  const why = error === undefined ? `ended with ${status}` : `can't be started (${error.message})`;
  const isMissing = (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
  if (error || status !== 0)
    throw new UserError(
      `The editor "${command}" ${isMissing ? 'was not found' : why}.`,
      'Set another one: mockdrill config set editor "vim".',
    );
  readSettings(world);
  return ExitCode.ok;
};

function known(name: string): Setting {
  const setting = settingNamed(name);
  if ('unknown' in setting)
    throw new UserError(
      setting.unknown,
      `The settings are: ${SETTINGS.map((each) => each.name).join(', ')}.`,
    );
  return setting;
}
