import { accessSync, constants, existsSync, lstatSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Page } from '../view/page.ts';
import type { World } from './world.ts';
import { orTrouble, writeNew } from './write-file.ts';

/** Where a report goes. */
export interface ReportFile {
  readonly path: string;
  write(page: Page): Promise<void>;
}

const FORMS: Readonly<Record<string, () => Promise<(page: Page) => string>>> = {
  '.md': async () => (await import('../view/page-markdown.ts')).markdownPage,
  '.html': async () => (await import('../view/page-html.ts')).htmlPage,
};

/** It holds all that was said. */
const OWN = 0o600;

/** A report by the ending of its file's name. Throws UserError where it can't become one, before the interview begins. */
export function reportFile(path: string, world: World): ReportFile {
  const form = FORMS[extname(path).toLowerCase()];
  if (!form)
    throw new UserError(
      `A report is Markdown or HTML, and ${path} is neither.`,
      'Name it FILE.md or FILE.html.',
    );
  const full = resolve(world.cwd, path);
  orTrouble(path, () => {
    if (lstatSync(full, { throwIfNoEntry: false }))
      throw new UserError(`${path} is there already.`, 'Name a file that is not.');
    if (!existsSync(dirname(full)))
      throw new UserError(`There is no folder for ${path}.`, 'Make it, or name another one.');
    accessSync(dirname(full), constants.W_OK | constants.X_OK);
  });
  return { path, write: async (page) => writeNew(full, (await form())(page), OWN) };
}
