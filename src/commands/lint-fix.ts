import { resolve } from 'node:path';
import { decode, type SourceFile } from '../bank/source.ts';
import { ExitCode } from '../exit-code.ts';
import { lookOf } from '../io/look.ts';
import { print, tell } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { writeWhole } from '../io/write-file.ts';
import { fixText } from '../lint/fix/fix-text.ts';
import { count } from '../view/count.ts';
import { diff } from '../view/diff.ts';
import { show } from '../view/show.ts';
import type { LintCommandOptions } from './lint.ts';
import { askedIn, type Rooted } from './lint-once.ts';

const BOM = '\ufeff';

/** Mends the files asked for, or shows what would be done (`--dry-run`). */
export function fixFiles(roots: readonly Rooted[], options: LintCommandOptions, world: World): number {
  const asked = askedIn(roots, world);
  const files = roots.flatMap(({ files }) => files.banks.flatMap(({ questions }) => questions));
  let changed = 0;
  for (const file of files.filter(({ path }) => asked(path))) {
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

function fixFile(file: SourceFile) {
  const decoded = decode(file.bytes);
  if ('refused' in decoded) return undefined;
  const { text, done } = fixText(decoded.text, file.path);
  const mark = file.bytes[0] === 0xef && file.bytes[1] === 0xbb ? BOM : '';
  return done.length > 0 ? { before: decoded.text, after: text, done, mark } : undefined;
}
