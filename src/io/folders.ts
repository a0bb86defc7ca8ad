import { homedir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import envPaths from 'env-paths';
import { UserError } from '../errors.ts';
import type { World } from './world.ts';

/** Where things are kept. Nothing is created here. */
export interface Folders {
  /** The history: what must never be lost. */
  readonly data: string;
  readonly config: string;
  /** Drafts and the session under way. */
  readonly state: string;
  /** Derived files that may be deleted at any time. */
  readonly cache: string;
}

/** `MOCKDRILL_HOME` puts everything below one folder; otherwise the system's own places (XDG on Linux). */
export function foldersOf(world: World): Folders {
  const home = world.env.MOCKDRILL_HOME;
  if (home) {
    return {
      data: join(home, 'data'),
      config: join(home, 'config'),
      state: join(home, 'state'),
      cache: join(home, 'cache'),
    };
  }
  const { data, config, cache, log } = envPaths('mockdrill', { suffix: '' });
  // On Linux the package's `log` is the XDG state folder; elsewhere it is a place that is cleaned up.
  const state = process.platform === 'linux' ? log : join(data, 'state');
  return {
    data: usable(data, '.local/share'),
    config: usable(config, '.config'),
    state: usable(state, '.local/state'),
    cache: usable(cache, '.cache'),
  };
}

/**
 * With an empty HOME, or an XDG variable that is relative, a path begins nowhere: what people answer would lie in
 * whichever folder they are in. XDG says that such a variable counts as none: then it is the place `onLinux`.
 */
function usable(path: string, onLinux: string): string {
  if (isAbsolute(path)) return path;
  return join(homeFolder(), process.platform === 'linux' ? join(onLinux, 'mockdrill') : path);
}

function homeFolder(): string {
  try {
    const home = homedir();
    return isAbsolute(home) ? home : userInfo().homedir;
  } catch {
    throw new UserError('There is no home folder to keep anything in.', 'Set HOME, or MOCKDRILL_HOME.');
  }
}
