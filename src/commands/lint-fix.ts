import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { decode, MAX_FILE_BYTES, type SourceFile } from '../bank/source.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { lookOf } from '../io/look.ts';
import { print, tell } from '../io/print.ts';
import { standardInput } from '../io/standard-input.ts';
import type { World } from '../io/world.ts';
import { writeWhole } from '../io/write-file.ts';
import { fixText } from '../lint/fix/fix-text.ts';
import { count } from '../view/count.ts';
import { diff } from '../view/diff.ts';
import { show } from '../view/show.ts';
import type { LintCommandOptions } from './lint.ts';
import { askedIn, type Rooted, readRoots } from './lint-asked.ts';

const BOM = '\ufeff';

/** Mends the files asked for, or shows what would be done (`--dry-run`). */
export function fixFiles(roots: readonly Rooted[], options: LintCommandOptions, world: World): number {
  let changed = 0;
  for (const file of questionsAsked(roots, world)) {
    const fixed = fixFile(file);
    if (!fixed) continue;
    changed++;
    if (options.dryRun)
      print(world, diff(file.path, fixed.before, fixed.after, lookOf(world.stdout, world, options)));
    else {
      writeWhole(resolve(world.cwd, file.path), fixed.mark + fixed.after);
      tell(world, `${show(file.path)}: mended (${fixed.done.join(', ')})`);
    }
  }
  if (options.dryRun) tell(world, `${count(changed, 'file')} would be mended; nothing was written.`);
  return ExitCode.ok;
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
  if (given.length > MAX_FILE_BYTES)
    throw new UserError(`The text on standard input is larger than ${MAX_FILE_BYTES / 1024} KiB.`);
  const reading = (bytes: Uint8Array): World =>
    Object.create(world, { stdin: { value: Readable.from([bytes]) }, stdout: { value: world.stderr } });
  const [file] = questionsAsked(await readRoots(reading(given), options, paths), world);
  // Without a name for it, nothing is named by it.
  const fixed = file && fixFile(file, options.stdinFilename ?? '');
  const text = fixed ? Buffer.from(fixed.mark + fixed.after) : given;
  world.stdout.write(text);
  if (fixed) tell(world, `${show(file.path)}: mended (${fixed.done.join(', ')})`);
  return reading(text);
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

function fixFile(file: SourceFile, path = file.path) {
  const decoded = decode(file.bytes);
  if ('refused' in decoded) return undefined;
  const { text, done } = fixText(decoded.text, path);
  const mark = file.bytes[0] === 0xef && file.bytes[1] === 0xbb ? BOM : '';
  return done.length > 0 ? { before: decoded.text, after: text, done, mark } : undefined;
}
