import { watch } from 'node:fs';

/** Editors write a file in several steps: a change is told when nothing has moved for so long. */
const QUIET_MS = 100;

/** Calls `act` now and after each change below the folders until the signal is aborted. Never two calls at once. */
export async function watchFolders(
  folders: readonly string[],
  signal: AbortSignal,
  act: () => Promise<void>,
): Promise<never> {
  let wake: () => void = () => {};
  let dirty = false;
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true, signal }, () => {
      dirty = true;
      wake();
    }).on('error', () => wake()),
  );
  try {
    // Watched before it is read: a change in between is seen.
    await act();
    for (;;) {
      if (!dirty)
        await new Promise<void>((resolve) => {
          wake = resolve;
          signal.addEventListener('abort', () => resolve(), { once: true });
        });
      if (signal.aborted) throw signal.reason;
      while (dirty) {
        dirty = false;
        await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      }
      await act();
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
