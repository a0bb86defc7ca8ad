import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';

/** Absolute paths of the files below a folder that differ from a revision, new ones included, deleted ones not. */
export function changedSince(revision: string, folder: string): string[] {
  if (revision.startsWith('-'))
    throw new UserError(
      `"${revision}" is no revision.`,
      'Name a commit, a branch or a tag, such as origin/main.',
    );
  const git = (...args: string[]) => {
    const ran = spawnSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], { encoding: 'utf8' });
    if (ran.error) throw new UserError(`git can't be run (${ran.error.message}).`, '--since needs git.');
    if (ran.status !== 0 && spawnSync('git', ['-C', folder, 'rev-parse', '--git-dir']).status === 128)
      throw new UserError(`${folder} is in no git repository.`, '--since compares with what git has stored.');
    if (ran.status !== 0)
      throw new UserError(
        `git does not know what changed since ${revision}: ${ran.stderr.trim().split('\n')[0]}`,
        'Fetch that revision first; a shallow clone has only the last one.',
      );
    return ran.stdout.split('\0').filter(Boolean);
  };
  const names = [
    ...git('diff', '--name-only', '-z', '--relative', '--diff-filter=d', revision, '--', '.'),
    ...git('ls-files', '-z', '--others', '--exclude-standard', '--', '.'),
  ];
  return names.map((name) => resolve(folder, name));
}
