import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { BankFiles, Refused } from '../bank/library.ts';
import { MAX_LABELLED_BYTES, type SourceFile } from '../bank/source.ts';
import { UserError } from '../errors.ts';
import { holdsQuestion } from './bank-folders.ts';
import { nearPath } from './near-path.ts';
import { readRegularFile } from './regular-file.ts';
import type { World } from './world.ts';

/** A folder as it is opened and as it is shown, each with a separator at its end. */
interface Folder {
  readonly path: string;
  readonly shown: string;
}

/** Folders at the bank root that are no banks, with what lies in them. */
export const NO_BANKS: ReadonlyMap<string, string> = new Map([
  ['interviews', 'scripts of interviews'],
  ['labelled', 'answers that people have marked'],
]);

/** The name of the lexicon at a bank root. */
export const LEXICON_NAME = 'lexicon.yml';

/** Endings that people give to Markdown and YAML. */
const LOOKS_MEANT = /\.(?:md|markdown|mdown|mdx|mkd|ya?ml)$/i;
const LOOKS_LABELLED = /^(?!README\.md$).*\.(?:jsonl?|ndjson|md)$/i;
const LOOKS_LABELS = /\.(?:jsonl|ndjson)$/i;
const LOOKS_CONFIG = /^mockdrill\.config\.json$/i;
const LOOKS_LEXICON = /^lexicon\.ya?ml$/i;

const LEXICON_LIES = `the lexicon is ${LEXICON_NAME}, beside the banks`;
const LABELS_LIE = 'labelled answers lie in the folder labelled/, beside the banks';
/** Of a question right in a bank root. */
export const LIES_BESIDE = 'this file is not read: it has to lie in a bank, a folder below this one';
/** Of a question in a folder of a bank. */
export const LIES_TOO_DEEP = 'this file is not read: banks are one folder deep';
const CONFIG_LIES = 'the configuration of the lint is mockdrill.config.json, beside the banks';

/**
 * Lists and reads a bank root: folders one deep, regular files below the size limit, no links. Throws UserError where
 * the root itself can't be read. `labelled`: for the lint, with the answers that people have marked, and files that only
 * look as if they were meant named.
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
  // Editors and systems put locks and notes of their own beside a file: `.#standby.md`, `._standby.md`.
  const entries = (folder: string) =>
    readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  const filesIn = (bank: string, folder: string, ending = '.md', most?: number) => {
    const files: SourceFile[] = [];
    const within = folderAt(folder);
    let found: Dirent[];
    try {
      found = entries(folder);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      refused.push({ path: shown(folder), reason: `the folder can't be read (${code})` });
      return files;
    }
    for (const entry of found) {
      if (entry.isDirectory()) {
        refused.push({
          path: within.shown + entry.name,
          reason: `${depthOf(bank)}: nothing in this folder is read`,
        });
      } else if (entry.name.endsWith(ending)) {
        const file = read(bank, within, entry.name, most);
        if (file) files.push(file);
      } else if (labelled) {
        refused.push(...misnamed(within.shown + entry.name, ending));
      }
    }
    return files;
  };
  try {
    const inRoot = entries(full);
    const beside = besideBanks(folderAt(full), inRoot, labelled);
    refused.push(...beside);
    const banks = inRoot
      .filter(({ name }) => name !== LEXICON_NAME)
      .filter((entry) => entry.isSymbolicLink() || (entry.isDirectory() && !NO_BANKS.has(entry.name)))
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
    if (!labelled && banks.length === 0 && beside.length > 0) throw isBank(root, full, shown);
    const names = new Set(inRoot.map((entry) => entry.name));
    const isFolder = (name: string) => names.has(name) && lstatSync(join(full, name)).isDirectory();
    return {
      root: shown(full),
      banks,
      lexicon: names.has(LEXICON_NAME) ? read('', folderAt(full), LEXICON_NAME) : undefined,
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
    throw unreadable(root, error, labelled);
  }
}

/** The files right in a bank root that should lie in a bank, or be called otherwise. */
function besideBanks(root: Folder, entries: readonly Dirent[], labelled: boolean): Refused[] {
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return files.flatMap((name) => {
    const path = root.shown + name;
    if (labelled && LOOKS_LEXICON.test(name) && name !== LEXICON_NAME) return passedOver(path, LEXICON_LIES);
    if (labelled && LOOKS_LABELS.test(name)) return passedOver(path, LABELS_LIE);
    return name.endsWith('.md') && holdsQuestion(root.path + name) ? { path, reason: LIES_BESIDE } : [];
  });
}

/** Why a folder in a folder of the root is not read. */
function depthOf(folder: string): string {
  const others = NO_BANKS.get(folder);
  return others ? `${others} lie right in ${folder}/` : 'banks are one folder deep';
}

/** A file that should be called otherwise to be read where files have an ending, if it is one. */
export function misnamed(path: string, ending: string): Refused[] {
  const wanted = path.endsWith(ending) ? undefined : wantedOf(basename(path), ending);
  return wanted ? [passedOver(path, wanted)] : [];
}

/** What a file should be called that looks as if it were meant to be read where files have an ending. */
function wantedOf(name: string, ending: string): string | undefined {
  if (ending === '.jsonl')
    return LOOKS_LABELLED.test(name) ? 'the files of labelled answers end in ".jsonl"' : undefined;
  if (LOOKS_LABELS.test(name)) return LABELS_LIE;
  if (LOOKS_CONFIG.test(name)) return CONFIG_LIES;
  if (!LOOKS_MEANT.test(name)) return undefined;
  return /^lexicon\./i.test(name) ? LEXICON_LIES : 'the files of a bank end in ".md"';
}

function passedOver(path: string, wanted: string): Refused {
  return { path, reason: `this file is not read: ${wanted}`, passedOver: true };
}

function isPage({ path }: SourceFile): boolean {
  return basename(path) === 'README.md';
}

/** Questions lie right in what is named as the root. */
function isBank(root: string, full: string, shown: (path: string) => string): UserError {
  return new UserError(
    `${root} is a bank, not a folder of banks.`,
    `Name the folder it lies in (${shown(dirname(full))}), and the bank by its name: ${basename(full)}.`,
  );
}

function unreadable(root: string, error: unknown, toLint: boolean): unknown {
  if (error instanceof UserError) return error;
  const { code } = error as NodeJS.ErrnoException;
  const hint = `Name a folder that holds bank folders (such as questions/)${toLint ? '' : ', with --bank, MOCKDRILL_BANKS or the settings'}.`;
  if (code === 'ENOENT') return new UserError(`The bank folder ${root} does not exist.`, hint);
  if (code === 'ENOTDIR') return new UserError(`${root} is a file, not a bank folder.`, hint);
  if (code) return new UserError(`The bank folder ${root} can't be read (${code}).`, hint);
  return error;
}
