import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { tell } from './print.ts';
import type { World } from './world.ts';

/** A file that is not as it was: changed, new or gone. */
export interface Change {
  readonly path: string;
  /** Its content before, of Markdown that was there. */
  readonly before?: Uint8Array;
}

/**
 * The files below a folder that differ from the commit at which this branch left a revision, so that what others have
 * done there since is no change of ours.
 */
export function changedSince(revision: string, folder: string, world: World): Change[] {
  if (revision.startsWith('-'))
    throw new UserError(
      `"${revision}" is no revision.`,
      'Name a commit, a branch or a tag, such as origin/main.',
    );
  const base = baseOf(revision, folder, world);
  const names = new Set([
    ...list(folder, 'diff', '--name-only', '-z', '--relative', '--no-renames', base, '--', '.'),
    ...list(folder, 'ls-files', '-z', '--others', '--exclude-standard', '--', '.'),
  ]);
  const pages = [...names].filter((name) => name.endsWith('.md') && !name.includes('\n'));
  const before = new Map(contentsAt(base, folder, pages));
  return [...names].map((name) => {
    const content = before.get(name);
    return { path: resolve(folder, name), ...(content ? { before: content } : {}) };
  });
}

/** Where this branch left the revision; the revision itself where that is not known. */
function baseOf(revision: string, folder: string, world: World): string {
  const { status, stdout, stderr } = git(folder, ['merge-base', revision, 'HEAD']);
  if (status === 0) return String(stdout).trim();
  if (status !== 1)
    throw new UserError(
      `git does not know what changed since ${revision}: ${String(stderr).trim().split('\n')[0]}`,
      'Fetch that revision first; a shallow clone has only the last one.',
    );
  tell(
    world,
    `git knows no commit that ${revision} and HEAD have in common (a shallow clone has only the last ones), so what ${revision} has changed meanwhile counts as changed here.`,
  );
  return revision;
}

function list(folder: string, ...args: string[]): string[] {
  const { status, stdout, stderr } = git(folder, args);
  if (status !== 0) throw new UserError(`git can't say what has changed: ${String(stderr).trim()}`);
  return String(stdout).split('\0').filter(Boolean);
}

/** What files were in a commit, those that were in it. */
function contentsAt(commit: string, folder: string, names: readonly string[]): [string, Uint8Array][] {
  if (names.length === 0) return [];
  const asked = names.map((name) => `${commit}:./${name}\n`).join('');
  const { stdout } = git(folder, ['cat-file', '--batch'], asked);
  let at = 0;
  return names.flatMap((name): [string, Uint8Array][] => {
    const start = stdout.indexOf('\n', at) + 1;
    const [, size] = /^[0-9a-f]+ \w+ (\d+)$/.exec(stdout.toString('utf8', at, start - 1)) ?? [];
    const end = start + Number(size ?? -1);
    at = end + 1;
    return size === undefined ? [] : [[name, stdout.subarray(start, end)]];
  });
}

function git(folder: string, args: readonly string[], input = '') {
  const ran = spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: Infinity });
  if (ran.error) throw new UserError(`git can't be run (${ran.error.message}).`, '--since needs git.');
  if (ran.status !== 0 && spawnSync('git', ['-C', folder, 'rev-parse', '--git-dir']).status === 128)
    throw new UserError(`${folder} is in no git repository.`, '--since compares with what git has stored.');
  return ran;
}
