import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Bytes of every file below a folder, by its path, and when the newest was changed (milliseconds since 1970). */
export function sizesBelow(root: string): { sizes: Record<string, number>; newest: number } {
  const sizes: Record<string, number> = {};
  let newest = 0;
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) {
        const { size, mtimeMs } = statSync(path);
        sizes[relative(root, path).replaceAll('\\', '/')] = size;
        newest = Math.max(newest, mtimeMs);
      }
    }
  };
  walk(root);
  return { sizes, newest };
}

/** A hash of what the files named hold, in whatever order they are named. */
export function hashBelow(root: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of [...names].sort()) hash.update(readFileSync(join(root, name)));
  return hash.digest('hex');
}
