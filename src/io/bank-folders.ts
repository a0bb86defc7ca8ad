import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readRegularFile } from './regular-file.ts';

/** A repository of many services keeps its questions so deep; what lies deeper, or behind so many folders, is not looked for. */
const DEEPEST = 3;
const MOST_LOOKED_INTO = 1000;

/** The first of the bank roots nearest below a folder, from there. */
export function rootBelow(full: string): string | undefined {
  let level = [''];
  for (let depth = 0; depth < DEEPEST; depth++) {
    level = level.slice(0, MOST_LOOKED_INTO).flatMap((folder) =>
      entriesOf(join(full, folder))
        .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
        .map(({ name }) => join(folder, name)),
    );
    const found = level.find((folder) => isOfQuestions(join(full, folder)));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Pages of all kinds begin like a question. */
function isOfQuestions(folder: string): boolean {
  if (!holdsBanks(folder)) return false;
  const banks = entriesOf(folder).filter((entry) => entry.isDirectory());
  return banks.some(({ name: bank }) =>
    entriesOf(join(folder, bank)).some(
      (page) => isPage(page) && holdsQuestion(join(folder, bank, page.name)),
    ),
  );
}

/** Whether a folder is called as that of the labelled answers is. */
export function isLabelled(folder: string): boolean {
  return basename(folder) === 'labelled';
}

/** Whether a folder is a bank root or a bank. */
export function isOfBanks(folder: string): boolean {
  return holdsBanks(folder) || isBankFolder(folder);
}

/** A folder with a question right in it is a bank (or lies beside banks); one with folders only is a root. */
export function isBankFolder(folder: string): boolean {
  if (holdsBanks(folder)) return false;
  if (holdsQuestions(folder)) return true;
  const entries = entriesOf(folder);
  return entries.some(isPage) && !entries.some((entry) => entry.isDirectory());
}

/** Whether as many questions lie in folders below one as right in it: there they were only left lying. */
export function holdsBanks(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const below = entriesOf(folder).filter((entry) => entry.isDirectory());
  if (below.length === 0) return false;
  const enough = Math.max(1, questionsIn(folder));
  let inside = 0;
  return below.some(({ name }) => {
    inside += questionsIn(join(folder, name), enough - inside);
    return inside >= enough;
  });
}

/** Whether a folder is a bank in which other folders lie: what is in these is not read. */
export function isBankAround(folder: string): boolean {
  if (holdsBanks(folder)) return false;
  const pages = entriesOf(folder).filter((entry) => isPage(entry) && entry.name !== 'README.md');
  return pages.some(({ name }) => holdsQuestion(join(folder, name)));
}

/** How many questions lie right in a folder, as far as that matters. */
function questionsIn(folder: string, most = Infinity): number {
  let found = 0;
  for (const { name } of entriesOf(folder).filter(isPage)) {
    if (found === most) break;
    if (name !== 'README.md' && startsLikeQuestion(join(folder, name))) found++;
  }
  return found;
}

/** Whether what lies right in a folder is a bank's, or labelled answers. */
export function holdsQuestions(folder: string): boolean {
  if (isLabelled(folder)) return true;
  const pages = entriesOf(folder).filter(isPage);
  return pages.some(({ name }) => startsLikeQuestion(join(folder, name)));
}

/** Nothing, where a folder can't be read: whoever reads the banks says so. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isPage(entry: Dirent): boolean {
  return entry.isFile() && entry.name.endsWith('.md') && !entry.name.startsWith('.');
}

function startsLikeQuestion(path: string): boolean {
  const start = readRegularFile(path, BEGIN);
  return typeof start !== 'string' && Buffer.from(start).toString().replace('\ufeff', '').startsWith('---');
}

/** Enough bytes for a mark of the byte order and three dashes. */
const BEGIN = 6;

/** What only a question or the script of an interview has, right in its front matter. */
const HAS_QUESTION = /^(?:\ufeff)?---\r?\n(?:(?!---)[^\n]*\n)*?(?:checklist:|kind: *interview)/;

/** Whether a file is a question or the script of an interview. */
export function holdsQuestion(path: string): boolean {
  const bytes = readRegularFile(path);
  return typeof bytes !== 'string' && isQuestion(bytes);
}

/** Whether a text is one of them, whatever else is wrong with it. */
export function isQuestion(bytes: Uint8Array): boolean {
  return HAS_QUESTION.test(Buffer.from(bytes).toString());
}
