import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';

/** Editors write a file in several steps: a change is told when nothing has moved for so long. */
const QUIET_MS = 100;

/** What a folder meets that is taken away, or that nobody may read: whoever reads it says so. */
const PASSING = ['ENOENT', 'EACCES', 'EPERM'];

/**
 * Calls `act` now and after each change in the folders, or right in a folder of theirs, or of one of the files, until the
 * signal is aborted. Never two calls at once. `isOwn`: of the absolute path of a file, whether `act` writes it. Throws
 * UserError where a folder is gone.
 */
export async function watchFolders(
  folders: readonly string[],
  signal: AbortSignal,
  act: () => Promise<void>,
  isOwn: (path: string) => boolean = () => false,
  files: readonly string[] = [],
): Promise<never> {
  let wake: () => void = () => {};
  let dirty = false;
  let broken: Error | undefined;
  const fail = (error: NodeJS.ErrnoException) => {
    if (PASSING.includes(error.code ?? '')) return;
    broken ??= error;
    wake();
  };
  const open = ({ folder, isWhole }: Watched): FSWatcher | undefined => {
    const isHeeded = (path: string) => !isOwn(path) && (isWhole || files.includes(path));
    try {
      return watch(folder, (_, name) => {
        if (name !== null && !isHeeded(join(folder, name))) return;
        dirty = true;
        wake();
      }).on('error', fail);
    } catch (error) {
      fail(error as NodeJS.ErrnoException);
      return undefined;
    }
  };
  // Folder by folder: what Node calls recursive is a watcher for every file here, and is blind in a folder that was renamed.
  const watched = new Map<string, FSWatcher | undefined>();
  const renew = () => {
    const now = new Map([...files.flatMap(aroundFile), ...folders.flatMap(withFolders)]);
    for (const [identity, watcher] of watched) {
      if (now.has(identity)) continue;
      watcher?.close();
      watched.delete(identity);
    }
    for (const [identity, place] of now) if (!watched.has(identity)) watched.set(identity, open(place));
  };
  const wakeUp = () => wake();
  signal.addEventListener('abort', wakeUp);
  try {
    for (;;) {
      // Watched before it is read: a change in between is seen.
      renew();
      await act();
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
    }
  } finally {
    signal.removeEventListener('abort', wakeUp);
    for (const watcher of watched.values()) watcher?.close();
  }
}

interface Watched {
  readonly folder: string;
  /** All that lies in it counts, not only some files. */
  readonly isWhole: boolean;
}

/** A folder and those in it, by what tells each from another one in its place. Throws UserError where it is gone. */
function withFolders(folder: string): [string, Watched][] {
  const own = placeOf(folder, true);
  if (own.length === 0) throw new UserError(`${folder} can't be watched any longer: it is gone.`);
  return [...own, ...foldersIn(folder).flatMap((each) => placeOf(each, true))];
}

/** The folder around a file: the file itself may be put in place anew each time. */
function aroundFile(file: string): [string, Watched][] {
  return placeOf(dirname(file), false);
}

function placeOf(folder: string, isWhole: boolean): [string, Watched][] {
  const identity = identityOf(folder);
  return identity === undefined ? [] : [[identity, { folder, isWhole }]];
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

function identityOf(folder: string): string | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat && `${folder} ${stat.ino} ${stat.birthtimeMs}`;
}
