import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { foldersOf } from './folders.ts';
import type { Skipped } from './history-scan.ts';
import { makeFolder, PRIVATE } from './make-folder.ts';
import { readOwn } from './regular-file.ts';
import type { World } from './world.ts';

/** Of skipped lines those that the user has not been shown. */
export function unseen(skipped: readonly Skipped[], world: World): readonly Skipped[] {
  if (skipped.length === 0) return skipped;
  const seen = readSeen(world);
  const nameOf = nameIn(world);
  return skipped.filter((line) => !seen.has(nameOf(line)));
}

/** Remembers that skipped lines were shown: nothing can be done about a torn line, so each is news only once. */
export function noteSeen(skipped: readonly Skipped[], world: World): void {
  if (unseen(skipped, world).length === 0) return;
  const { state } = foldersOf(world);
  try {
    makeFolder(state, PRIVATE);
    writeFileSync(pathOf(world), JSON.stringify({ v: 1, seen: skipped.map(nameIn(world)) }), { mode: 0o600 });
  } catch {
    // Then they stay news, which is no reason to fail a check.
  }
}

function readSeen(world: World): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(readOwn(pathOf(world))).seen);
  } catch {
    return new Set();
  }
}

function pathOf(world: World): string {
  return join(foldersOf(world).state, 'skipped.json');
}

/** The history may be moved with what the user has seen of it. */
function nameIn(world: World): (line: Skipped) => string {
  const { data } = foldersOf(world);
  return ({ file, line, trouble }) => `${relative(data, file)}:${line}:${trouble.kind}`;
}
