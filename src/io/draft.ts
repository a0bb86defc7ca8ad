import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isWorthKeeping, type Session } from '../drill/session.ts';
import { UserError } from '../errors.ts';
import { answerIn } from '../view/editor-page.ts';
import { reasonOf, unread } from './disk-trouble.ts';
import { readEdited } from './edited-text.ts';
import { withLock } from './lock.ts';
import { tell } from './print.ts';
import { readOwn } from './regular-file.ts';
import {
  editorPath,
  isHeld,
  pathsIn,
  readStored,
  type StoredSession,
  sessionOf,
  sessionPath,
  sessionsFolder,
  storedPaths,
  wordPaths,
  writeStored,
} from './session-files.ts';
import type { World } from './world.ts';

/** A session under way on the disk, its draft at most a second behind. */
export interface SessionFile {
  readonly path: string;
  /** Notes a new state; it is written soon. */
  keep(session: Session): void;
  /** Writes what was noted now. */
  flush(): void;
  /** The session is over: its file goes. */
  drop(): void;
  /** Whether the next start offers to go on with what was written last. */
  isKept(): boolean;
  /** What the file could not take; undefined where it holds everything. */
  unkept(): Unkept | undefined;
}

/** Words of a draft that lie in no file. */
export interface Unkept {
  readonly text: string;
  readonly why: string;
}

/** A session that ended before its end. */
export type Interruption = Pick<StoredSession, 'session' | 'savedAt'>;

/** Milliseconds between a change and the disk. */
const KEEP_AFTER = 400;

/** The file of one session. `trouble` is told why it can't be written, and an empty text when it can again. */
export function sessionFile(world: World, id: string, trouble: (why: string) => void): SessionFile {
  const path = sessionPath(world, id);
  let noted: Session | undefined;
  let timer: NodeJS.Timeout | undefined;
  let unkept: Unkept | undefined;
  let kept = existsSync(path);
  const stands = (now: Unkept | undefined) => {
    if (now?.why !== unkept?.why) trouble(now?.why ?? '');
    unkept = now;
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!noted) return;
    const session = noted;
    noted = undefined;
    try {
      kept = isWorthKeeping(session);
      if (kept) writeStored(path, { session, savedAt: world.now() });
      else rmSync(path, { force: true });
      stands(undefined);
    } catch (error) {
      const text = session.phase.kind === 'over' ? '' : session.phase.draft.text;
      stands({
        text,
        why: `The draft can't be kept in ${path}: ${reasonOf(error as NodeJS.ErrnoException)}.`,
      });
    }
  };
  return {
    path,
    keep(session) {
      noted = session;
      timer ??= setTimeout(flush, KEEP_AFTER);
    },
    flush,
    drop() {
      clearTimeout(timer);
      noted = undefined;
      kept = false;
      dropSession(world, id);
    },
    isKept: () => kept,
    unkept: () => unkept,
  };
}

/** The session is over, or not wanted: nothing of it stays. What the disk does not let go is told, and is no reason to fail. */
function dropSession(world: World, id: string): void {
  const path = sessionPath(world, id);
  try {
    forgetSessions([path]);
  } catch (error) {
    const why = error instanceof UserError ? error.message : `${reasonOf(error as NodeJS.ErrnoException)}.`;
    tell(world, `mockdrill: ${path} can't be taken away: ${why} Until it is deleted, it is offered again.`);
  }
}

/** The sessions of a kind that were interrupted and that no living process holds, the latest first. */
export function interruptions(world: World, isOfKind: (session: Session) => boolean): Interruption[] {
  return storedPaths(world)
    .flatMap((path) => {
      const stored = readStored(path);
      return stored && isOfKind(stored.session) && !isHeld(path, stored) ? [stored] : [];
    })
    .sort((a, b) => b.savedAt - a.savedAt)
    .map(({ session, savedAt }) => ({ session: withEditorText(world, session), savedAt }))
    .filter(({ session }) => isWorthKeeping(session));
}

/** Makes an interrupted session this process's own; false where another process was quicker. */
export function takeUp(world: World, id: string): boolean {
  try {
    return withLock(join(sessionsFolder(world), 'lock'), () => {
      const path = sessionPath(world, id);
      const stored = readStored(path);
      if (!stored || isHeld(path, stored)) return false;
      writeStored(path, stored);
      return true;
    });
  } catch (error) {
    // Where nothing can be written, the words that are here are worth more than the risk.
    if (error instanceof UserError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    return true;
  }
}

/** Deletes an interrupted session, unless another process has taken it up. */
export function discard(world: World, id: string): void {
  if (takeUp(world, id)) dropSession(world, id);
}

/** Where an editor was open when all ended, its file holds more than the draft. */
function withEditorText(world: World, session: Session): Session {
  if (session.phase.kind === 'over' || !session.phase.draft.inEditor) return session;
  try {
    const text = answerIn(readEdited(editorPath(world, session.id)).text).trimEnd();
    const draft = { ...session.phase.draft, text, cursor: text.length, inEditor: false };
    return { ...session, phase: { ...session.phase, draft } };
  } catch {
    return session;
  }
}

/** The files of sessions that hold what is to be forgotten, and how many of them would be offered again. */
export function sessionsHolding(
  world: World,
  holds: (text: string) => boolean,
): { readonly paths: readonly string[]; readonly unfinished: number } {
  const paths = wordPaths(world).filter((path) => {
    const text = wordsOf(path);
    return text !== undefined && holds(text);
  });
  const unfinished = paths.filter((path) => {
    const stored = path.endsWith('.json') && readStored(path);
    return stored && isWorthKeeping(withEditorText(world, stored.session));
  }).length;
  return { paths, unfinished };
}

/**
 * Undefined where the file is gone by now: a session that goes on puts a new one in place at every change. Throws UserError
 * where it can't be read: what is to be forgotten may stand in it.
 */
function wordsOf(path: string): string | undefined {
  try {
    return readOwn(path);
  } catch (error) {
    const trouble = error as NodeJS.ErrnoException;
    if (trouble.code === 'ENOENT') return undefined;
    throw unread(path, trouble);
  }
}

/** Takes sessions away by their files. */
export function forgetSessions(paths: readonly string[]): void {
  for (const path of paths)
    for (const each of pathsIn(dirname(path), sessionOf(basename(path)))) rmSync(each, { force: true });
}
