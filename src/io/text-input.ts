import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { readRegularFile } from './bank-files.ts';
import type { World } from './world.ts';

/** Texts beyond this are no answers that anybody typed. */
const MAX_BYTES = 64 * 1024 * 1024;

/** A text from a file, or from standard input for `-`. Throws UserError where there is none. */
export async function readText(path: string, what: string, world: World): Promise<string> {
  if (path === '-') return readStdin(what, world);
  const bytes = readRegularFile(resolve(world.cwd, path), MAX_BYTES);
  if (typeof bytes === 'string') throw new UserError(`${what} ${path} can't be used: ${bytes}.`);
  if (bytes.length > MAX_BYTES) throw new UserError(`${what} ${path} is larger than 64 MiB.`);
  return new TextDecoder().decode(bytes);
}

async function readStdin(what: string, { stdin }: World): Promise<string> {
  if (stdin.isTTY) {
    throw new UserError(`${what} is expected on standard input.`, 'Name a file, or pipe a text in.');
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > MAX_BYTES) throw new UserError(`${what} on standard input is larger than 64 MiB.`);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
