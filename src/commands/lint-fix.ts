import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { namesOf } from '../bank/questions.ts';
import { decode, MAX_LABELLED_BYTES, type SourceFile } from '../bank/source.ts';
import { UserError } from '../errors.ts';
import { lookOf } from '../io/look.ts';
import { print, tell } from '../io/print.ts';
import { standardInput } from '../io/standard-input.ts';
import type { World } from '../io/world.ts';
import { writeWhole } from '../io/write-file.ts';
import { fixText } from '../lint/fix/fix-text.ts';
import { namesIn } from '../lint/names.ts';
import { count } from '../view/count.ts';
import { diff } from '../view/diff.ts';
import { show } from '../view/show.ts';
import type { LintCommandOptions } from './lint.ts';
import { askedIn, type Rooted, readRoots } from './lint-asked.ts';

const BOM = '\ufeff';

/** Mends the files asked for, or shows what would be done (`--dry-run`). Returns the world in which findings are told. */
export function fixFiles(roots: readonly Rooted[], options: LintCommandOptions, world: World): World {
  const named = namesFrom(roots);
  const mended = questionsAsked(roots, world).flatMap((file) => fixFile(file, named(file)) ?? []);
  if (options.dryRun) return preview(mended, options, world);
  for (const each of mended) {
    writeWhole(resolve(world.cwd, each.path), textOf(each));
    tellDone(each, world);
  }
  return world;
}

/**
 * Prints what is on standard input, mended: an editor puts it in the place of its text. Returns the world in which the
 * mended text is the input, and findings go to stderr.
 */
export async function fixInput(
  world: World,
  options: LintCommandOptions,
  paths: readonly string[],
): Promise<World> {
  const given = await standardInput(world);
  if (given.length > MAX_LABELLED_BYTES)
    throw new UserError(
      `The text on standard input is larger than ${MAX_LABELLED_BYTES / 1024} KiB.`,
      'No file of a bank is; nothing was printed in its place.',
    );
  const reading = (bytes: Uint8Array, from: World): World =>
    Object.create(from, { stdin: { value: Readable.from([bytes]) } });
  const roots = await readRoots(reading(given, world), options, paths);
  const [file] = questionsAsked(roots, world);
  // Without a name for it, nothing is named by it.
  const mended = file && fixFile(file, options.stdinFilename === undefined ? '' : namesFrom(roots)(file));
  if (options.dryRun) return reading(given, preview(mended ? [mended] : [], options, world));
  const text = mended ? Buffer.from(textOf(mended)) : given;
  world.stdout.write(text);
  if (mended) tellDone(mended, world);
  return reading(text, findingsOnStderr(world));
}

/** Nothing is mended by it, so the findings are those that are there. */
function preview(mended: readonly Mended[], options: LintCommandOptions, world: World): World {
  const look = lookOf(world.stdout, world, options);
  for (const each of mended) print(world, diff(each.path, each.mark + each.before, textOf(each), look));
  tell(world, `${count(mended.length, 'file')} would be mended; nothing was written.`);
  return findingsOnStderr(world);
}

/** Where stdout is taken by what is mended. */
function findingsOnStderr(world: World): World {
  return Object.create(world, { stdout: { value: world.stderr } });
}

function tellDone({ path, done }: Mended, world: World): void {
  tell(world, `${show(path)}: mended (${done.join(', ')})`);
}

function questionsAsked(roots: readonly Rooted[], world: World): SourceFile[] {
  // What only depends on these is nobody's to mend.
  const asked = askedIn(
    roots.map((root) => ({ ...root, also: [] })),
    world,
  );
  const files = roots.flatMap(({ files }) => files.banks.flatMap(({ questions }) => questions));
  return files.filter(({ path }) => asked(path));
}

interface Mended {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** What was done to it, in words. */
  readonly done: readonly string[];
  /** The byte order mark, where it has one. */
  readonly mark: string;
}

function textOf({ mark, after }: Mended): string {
  return mark + after;
}

/** By what a question without an id may be named: by its file, unless another question is called so already. */
function namesFrom(roots: readonly Rooted[]): (file: SourceFile) => string {
  let counts: Map<string, number> | undefined;
  return (file) => {
    const { id, isWritten } = namesIn(file);
    if (isWritten) return file.path;
    counts ??= countNames(roots);
    return counts.get(id) === 1 ? file.path : '';
  };
}

function countNames(roots: readonly Rooted[]): Map<string, number> {
  const counts = new Map<string, number>();
  const files = roots.flatMap(({ files }) => files.banks.flatMap(({ questions }) => questions));
  for (const file of files)
    for (const name of namesOf(namesIn(file))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** `name`: of the file, where that says something. */
function fixFile({ path, bytes }: SourceFile, name: string): Mended | undefined {
  const decoded = decode(bytes);
  if ('refused' in decoded) return undefined;
  const { text, done } = fixText(decoded.text, name);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? BOM : '';
  return done.length > 0 ? { path, before: decoded.text, after: text, done, mark } : undefined;
}
