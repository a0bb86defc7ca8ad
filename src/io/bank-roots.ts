import { delimiter } from 'node:path';
import type { World } from './world.ts';

/** Where the banks are: `--bank` over MOCKDRILL_BANKS over the settings over the shipped questions. */
export function bankRoots(named: readonly string[] | undefined, world: World): readonly string[] {
  if (named && named.length > 0) return named;
  const fromEnvironment = (world.env.MOCKDRILL_BANKS ?? '').split(delimiter).filter(Boolean);
  return fromEnvironment.length > 0 ? fromEnvironment : [world.shippedQuestions];
}
