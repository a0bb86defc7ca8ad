import { homedir } from 'node:os';
import { delimiter, resolve } from 'node:path';
import type { Settings } from '../drill/settings.ts';
import { readSettings } from './settings.ts';
import type { World } from './world.ts';

/**
 * Where the banks are: `--bank` over MOCKDRILL_BANKS over the settings over the shipped questions. Whoever has read the
 * settings gives them on: what is wrong in them is told at each reading.
 */
export function bankRoots(
  named: readonly string[] | undefined,
  world: World,
  settings?: Pick<Settings, 'banks'>,
): readonly string[] {
  if (named && named.length > 0) return once(named, world);
  const own = ownRoots(world, settings);
  return own.length > 0 ? once(own, world) : [world.shippedQuestions];
}

/** In a root that is read twice each question would have a double. */
function once(roots: readonly string[], world: World): readonly string[] {
  return [...new Map(roots.map((root) => [resolve(world.cwd, root), root])).values()];
}

/** The bank roots that the user has set up: none where the shipped questions serve. */
export function ownRoots(world: World, settings?: Pick<Settings, 'banks'>): readonly string[] {
  const fromEnvironment = (world.env.MOCKDRILL_BANKS ?? '').split(delimiter).filter(Boolean);
  if (fromEnvironment.length > 0) return fromEnvironment;
  return (settings ?? readSettings(world)).banks.map((root) => settledRoot(root, world));
}

/** A bank root from wherever it is read: a shell leaves the `~` of `~/a,~/b` to us, and the next command may run elsewhere. */
export function settledRoot(root: string, world: World): string {
  return resolve(
    world.cwd,
    root.replace(/^~(?=$|[\\/])/, () => homedir()),
  );
}
