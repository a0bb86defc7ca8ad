import { existsSync, statSync } from 'node:fs';

/** Whether a folder is there; where a file stands in the way to it, there is none. */
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
