import { closeSync, fsyncSync, openSync } from 'node:fs';

/** A new name is on the disk only when its folder is. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows opens no folders, and needs no such thing.
  }
}
