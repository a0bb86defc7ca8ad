import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { shellWord } from '../view/shell-word.ts';
import { LEXICON_NAME } from './bank-files.ts';
import {
  holdsBanks,
  holdsQuestions,
  isBankAround,
  isBankFolder,
  isLabelled,
  isOfBanks,
  rootBelow,
} from './bank-folders.ts';
import { CONFIG_NAME } from './lint-config.ts';
import type { World } from './world.ts';

/** A bank root to lint, and which of its files were asked for (all where `only` is absent). */
export interface LintRoot {
  readonly root: string;
  /** Absolute paths of files and folders. */
  readonly only?: readonly string[];
}

/** The files of a root, beside its banks, that all of its questions depend on. */
export const SHARED_FILES = [LEXICON_NAME, CONFIG_NAME];

/**
 * The bank roots that PATHs lie in: a PATH may be a root, a bank folder or a single file, and the facts across files
 * come from the whole root in each case. `unsaved`: the file need not be there yet. Throws UserError where a PATH does not
 * exist or is no part of a bank.
 */
export function lintRoots(paths: readonly string[], world: World, unsaved = false): LintRoot[] {
  if (paths.length === 0) {
    const near = join(world.cwd, 'questions');
    if (existsSync(near)) return [{ root: near }];
    throw new UserError(
      'There is no folder "questions" here to lint.',
      `Name a bank root: mockdrill lint ${isOfBanks(world.cwd) ? '.' : shellWord(rootBelow(world.cwd) ?? 'DIR')}`,
    );
  }
  const roots = new Map<string, string[] | undefined>();
  const rootOfFile = fileRoots();
  for (const path of paths) {
    const full = resolve(world.cwd, path);
    const root = unsaved && !existsSync(full) ? rootOfFile(full) : rootOf(full, path, rootOfFile);
    if (root === full) roots.set(root, undefined);
    else if (roots.has(root)) roots.get(root)?.push(full);
    else roots.set(root, [full]);
  }
  return [...roots].map(([root, only]) => (only ? { root, only } : { root }));
}

function rootOf(full: string, named: string, rootOfFile: (full: string) => string): string {
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat)
    throw new UserError(`${named} does not exist.`, 'Name a bank root, a bank folder or question files.');
  if (stat.isDirectory()) {
    if (isBankFolder(full)) return rootAround(full);
    refuseAbove(full, named);
    return full;
  }
  if (!isFileOfBank(full))
    throw new UserError(
      `${named} is no file of a bank.`,
      'Name a bank root, a bank folder or question files (.md).',
    );
  return rootOfFile(full);
}

/** Throws UserError for a folder above the root that was meant: there each bank would be a folder too deep. */
function refuseAbove(full: string, named: string): void {
  if (holdsBanks(full) || SHARED_FILES.some((name) => existsSync(join(full, name)))) return;
  const below = rootBelow(full);
  if (below === undefined) return;
  const meant = join(named, below);
  throw new UserError(
    `${named} is no bank root: there are no banks right in it, but in ${meant}.`,
    `Name that one: mockdrill lint ${shellWord(meant)}`,
  );
}

function isFileOfBank(full: string): boolean {
  if (isShared(full)) return true;
  if (full.endsWith('.jsonl')) return isLabelled(dirname(full));
  // A README.md stands in every second folder: it is the page of a bank where its folder would be taken for one.
  return basename(full) === 'README.md'
    ? holdsQuestions(dirname(full)) || isBankFolder(dirname(full))
    : full.endsWith('.md');
}

/** The root of a file. Thousands of files may be named, and each folder is looked into once. */
function fileRoots(): (full: string) => string {
  const roots = new Map<string, string>();
  return (full) => {
    const folder = dirname(full);
    if (isShared(full)) return folder;
    const root = roots.get(folder) ?? (holdsBanks(folder) ? folder : rootAround(folder));
    roots.set(folder, root);
    return root;
  };
}

/** The root that a bank lies in; of a folder in a bank, which is too deep to be one, that of the bank. */
function rootAround(bank: string): string {
  const above = dirname(bank);
  return isBankAround(above) ? dirname(above) : above;
}

function isShared(full: string): boolean {
  return SHARED_FILES.includes(basename(full));
}
