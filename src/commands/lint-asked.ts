import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { BankFiles } from '../bank/library.ts';
import type { SourceFile } from '../bank/source.ts';
import { readBankFiles } from '../io/bank-files.ts';
import { type Change, changedSince } from '../io/git-changes.ts';
import { CONFIG_NAME, configIn, type FoundConfig, readLintConfig } from '../io/lint-config.ts';
import { type LintRoot, lintRoots, SHARED_FILES } from '../io/lint-roots.ts';
import { standardInput } from '../io/standard-input.ts';
import type { World } from '../io/world.ts';
import { NO_CONFIG } from '../lint/config.ts';
import { type ChangedQuestion, dependents } from '../lint/dependents.ts';
import type { LintCommandOptions } from './lint.ts';
import { withoutRoot, withSource } from './lint-stdin.ts';

/** A bank root as it was read, with its configuration. */
export interface Rooted extends LintRoot {
  readonly files: BankFiles;
  readonly found: FoundConfig;
  /** Beside what was asked for, the absolute paths of what depends on it. */
  readonly also: readonly string[];
}

/** The bank roots of the paths, read, with their configurations. */
export async function readRoots(
  world: World,
  options: LintCommandOptions,
  paths: readonly string[],
): Promise<Rooted[]> {
  const { stdin, stdinFilename, config } = options;
  if (stdin && !stdinFilename) {
    const found =
      config === undefined
        ? { config: NO_CONFIG, folder: world.cwd, text: '' }
        : readLintConfig(world.cwd, config, world);
    return [withoutRoot(await standardInput(world), found, world)];
  }
  const full = stdin && resolve(world.cwd, stdinFilename!);
  const given = stdin && (await standardInput(world));
  const isConfig = full && basename(full) === CONFIG_NAME;
  const roots = lintRoots(stdin ? [stdinFilename!] : paths, world, stdin === true).map((place): Rooted => {
    const found = isConfig ? configIn(String(given), full) : readLintConfig(place.root, config, world);
    const files = readBankFiles(place.root, world, true);
    return { ...place, ...wantedOf(place, files, options, world), found, files };
  });
  return given && !isConfig ? [withSource(given, stdinFilename!, roots[0]!, world)] : roots;
}

function wantedOf(
  { root, only }: LintRoot,
  files: BankFiles,
  { since, config }: LintCommandOptions,
  world: World,
): Pick<Rooted, 'only' | 'also'> {
  const named = config === undefined ? [] : [resolve(world.cwd, config)];
  const shared = [...SHARED_FILES.map((name) => resolve(root, name)), ...named];
  const isShared = (path: string) => shared.includes(path);
  // Of a folder too deep the lint tells, and not of what lies in it.
  const unread = (paths: readonly string[]) => {
    const folders = foldersAround(paths);
    return files.refused.map(({ path }) => resolve(world.cwd, path)).filter((path) => folders.has(path));
  };
  const within = only && !only.some(isShared) ? [...only, ...unread(only)] : [root];
  if (since === undefined) return { also: within };
  const changes = changedSince(since, root, world, named);
  const paths = changes.map(({ path }) => path);
  const isWithin = withinAny(within);
  // git tells of a submodule, not of the files in it.
  const inChanged = withinAny(paths);
  const depending = () =>
    dependents(files, questionsAmong(changes, root, files, world)).map((path) => resolve(world.cwd, path));
  const asked = [...[...paths, ...unread(paths)].filter(isWithin), ...within.filter(inChanged)];
  return { only: asked, also: paths.some(isShared) ? within : depending().filter(isWithin) };
}

function questionsAmong(
  changes: readonly Change[],
  root: string,
  { banks }: BankFiles,
  world: World,
): ChangedQuestion[] {
  const there = new Map(
    banks.flatMap(({ questions }) => questions.map((file) => [resolve(world.cwd, file.path), file])),
  );
  return changes.flatMap(({ path, before }): ChangedQuestion[] => {
    const now = there.get(path);
    const bank = basename(dirname(path));
    const wasQuestion =
      before && dirname(dirname(path)) === root && bank !== 'interviews' && basename(path) !== 'README.md';
    if (!now && !wasQuestion) return [];
    return [{ before: wasQuestion ? { bank, path, bytes: before } : undefined, now }];
  });
}

/** Whether a path is one of these or lies below one. There may be thousands of either. */
function withinAny(places: readonly string[]): (path: string) => boolean {
  const all = new Set(places);
  return (path) => {
    let at = path;
    while (!all.has(at) && dirname(at) !== at) at = dirname(at);
    return all.has(at);
  };
}

/** Every folder that one of these paths lies in. */
function foldersAround(paths: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const path of paths) {
    for (let at = dirname(path); !all.has(at); at = dirname(at)) all.add(at);
  }
  return all;
}

function isBelow(path: string, place: string): boolean {
  return path === place || path.startsWith(place.endsWith(sep) ? place : `${place}${sep}`);
}

/** Whether the configuration of its root leaves a file out. */
export function ignoredIn(roots: readonly Rooted[], world: World): (path: string) => boolean {
  if (roots.every(({ found }) => found.config.ignores === NO_CONFIG.ignores)) return () => false;
  return (path) => {
    const found = rootOf(path, roots, world)?.found;
    return found?.config.ignores(below(found, resolve(world.cwd, path))) ?? false;
  };
}

/** Whether findings of a file are wanted: it was named (or lies below what was) or depends on what was, and is not ignored. */
export function askedIn(roots: readonly Rooted[], world: World): (path: string) => boolean {
  if (roots.every(({ only, found }) => !only && found.config === NO_CONFIG)) return () => true;
  const wanted = roots.map(({ root, only, also, found }) => ({
    isWithin: withinAny(only ? [...only, ...also] : [root]),
    isIgnored: (full: string) => found.config.ignores(below(found, full)),
  }));
  return (path) => {
    const full = resolve(world.cwd, path);
    return wanted.some(({ isWithin, isIgnored }) => isWithin(full) && !isIgnored(full));
  };
}

/** Every file that was read, of a root. */
export function filesOf({ files: { banks, lexicon, interviews, labelled } }: Rooted): SourceFile[] {
  return [
    ...banks.flatMap(({ page, questions }) => (page ? [page, ...questions] : questions)),
    ...(lexicon ? [lexicon] : []),
    ...interviews,
    ...labelled,
  ];
}

/** The files of which findings are wanted. */
export function filesAsked(roots: readonly Rooted[], world: World): SourceFile[] {
  const asked = askedIn(roots, world);
  return roots.flatMap(filesOf).filter(({ path }) => asked(path));
}

/** The root that a file lies in. */
export function rootOf(path: string, roots: readonly Rooted[], world: World): Rooted | undefined {
  return roots.find(({ root }) => isBelow(resolve(world.cwd, path), root));
}

/** The path of a file as the globs of a configuration see it. */
export function below({ folder }: FoundConfig, full: string): string {
  return relative(folder, full).split(sep).join('/');
}
