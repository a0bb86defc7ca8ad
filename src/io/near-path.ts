import { relative } from 'node:path';
import type { World } from './world.ts';

/** A full path as the user would name it: from the working folder, where it lies below that. */
export function nearPath(path: string, { cwd }: Pick<World, 'cwd'>): string {
  const near = relative(cwd, path);
  if (near === '') return '.';
  return near.startsWith('..') ? path : near;
}
