import { MAX_LABELLED_BYTES } from '../bank/source.ts';
import type { World } from './world.ts';

/** Standard input as far as any file of a bank may be long, and more, so that a larger one is refused by its size. */
export async function standardInput(world: World): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of world.stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    chunks.push(bytes);
    length += bytes.length;
    if (length > MAX_LABELLED_BYTES) break;
  }
  return Buffer.concat(chunks);
}
