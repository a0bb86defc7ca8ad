import { existsSync } from 'node:fs';

/** Looks for a file that does not come until it is a failure. */
const LOOKS = 3000;

/** Waits, without letting anything else run, until one of these files is there; says which. */
export function appears(...paths: readonly string[]): string {
  for (let look = 0; look < LOOKS; look++) {
    const found = paths.find((path) => existsSync(path));
    if (found !== undefined) return found;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
  throw new Error(`never seen: ${paths.join(', ')}`);
}
