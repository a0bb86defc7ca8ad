import { MAX_FILE_BYTES } from '../bank/source.ts';
import type { World } from './world.ts';

/** Standard input as far as a question may be long; one byte more, so that a larger one is refused by its size. */
export async function standardInput(world: World): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of world.stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    chunks.push(bytes);
    length += bytes.length;
    if (length > MAX_FILE_BYTES) break;
  }
  return Buffer.concat(chunks);
}
