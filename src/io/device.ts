import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { foldersOf } from './folders.ts';
import { oneSetting } from './settings.ts';
import type { World } from './world.ts';

/**
 * This machine's name in the history, so that no two machines ever write one file: the setting `device`, or one that is
 * chosen once.
 */
export function deviceName(world: World): string {
  return oneSetting(world, 'device') || chosenName(world);
}

function chosenName(world: World): string {
  const { state } = foldersOf(world);
  const path = join(state, 'device');
  const known = storedName(path);
  if (known !== undefined) return known;
  mkdirSync(state, { recursive: true, mode: 0o700 });
  try {
    // Another process may choose at the same time: the first one to make the file has chosen.
    writeFileSync(path, `${newName(world)}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return storedName(path) ?? newName(world);
}

function storedName(path: string): string | undefined {
  try {
    return /^[a-z0-9-]{1,60}$/.exec(readFileSync(path, 'utf8').trim())?.[0];
  } catch {
    return undefined;
  }
}

function newName(world: World): string {
  const host = hostname()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
  const mark = Math.floor(world.random() * 0x10000);
  return `${host || 'device'}-${mark.toString(16).padStart(4, '0')}`;
}
