import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { BankFiles, Refused } from '../bank/library.ts';
import { MAX_FILE_BYTES, MAX_LABELLED_BYTES, type SourceFile } from '../bank/source.ts';
import { UserError } from '../errors.ts';
import { nearPath } from './near-path.ts';
import type { World } from './world.ts';

/** A folder as it is opened and as it is shown, each with a separator at its end. */
interface Folder {
  readonly path: string;
  readonly shown: string;
}

/** Folders at the bank root that are no banks. */
const NO_BANKS = ['interviews', 'labelled'];

/** Endings that people give to Markdown and YAML. */
const LOOKS_MEANT = /^[^.].*\.(?:md|markdown|mdown|mdx|mkd|ya?ml)$/i;

const LEXICON_LIES = 'the lexicon is lexicon.yml, beside the banks';

/**
 * Lists and reads a bank root: folders one deep, regular files below the size limit, no links. Throws UserError where
 * the root itself can't be read. A single file or a bank folder given as root counts as that much of a bank.
 * `labelled`: for the lint, with the answers that people have marked, and files that only look like questions named.
 */
export function readBankFiles(root: string, world: World, labelled = false): BankFiles {
  const full = resolve(world.cwd, root);
  const refused: Refused[] = [];
  const shown = (path: string) => nearPath(path, world);
  /** The folder comes with its separator: there are thousands of files in it, and its path is made once. */
  const read = (bank: string, folder: Folder, name: string, most?: number): SourceFile | undefined => {
    const bytes = readRegularFile(folder.path + name, most);
    const path = folder.shown + name;
    if (typeof bytes !== 'string') return { bank, path, bytes };
    refused.push({ path, reason: bytes });
    return undefined;
  };
  const folderAt = (path: string): Folder => {
    const inside = join(path, 'x');
    return { path: inside.slice(0, -1), shown: shown(inside).slice(0, -1) };
  };
  const entries = (folder: string) =>
    readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const filesIn = (bank: string, folder: string, ending = '.md', most?: number) => {
    const files: SourceFile[] = [];
    const within = folderAt(folder);
    for (const entry of entries(folder)) {
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.'))
          refused.push({
            path: within.shown + entry.name,
            reason: 'banks are one folder deep: nothing in this folder is read',
          });
      } else if (entry.name.endsWith(ending)) {
        const file = read(bank, within, entry.name, most);
        if (file) files.push(file);
      } else if (labelled && ending === '.md' && LOOKS_MEANT.test(entry.name)) {
        const wanted = /^lexicon\./i.test(entry.name) ? LEXICON_LIES : 'the files of a bank end in ".md"';
        refused.push({
          path: within.shown + entry.name,
          reason: `this file is not read: ${wanted}`,
          passedOver: true,
        });
      }
    }
    return files;
  };
  try {
    const banks = entries(full)
      .filter(
        (entry) =>
          !entry.name.startsWith('.') &&
          (entry.isSymbolicLink() || (entry.isDirectory() && !NO_BANKS.includes(entry.name))),
      )
      .flatMap((entry) => {
        const folder = join(full, entry.name);
        if (entry.isSymbolicLink()) {
          refused.push({ path: shown(folder), reason: 'links are not followed' });
          return [];
        }
        const files = filesIn(entry.name, folder);
        const page = files.find(isPage);
        return [{ name: entry.name, page, questions: files.filter((file) => file !== page) }];
      });
    const names = new Set(entries(full).map((entry) => entry.name));
    const isFolder = (name: string) => names.has(name) && lstatSync(join(full, name)).isDirectory();
    return {
      root: shown(full),
      banks,
      lexicon: names.has('lexicon.yml') ? read('', folderAt(full), 'lexicon.yml') : undefined,
      interviews: isFolder('interviews')
        ? filesIn('interviews', join(full, 'interviews')).filter((file) => !isPage(file))
        : [],
      labelled:
        labelled && isFolder('labelled')
          ? filesIn('labelled', join(full, 'labelled'), '.jsonl', MAX_LABELLED_BYTES)
          : [],
      refused,
    };
  } catch (error) {
    throw unreadable(root, error);
  }
}

function isPage({ path }: SourceFile): boolean {
  return basename(path) === 'README.md';
}

function unreadable(root: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  const hint =
    'Name a folder that holds bank folders (such as questions/), with --bank, MOCKDRILL_BANKS or the settings.';
  if (code === 'ENOENT') return new UserError(`The bank folder ${root} does not exist.`, hint);
  if (code === 'ENOTDIR') return new UserError(`${root} is a file, not a bank folder.`, hint);
  if (code) return new UserError(`The bank folder ${root} can't be read (${code}).`, hint);
  return error;
}

/** The bytes of a regular file below the size limit, or the reason why it is not read. Never blocks on a FIFO. */
export function readRegularFile(path: string, most = MAX_FILE_BYTES): Uint8Array | string {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return 'there is no such file';
    return code === 'ELOOP' ? 'links are not followed' : `the file can't be read (${code})`;
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return 'this is not a regular file';
    // One byte over the limit is enough to refuse it by size.
    const bytes = Buffer.allocUnsafe(Math.min(stat.size, most + 1));
    let length = 0;
    while (length < bytes.length) {
      const got = readSync(file, bytes, length, bytes.length - length, length);
      if (got === 0) break;
      length += got;
    }
    return length === bytes.length ? bytes : bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
