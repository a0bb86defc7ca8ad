import { hostname } from 'node:os';
import { join } from 'node:path';
import { foldersOf } from './folders.ts';
import { withLock } from './lock.ts';
import { readOwn } from './regular-file.ts';
import { oneSetting } from './settings.ts';
import type { World } from './world.ts';
import { writeWhole } from './write-file.ts';

/**
 * This machine's name in the history, so that no two machines ever write one file: the setting `device`, or one that is
 * chosen once.
 */
export function deviceName(world: World): string {
  return oneSetting(world, 'device') || chosenName(world);
}

/** A file that holds no name is replaced: a new name at every event would make a file of each. */
function chosenName(world: World): string {
  const path = join(foldersOf(world).state, 'device');
  return (
    storedName(path) ??
    // Another process may choose at the same time: the first one has chosen.
    withLock(`${path}.lock`, () => {
      const known = storedName(path);
      if (known !== undefined) return known;
      const name = newName(world);
      writeWhole(path, `${name}\n`, 0o600);
      return name;
    })
  );
}

function storedName(path: string): string | undefined {
  try {
    return /^[a-z0-9-]{1,60}$/.exec(readOwn(path).trim())?.[0];
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
