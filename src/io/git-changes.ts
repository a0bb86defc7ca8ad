import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
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
 * The files below a folder, and of `others`, that differ from the commit at which this branch left a revision, so that what
 * others have done there since is no change of ours. Neither is a file of another repository, or of none.
 */
export function changedSince(
  revision: string,
  folder: string,
  world: World,
  others: readonly string[] = [],
): Change[] {
  if (revision.startsWith('-'))
    throw new UserError(
      `"${revision}" is no revision.`,
      'Name a commit, a branch or a tag, such as origin/main.',
    );
  if (revision.includes('..'))
    throw new UserError(
      `"${revision}" is a range, not one revision.`,
      'Name the one where it begins: what has changed since then up to now is asked for.',
    );
  const git = gitIn(folder, world);
  const base = baseOf(revision, git, world);
  const changed = ['diff', '--name-only', '-z', '--no-renames', base];
  const added = ['ls-files', '-z', '--others', '--exclude-standard'];
  const names = new Set([
    ...list(git, ...changed, '--relative', '--', '.'),
    ...list(git, ...added, '--', '.'),
  ]);
  const isOurs = (path: string) =>
    [changed, added].some((args) => git([...args, '--', path]).stdout.length > 0);
  const pages = [...names].filter((name) => name.endsWith('.md') && !name.includes('\n'));
  const before = new Map(contentsAt(base, git, pages));
  const below = [...names].map((name) => {
    const content = before.get(name);
    return { path: resolve(folder, name), ...(content ? { before: content } : {}) };
  });
  return [...below, ...others.filter(isOurs).map((path) => ({ path }))];
}

/** Where this branch left the revision; the revision itself where that is not known. */
function baseOf(revision: string, git: Git, world: World): string {
  const { status, stdout, stderr } = git(['merge-base', revision, 'HEAD']);
  if (status === 0) return String(stdout).trim();
  if (status !== 1)
    throw new UserError(
      `git does not know what changed since ${revision}: ${firstLine(stderr)}`,
      'Fetch that revision first; a shallow clone has only the last one.',
    );
  tell(
    world,
    `git knows no commit that ${revision} and HEAD have in common (a shallow clone has only the last ones), so what ${revision} has changed meanwhile counts as changed here.`,
  );
  return revision;
}

function list(git: Git, ...args: string[]): string[] {
  const { status, stdout, stderr } = git(args);
  if (status !== 0)
    throw new UserError(
      `git can't say what has changed: ${firstLine(stderr)}`,
      '"git fsck" says whether the repository is whole.',
    );
  return String(stdout).split('\0').filter(Boolean);
}

/** What files were in a commit, those that were in it. */
function contentsAt(commit: string, git: Git, names: readonly string[]): [string, Uint8Array][] {
  if (names.length === 0) return [];
  const asked = names.map((name) => `${commit}:./${name}\n`).join('');
  const { stdout } = git(['cat-file', '--batch'], asked);
  let at = 0;
  return names.flatMap((name): [string, Uint8Array][] => {
    const start = stdout.indexOf('\n', at) + 1;
    const [, size] = /^[0-9a-f]+ \w+ (\d+)$/.exec(stdout.toString('utf8', at, start - 1)) ?? [];
    const end = start + Number(size ?? -1);
    at = end + 1;
    return size === undefined ? [] : [[name, stdout.subarray(start, end)]];
  });
}

type Git = (args: readonly string[], input?: string) => SpawnSyncReturns<Buffer>;

/** Runs git in a folder. */
function gitIn(folder: string, world: World): Git {
  const env = environmentFor(world);
  const run: Git = (args, input = '') =>
    spawnSync('git', ['-C', folder, ...args], { input, env, maxBuffer: Infinity });
  return (args, input) => {
    const ran = run(args, input);
    if (ran.error) throw new UserError(`git can't be run (${ran.error.message}).`, '--since needs git.');
    const { status, stderr } = ran.status === 0 ? ran : run(['rev-parse', '--git-dir']);
    if (status !== 128) return ran;
    const isNone = stderr.includes('not a git repository');
    // In a container the checkout is often another user's.
    const advice = /^\tgit config .*/m.exec(String(stderr))?.[0].trim();
    throw new UserError(
      isNone ? `${folder} is in no git repository.` : `git reads nothing in ${folder}: ${firstLine(stderr)}`,
      advice ? `Where you trust it: ${advice}` : '--since compares with what git has stored.',
    );
  };
}

/** In a hook git may be told where its folder is, and takes the folder that it runs in for the top: that was ours. */
function environmentFor({ env, cwd }: World): World['env'] {
  const { GIT_DIR, GIT_WORK_TREE = '.' } = env;
  if (!GIT_DIR) return env;
  return { ...env, GIT_DIR: resolve(cwd, GIT_DIR), GIT_WORK_TREE: resolve(cwd, GIT_WORK_TREE) };
}

function firstLine(output: Buffer): string {
  return String(output).trim().split('\n')[0]!;
}
