import { SETTINGS, type Setting, settingNamed } from '../drill/settings.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { readBankFiles } from '../io/bank-files.ts';
import { settledRoot } from '../io/bank-roots.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson } from '../io/print.ts';
import { changeSetting, readSettings, settingsPath, tellStrangers } from '../io/settings.ts';
import type { World } from '../io/world.ts';
import { settingsList, settingText } from '../view/settings.ts';

interface Options {
  readonly json?: boolean;
  readonly color?: boolean;
}

/** The commands below `config`, by name. */
export const list = async (world: World, options: Options): Promise<number> => {
  const settings = readSettings(world);
  if (options.json) printJson(world, { version: 1, settings });
  else print(world, settingsList(SETTINGS, settings, lookOf(world.stdout, world, options)));
  tellStrangers(world);
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

function known(name: string): Setting {
  const setting = settingNamed(name);
  if ('unknown' in setting)
    throw new UserError(
      setting.unknown,
      `The settings are: ${SETTINGS.map((each) => each.name).join(', ')}.`,
    );
  return setting;
}
