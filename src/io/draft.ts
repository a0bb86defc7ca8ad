import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { isWorthKeeping, type Session } from '../drill/session.ts';
import { foldersOf } from './folders.ts';
import { syncFolder } from './sync-folder.ts';
import type { World } from './world.ts';

/** A session under way on the disk, its draft at most a second behind. */
export interface SessionFile {
  /** Notes a new state; it is written soon. */
  keep(session: Session): void;
  /** Writes what was noted now. */
  flush(): void;
  /** The session is over: its file goes. */
  drop(): void;
}

/** A session that ended before its end. */
export interface Interruption {
  readonly session: Session;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

interface Stored extends Interruption {
  readonly v: 1;
  /** Who writes the file: a session whose process lives is nobody else's to take up. */
  readonly pid: number;
  readonly host: string;
}

/** Milliseconds between a change and the disk. */
const KEEP_AFTER = 400;

/** The file of one session. Where it can't be written, `warn` is told once and the drill goes on. */
export function sessionFile(world: World, id: string, warn: (message: string) => void): SessionFile {
  const path = pathOf(world, id);
  let noted: Session | undefined;
  let timer: NodeJS.Timeout | undefined;
  let warned = false;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!noted) return;
    const session = noted;
    noted = undefined;
    try {
      if (!isWorthKeeping(session)) return rmSync(path, { force: true });
      const stored: Stored = {
        v: 1,
        pid: process.pid,
        host: hostname(),
        savedAt: world.now(),
        session,
      };
      replaceFile(path, JSON.stringify(stored));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (!warned) warn(`The draft can't be kept in ${path} (${code}).`);
      warned = true;
    }
  };
  return {
    keep(session) {
      noted = session;
      timer ??= setTimeout(flush, KEEP_AFTER);
    },
    flush,
    drop() {
      clearTimeout(timer);
      noted = undefined;
      rmSync(path, { force: true });
      rmSync(editorPath(world, id), { force: true });
    },
  };
}

/** The latest session of a kind that was interrupted and that no living process holds. */
export function lastInterruption(
  world: World,
  isOfKind: (session: Session) => boolean,
): Interruption | undefined {
  const folder = folderOf(world);
  return listed(folder)
    .flatMap((name) => readStored(join(folder, name)) ?? [])
    .filter((stored) => isOfKind(stored.session) && !isHeld(stored))
    .sort((a, b) => b.savedAt - a.savedAt)
    .map(({ session, savedAt }) => ({ session: withEditorText(world, session), savedAt }))
    .find(({ session }) => isWorthKeeping(session));
}

/** Where the editor's copy of an answer lies while it is open. */
export function editorPath(world: World, id: string): string {
  return join(folderOf(world), `${id}.md`);
}

/** Where an editor was open when all ended, its file holds more than the draft. */
function withEditorText(world: World, session: Session): Session {
  if (session.phase.kind === 'over' || !session.phase.draft.inEditor) return session;
  try {
    const text = readFileSync(editorPath(world, session.id), 'utf8').trimEnd();
    const draft = { ...session.phase.draft, text, cursor: text.length, inEditor: false };
    return { ...session, phase: { ...session.phase, draft } };
  } catch {
    return session;
  }
}

/** Takes away interrupted sessions that hold answers to be forgotten. */
export function forgetSessions(world: World, holds: (text: string) => boolean): void {
  const folder = folderOf(world);
  for (const name of listed(folder)) {
    const path = join(folder, name);
    if (!holds(readFileSync(path, 'utf8'))) continue;
    rmSync(path, { force: true });
    rmSync(path.replace(/json$/, 'md'), { force: true });
  }
}

function folderOf(world: World): string {
  return join(foldersOf(world).state, 'sessions');
}

function pathOf(world: World, id: string): string {
  return join(folderOf(world), `${id}.json`);
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

function readStored(path: string): Stored | undefined {
  try {
    const stored = JSON.parse(readFileSync(path, 'utf8')) as Stored;
    return stored.v === 1 && isSession(stored.session) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** A file that somebody has changed by hand is none of ours. */
function isSession({ queue, done, phase, position }: Session): boolean {
  if (!Array.isArray(queue) || !Array.isArray(done) || !(position in queue)) return false;
  if (phase.kind === 'over') return true;
  return typeof phase.draft.text === 'string' && Number.isFinite(phase.draft.used);
}

function isHeld({ pid, host }: Stored): boolean {
  if (host !== hostname() || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Puts a file in place whole: whoever reads it, at whatever moment all ends, finds the old one or the new one. */
function replaceFile(path: string, text: string): void {
  const beside = `${path}.new`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(beside, text, { mode: 0o600, flush: true });
  renameSync(beside, path);
  syncFolder(dirname(path));
}
