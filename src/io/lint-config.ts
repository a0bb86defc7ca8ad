import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { type LintConfig, NO_CONFIG, parseConfig } from '../lint/config.ts';
import { RULES } from '../lint/rules.ts';
import { FORMATS } from '../view/findings/format-names.ts';
import { readRegularFile } from './regular-file.ts';
import { CONFIGURATION, readNamed } from './text-input.ts';
import type { World } from './world.ts';

/** A configuration, and the folder that its globs count from. */
export interface FoundConfig {
  readonly config: LintConfig;
  readonly folder: string;
  /** As it stands in its file. */
  readonly text: string;
}

/** The name of the configuration at a bank root. */
export const CONFIG_NAME = 'mockdrill.config.json';

/** The configuration named, or the one at the bank root, or none. Throws UserError where it can't be understood. */
export function readLintConfig(root: string, named: string | undefined, world: World): FoundConfig {
  const path = named === undefined ? join(root, CONFIG_NAME) : resolve(world.cwd, named);
  const folder = named === undefined ? root : dirname(path);
  if (named === undefined && !existsSync(path)) return { config: NO_CONFIG, folder, text: '' };
  return configIn(named === undefined ? textOfBank(path) : readNamed(path, CONFIGURATION, world), path);
}

/** The configuration that a text is, of the file at an absolute path. Throws UserError where it can't be understood. */
export function configIn(text: string, path: string): FoundConfig {
  const read = parseConfig(text, RULES, FORMATS);
  if ('config' in read) return { config: read.config, folder: dirname(path), text };
  throw new UserError(`The configuration ${path} can't be used: ${read.faults.join('; ')}.`);
}

/** What lies in a bank may be anybody's: a link or a FIFO is not read. */
function textOfBank(path: string): string {
  const bytes = readRegularFile(path);
  if (typeof bytes === 'string') throw new UserError(`The configuration ${path} can't be used: ${bytes}.`);
  return Buffer.from(bytes).toString();
}
