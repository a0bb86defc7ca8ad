import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../bank/edit-distance.ts';
import {
  DEFAULTS,
  SETTINGS,
  type SettingName,
  type Settings,
  settingNamed,
  settingNames,
} from '../drill/settings.ts';
import { parseSettings, type StoredSettings, settingsJson, unfitting } from '../drill/settings-text.ts';
import { UserError } from '../errors.ts';
import { show } from '../view/show.ts';
import { helpFor, reasonOf, unread } from './disk-trouble.ts';
import { foldersOf } from './folders.ts';
import { withLock } from './lock.ts';
import { tell } from './print.ts';
import { readOwn } from './regular-file.ts';
import type { World } from './world.ts';
import { writeWhole } from './write-file.ts';

/** Where the settings are kept. */
export function settingsPath(world: World): string {
  return join(foldersOf(world).config, 'settings.json');
}

/**
 * The settings in force. Only a change needs conf, which costs 15 ms to load. A file that can't be read as JSON is moved
 * aside with a message, never cleared; a value that does not fit is left out with a message.
 */
export function readSettings(world: World): Settings {
  const stored = storedSettings(world);
  const ignored = unfitting(stored);
  for (const { name, expected } of ignored)
    tell(
      world,
      `mockdrill: the setting "${name}" in ${settingsPath(world)} is ignored: expected ${expected}.`,
    );
  const fitting = SETTINGS.filter((setting) => !ignored.includes(setting));
  return {
    ...DEFAULTS,
    ...Object.fromEntries(fitting.map(({ name, byDefault }) => [name, stored[name] ?? byDefault])),
  };
}

/** Says what stands in the file and is no setting: it does nothing there. */
export function tellStrangers(world: World): void {
  for (const name of Object.keys(storedSettings(world)))
    if ('unknown' in settingNamed(name))
      tell(
        world,
        `mockdrill: "${show(name)}" in ${settingsPath(world)} is no setting${didYouMean(name, settingNames)}: it is ignored.`,
      );
}

/** One setting, for what needs no other. What is wrong in the file is for `readSettings` to tell. */
export function oneSetting<Name extends SettingName>(world: World, name: Name): Settings[Name] {
  try {
    const stored = settingsJson(readOwn(settingsPath(world))) as StoredSettings;
    const value = stored[name];
    return SETTINGS.find((setting) => setting.name === name)!.accepts(value)
      ? (value as Settings[Name])
      : DEFAULTS[name];
  } catch {
    return DEFAULTS[name];
  }
}

/** What the setting says where no option does: colour, none, or what fits the terminal. */
export function colorOption(world: World): { readonly color?: boolean } {
  return { always: { color: true }, never: { color: false }, auto: {} }[oneSetting(world, 'color')];
}

/** Sets one setting, or unsets it where `value` is undefined. */
export async function changeSetting(world: World, name: SettingName, value: unknown): Promise<void> {
  const { openSettings } = await import('./settings-store.ts');
  whileLocked(world, () => {
    storedSettings(world);
    const store = openSettings(foldersOf(world).config);
    if (value === undefined) store.delete(name);
    else store.set(name, value);
  });
}

/** A copy of the settings for an editor, as they stand in their file. */
export function copySettings(world: World): { readonly copy: string; readonly text: string } {
  const copy = asideOf(world, 'edited');
  const text = settingsText(world) ?? '{}\n';
  whileLocked(world, () => writeWhole(copy, text, 0o600));
  return { copy, text };
}

/** Puts an edited text in the place of the one that it was made of; `copy` is where it lies. */
export function replaceSettings(world: World, before: string, text: string, copy: string): void {
  whileLocked(world, () => {
    const now = settingsText(world);
    if (now !== undefined && now !== before)
      throw new UserError('The settings were changed while you edited them.', `Your text is in ${copy}.`);
    writeWhole(settingsPath(world), text, 0o600);
  });
}

/** Two processes that change the settings at once lose nothing. */
function whileLocked(world: World, change: () => void): void {
  const path = settingsPath(world);
  const lock = `${path}.lock`;
  try {
    withLock(lock, change);
  } catch (error) {
    const trouble = error as NodeJS.ErrnoException;
    if (error instanceof UserError || trouble.code === undefined) throw error;
    throw new UserError(
      `${trouble.path === lock ? lock : `The settings in ${path}`} can't be written: ${reasonOf(trouble)}.`,
      helpFor(trouble, 'Make the folder writable, or name another place with MOCKDRILL_HOME.'),
    );
  }
}

/** The text of the settings' file; undefined where there is none. */
function settingsText(world: World): string | undefined {
  const path = settingsPath(world);
  try {
    return readOwn(path);
  } catch (error) {
    const trouble = error as NodeJS.ErrnoException;
    if (trouble.code === 'ENOENT' || trouble.code === 'ENOTDIR') return undefined;
    throw unread(`The settings in ${path}`, trouble);
  }
}

/** A file beside the settings for what is none: a name that nothing has yet. */
function asideOf(world: World, why: 'corrupt' | 'edited'): string {
  const at = new Date(world.now()).toISOString().replace(/[:.]/g, '-');
  return join(foldersOf(world).config, `settings.${why}-${at}.json`);
}

/** What the file holds; one that is corrupt is moved aside. */
function storedSettings(world: World): StoredSettings {
  const text = settingsText(world);
  if (text === undefined) return {};
  const read = parseSettings(text);
  if ('stored' in read) return read.stored;
  const [path, aside] = [settingsPath(world), asideOf(world, 'corrupt')];
  try {
    renameSync(path, aside);
  } catch (error) {
    throw new UserError(
      `The settings in ${path} could not be read (${read.fault}), nor moved aside: ${reasonOf(error as NodeJS.ErrnoException)}.`,
      'Repair the file, or delete it.',
    );
  }
  tell(
    world,
    `mockdrill: the settings in ${path} could not be read (${read.fault}). They were moved to ${aside}; the defaults are in force.`,
  );
  return {};
}
