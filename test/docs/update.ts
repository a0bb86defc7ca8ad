import { readFileSync, writeFileSync } from 'node:fs';
import { withLock } from '../../src/io/lock.ts';

/** `UPDATE=1 npx vitest run test/docs` writes into the pages what the tests would only compare. */
export const UPDATE = process.env.UPDATE === '1';

/** Puts `after` where `before` stands. The files of tests run at once. */
export function updatePage(path: string, before: string, after: string): void {
  withLock(`${path}.lock`, () => {
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(before, () => after),
    );
  });
}
