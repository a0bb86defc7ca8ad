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

/**
 * For tests with a clock of seconds that runs in another process: a machine may stand still for longer than that, so such
 * a test may fail twice before it is a failure.
 */
export const BY_THE_CLOCK = { retry: 2 };
