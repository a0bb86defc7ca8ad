import { basename, dirname, resolve } from 'node:path';
import type { BankFiles, BankFolder } from '../bank/library.ts';
import type { SourceFile } from '../bank/source.ts';
import { LEXICON_NAME, LIES_BESIDE, LIES_TOO_DEEP, misnamed, NO_BANKS } from '../io/bank-files.ts';
import { isQuestion } from '../io/bank-folders.ts';
import type { FoundConfig } from '../io/lint-config.ts';
import type { World } from '../io/world.ts';
import type { Rooted } from './lint-asked.ts';

/** A root with the text of an editor in the place of the file it is going to be. */
export function withSource(bytes: Uint8Array, path: string, root: Rooted, world: World): Rooted {
  const full = resolve(world.cwd, path);
  const file: SourceFile = { bank: basename(dirname(full)), path, bytes };
  return { ...root, only: [full], also: [], files: replaced(root, file, full, world) };
}

/** The text of an editor that says of no file, as a question of no bank. */
export function withoutRoot(bytes: Uint8Array, found: FoundConfig, { cwd }: World): Rooted {
  const bank = basename(cwd);
  const question: SourceFile = { bank, path: 'stdin.md', bytes };
  // There is no bank, so nothing is said of its page.
  const page: SourceFile = { bank, path: 'README.md', bytes: Buffer.from('# -\n\n-\n') };
  const banks = [{ name: bank, page, questions: [question] }];
  const files = { root: '.', banks, lexicon: undefined, interviews: [], labelled: [], refused: [] };
  return { root: cwd, only: [resolve(cwd, question.path)], also: [], files, found };
}

function replaced({ root, files }: Rooted, file: SourceFile, full: string, world: World): BankFiles {
  const same = (other: SourceFile | undefined) =>
    other !== undefined && resolve(world.cwd, other.path) === full;
  const refused = files.refused.filter(({ path }) => resolve(world.cwd, path) !== full);
  if (basename(full) === LEXICON_NAME) return { ...files, refused, lexicon: file };
  if (dirname(full) === root) {
    const beside = isQuestion(file.bytes) ? [{ path: file.path, reason: LIES_BESIDE }] : [];
    return { ...files, refused: [...refused, ...beside] };
  }
  if (dirname(dirname(full)) !== root)
    return { ...files, refused: [...refused, { path: file.path, reason: LIES_TOO_DEEP }] };
  const among = (files: readonly SourceFile[]) =>
    [...files.filter((other) => !same(other)), file].sort(byPath);
  // Beside scripts and labelled answers a page is only for people.
  if (basename(full) === 'README.md' && NO_BANKS.has(file.bank)) return { ...files, refused };
  const odd = misnamed(file.path, file.bank === 'labelled' ? '.jsonl' : '.md');
  if (odd.length > 0) return { ...files, refused: [...refused, ...odd] };
  if (file.bank === 'labelled') return { ...files, refused, labelled: among(files.labelled) };
  if (file.bank === 'interviews') return { ...files, refused, interviews: among(files.interviews) };
  const put = (folder: BankFolder): BankFolder =>
    basename(full) === 'README.md'
      ? { ...folder, page: file }
      : { ...folder, questions: among(folder.questions) };
  const known = files.banks.some(({ name }) => name === file.bank);
  const banks = known ? files.banks : [...files.banks, { name: file.bank, page: undefined, questions: [] }];
  return {
    ...files,
    refused,
    banks: banks.map((folder) => (folder.name === file.bank ? put(folder) : folder)),
  };
}

function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : 1;
}
