import { watch } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';

/** Editors write a file in several steps: a change is told when nothing has moved for so long. */
const QUIET_MS = 100;

/**
 * Calls `act` now and after each change below the folders until the signal is aborted. Never two calls at once. `isOwn`: of
 * the absolute path of a file, whether `act` writes it.
 */
export async function watchFolders(
  folders: readonly string[],
  signal: AbortSignal,
  act: () => Promise<void>,
  isOwn: (path: string) => boolean = () => false,
): Promise<never> {
  let wake: () => void = () => {};
  let dirty = false;
  let broken: Error | undefined;
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true, signal }, (_, name) => {
      if (name !== null && isOwn(join(folder, name))) return;
      dirty = true;
      wake();
    }).on('error', (error) => {
      broken ??= error;
      wake();
    }),
  );
  const wakeUp = () => wake();
  signal.addEventListener('abort', wakeUp);
  try {
    // Watched before it is read: a change in between is seen.
    await act();
    for (;;) {
      if (!dirty && !broken && !signal.aborted)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (signal.aborted) throw signal.reason;
      if (broken) throw new UserError(`The folders can't be watched any longer: ${broken.message}.`);
      while (dirty) {
        dirty = false;
        await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      }
      await act();
    }
  } finally {
    signal.removeEventListener('abort', wakeUp);
    for (const watcher of watchers) watcher.close();
  }
}
