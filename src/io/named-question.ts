import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { nearPath } from './near-path.ts';
import type { World } from './world.ts';

/** How a question is found: its name in a library, and the bank roots that were named for it. */
export interface NamedQuestion {
  readonly name: string;
  readonly bank: readonly string[] | undefined;
}

/**
 * A question as it is named on the command line: by its id, or by its file, as the lint takes it; then the banks are by
 * default those that the file lies among. Throws UserError where there is no such file.
 */
export function namedQuestion(
  name: string,
  bank: readonly string[] | undefined,
  world: World,
): NamedQuestion {
  if (!name.endsWith('.md')) return { name, bank };
  const full = resolve(world.cwd, name);
  if (!existsSync(full)) throw new UserError(`${name} does not exist.`, 'Name a question by its id or file.');
  return { name: nearPath(full, world), bank: bank ?? [nearPath(dirname(dirname(full)), world)] };
}
