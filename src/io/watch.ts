import { statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';

/** Editors write a file in several steps: a change is told when nothing has moved for so long. */
const QUIET_MS = 100;

/**
 * Calls `act` now and after each change below the folders until the signal is aborted. Never two calls at once. `isOwn`: of
 * the absolute path of a file, whether `act` writes it. Throws UserError where a folder is gone.
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
  const open = (folder: string) => {
    const watcher = watch(folder, { recursive: true, signal }, (_, name) => {
      if (name !== null && isOwn(join(folder, name))) return;
      dirty = true;
      wake();
    }).on('error', (error) => {
      broken ??= error;
      wake();
    });
    return { folder, watcher, identity: identityOf(folder) };
  };
  let watched = folders.map(open);
  // Of a folder that was taken away, and maybe put back, a watcher says nothing ever after.
  const renewed = (each: ReturnType<typeof open>) => {
    const { folder, watcher, identity } = each;
    const now = identityOf(folder);
    if (now === identity) return each;
    watcher.close();
    if (now === undefined) throw new UserError(`${folder} can't be watched any longer: it is gone.`);
    return open(folder);
  };
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
      watched = watched.map(renewed);
      await act();
    }
  } finally {
    signal.removeEventListener('abort', wakeUp);
    for (const { watcher } of watched) watcher.close();
  }
}

/** What tells a folder from another one in its place. */
function identityOf(folder: string): string | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.birthtimeMs}`;
}
