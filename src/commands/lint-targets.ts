import { join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { realPlace } from '../io/checkout.ts';
import { isFolder } from '../io/is-folder.ts';
import { CONFIG_NAME } from '../io/lint-config.ts';
import { MOST_OWN_BYTES, readRegularFile } from '../io/regular-file.ts';
import { refuseWayOut } from '../io/way-out.ts';
import type { World } from '../io/world.ts';
import { baselineIn } from '../lint/baseline.ts';
import type { LintCommandOptions } from './lint.ts';
import { filesOf, type Rooted } from './lint-asked.ts';
import { outputTarget } from './lint-report.ts';

/** Throws UserError where a run would write over somebody's work: a question is soon named where a file to write is meant. */
export function refuseOthers(options: LintCommandOptions, roots: readonly Rooted[], world: World): void {
  const { writeBaseline, baseline, config, cacheLocation, outputFile = [] } = options;
  for (const path of filesWritten(options, world)) refuseWayOut(path, world);
  const targets = outputFile.map((target) => outputTarget(target).path);
  // Told before a lint that takes a while.
  const place = [...targets, writeBaseline].find((path) => path && isFolder(resolve(world.cwd, path)));
  if (place) throw new UserError(`${place} can't be written: a folder stands in its place.`, 'Name a file.');
  if (writeBaseline !== undefined && holdsOther(resolve(world.cwd, writeBaseline)))
    throw new UserError(
      `${writeBaseline} is no baseline of mockdrill: it is not written over.`,
      'Name a baseline, or a file that is not there yet.',
    );
  if (outputFile.length === 0) return;
  const named = [baseline, writeBaseline, config, cacheLocation].filter((path) => path !== undefined);
  const own = [...named, ...roots.map(({ root }) => join(root, CONFIG_NAME))];
  const linted = roots.flatMap(filesOf).map(({ path }) => path);
  // Whichever links lead there: what is written through one is written over what it leads to.
  const placeOf = (path: string) => realPlace(resolve(world.cwd, path));
  const read = new Set([...own, ...linted].map(placeOf));
  const path = targets.find((one) => read.has(placeOf(one)));
  if (path !== undefined)
    throw new UserError(
      `${path} is one of the files that the lint reads: it is not written over.`,
      'Name another file for the findings.',
    );
  const full = targets.map(placeOf);
  const twice = targets.find((_, index) => full.indexOf(full[index]!) < index);
  if (twice !== undefined)
    throw new UserError(
      `${twice} is named twice: the second format would write over the first.`,
      'Name a file for each format.',
    );
}

/** The absolute paths of the files that a run with these options writes. */
export function filesWritten(
  { outputFile = [], writeBaseline, cacheLocation }: LintCommandOptions,
  { cwd }: World,
): string[] {
  const paths = [...outputFile.map((target) => outputTarget(target).path), writeBaseline, cacheLocation];
  return paths.flatMap((path) => (path === undefined ? [] : [resolve(cwd, path)]));
}

/** Whether a file has something in it that is no baseline; of one that is not there, or is a FIFO, nothing is lost. */
function holdsOther(path: string): boolean {
  const bytes = readRegularFile(path, MOST_OWN_BYTES);
  if (typeof bytes === 'string' || bytes.length === 0) return false;
  return baselineIn(Buffer.from(bytes).toString()) === undefined;
}
