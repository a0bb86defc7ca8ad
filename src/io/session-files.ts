import { readdirSync, statSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { dirname, join } from 'node:path';
import type { Session } from '../drill/session.ts';
import { unread } from './disk-trouble.ts';
import { foldersOf } from './folders.ts';
import { makeFolder, PRIVATE } from './make-folder.ts';
import { processSeen } from './process-age.ts';
import { readOwn } from './regular-file.ts';
import { isSession } from './session-shape.ts';
import type { World } from './world.ts';
import { replaceFile } from './write-file.ts';

/** A session as it lies on the disk. */
export interface StoredSession {
  readonly v: 1;
  /** Who writes the file: a session whose process lives is nobody else's to take up. */
  readonly pid: number;
  readonly host: string;
  /** When that process began, in seconds since the machine was started; absent where an earlier make has written the file. */
  readonly began?: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly session: Session;
}

export function sessionsFolder(world: World): string {
  return join(foldersOf(world).state, 'sessions');
}

export function sessionPath(world: World, id: string): string {
  return join(sessionsFolder(world), `${id}.json`);
}

/** Where the editor's copy of an answer lies while it is open. */
export function editorPath(world: World, id: string): string {
  return join(sessionsFolder(world), `${id}.md`);
}

/** Where sessions lie that may be offered: none where the folder can't be read. */
export function storedPaths(world: World): string[] {
  try {
    return wordPaths(world).filter((path) => path.endsWith('.json'));
  } catch {
    return [];
  }
}

/**
 * Every file that holds words of a session, also one that a crash has left before it was put in place, or an editor beside its
 * own, such as `ID.md~` and `.ID.md.swp`. Throws UserError where the folder can't be read.
 */
export function wordPaths(world: World): string[] {
  return pathsIn(sessionsFolder(world));
}

/** Of the files of words in a folder those of one session. Throws UserError where the folder can't be read. */
export function pathsIn(folder: string, id?: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && OF_SESSION.test(entry.name))
      .filter(({ name }) => id === undefined || sessionOf(name) === id)
      .map(({ name }) => join(folder, name));
  } catch (error) {
    const trouble = error as NodeJS.ErrnoException;
    if (trouble.code === 'ENOENT' || trouble.code === 'ENOTDIR') return [];
    throw unread(`The folder of sessions ${folder}`, trouble);
  }
}

/** Whose words a file holds, by its name. */
export function sessionOf(name: string): string {
  return OF_SESSION.exec(name)![1]!;
}

const OF_SESSION = /^[.#~]*(.*?)\.(?:json|md)(?![\da-z])/;

export function readStored(path: string): StoredSession | undefined {
  try {
    const stored = JSON.parse(readOwn(path)) as StoredSession;
    return stored.v === 1 && isSession(stored.session) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Puts a session in place as this process's own. */
export function writeStored(path: string, stored: Pick<StoredSession, 'session' | 'savedAt'>): void {
  const { savedAt, session } = stored;
  const own: StoredSession = {
    v: 1,
    pid: process.pid,
    host: hostname(),
    began: BEGAN,
    savedAt,
    session,
  };
  makeFolder(dirname(path), PRIVATE);
  replaceFile(path, JSON.stringify(own), 0o600, true);
}

/** Whether a living process other than this one writes it. */
export function isHeld(path: string, { pid, host, began }: StoredSession): boolean {
  if (host !== hostname() || pid === process.pid) return false;
  if (!isThere(pid)) return false;
  const seen = processSeen(pid);
  if (seen?.ended) return false;
  if (seen && began !== undefined) return Math.abs((uptime() - began) * 1000 - seen.age) <= SLACK;
  const file = statSync(path, { throwIfNoEntry: false });
  // Since the machine was started anew, the number is somebody else's.
  if (file && file.mtimeMs < Date.now() - uptime() * 1000) return false;
  // Whoever has written a file was there before it; a process that began later has only got the number.
  return !(seen && file && Date.now() - seen.age > file.mtimeMs + SLACK);
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Of this process. The clock on the wall may be set, as that of a virtual machine is when it wakes: this one goes on. */
const BEGAN = uptime() - process.uptime();

/** Milliseconds: ages are told to the second, and clocks are not one. */
const SLACK = 5000;
