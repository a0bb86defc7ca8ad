import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { jsonFault } from '../bank/json-fault.ts';
import { DEFAULTS, SETTINGS, type SettingName, type Settings, settingNamed } from '../drill/settings.ts';
import { UserError } from '../errors.ts';
import { foldersOf } from './folders.ts';
import { withLock } from './lock.ts';
import { tell } from './print.ts';
import type { World } from './world.ts';

/** Where the settings are kept. */
export function settingsPath(world: World): string {
  return join(foldersOf(world).config, 'settings.json');
}

/**
 * The settings in force. Only a change needs conf, which costs 15 ms to load. A file that can't be read as JSON is moved
 * aside with a message, never cleared; a value that does not fit is left out with a message.
 */
export function readSettings(world: World): Settings {
  const path = settingsPath(world);
  if (!existsSync(path)) return DEFAULTS;
  const stored = readStored(path, world);
  const fitting = SETTINGS.filter(({ name, accepts, expected }) => {
    if (stored[name] === undefined || accepts(stored[name])) return true;
    tell(world, `mockdrill: the setting "${name}" in ${path} is ignored: expected ${expected}.`);
    return false;
  });
  const values = fitting.map(({ name, byDefault }) => [name, stored[name] ?? byDefault]);
  return { ...DEFAULTS, ...Object.fromEntries(values) };
}

/** What stands in the file and is no setting: it does nothing there. */
export function strangersInSettings(world: World): readonly string[] {
  const path = settingsPath(world);
  if (!existsSync(path)) return [];
  return Object.keys(readStored(path, world)).filter((name) => 'unknown' in settingNamed(name));
}

/** One setting, for what needs no other. What is wrong in the file is for `readSettings` to tell. */
export function oneSetting<Name extends SettingName>(world: World, name: Name): Settings[Name] {
  try {
    const value = JSON.parse(readFileSync(settingsPath(world), 'utf8'))[name];
    return SETTINGS.find((setting) => setting.name === name)!.accepts(value) ? value : DEFAULTS[name];
  } catch {
    return DEFAULTS[name];
  }
}

/** What the setting says where no option does: colour, none, or what fits the terminal. */
export function colorOption(world: World): { readonly color?: boolean } {
  return { always: { color: true }, never: { color: false }, auto: {} }[oneSetting(world, 'color')];
}

/** Sets one setting, or unsets it where `value` is undefined. Two processes at once lose nothing: the file is locked. */
export async function changeSetting(world: World, name: SettingName, value: unknown): Promise<void> {
  const path = settingsPath(world);
  const { openSettings } = await import('./settings-store.ts');
  try {
    withLock(`${path}.lock`, () => {
      if (existsSync(path)) readStored(path, world);
      const store = openSettings(foldersOf(world).config);
      if (value === undefined) store.delete(name);
      else store.set(name, value);
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(
      `The settings in ${path} can't be written (${code}).`,
      'Make the folder writable, or name another place with MOCKDRILL_HOME.',
    );
  }
}

/** What the file holds; one that is corrupt is moved aside. */
function readStored(path: string, world: World): Readonly<Record<string, unknown>> {
  let why = 'expected an object';
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
    const value = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined)
      throw new UserError(
        `The settings in ${path} can't be read (${code}).`,
        'Check the permissions of the file.',
      );
    why = jsonFault(text);
  }
  const aside = `${path}.corrupt-${new Date(world.now()).toISOString().replace(/[:.]/g, '-')}`;
  renameSync(path, aside);
  tell(
    world,
    `mockdrill: the settings in ${path} could not be read (${why}). They were moved to ${aside}; the defaults are in force.`,
  );
  return {};
}
