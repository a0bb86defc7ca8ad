import { extname, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Page } from '../view/page.ts';
import type { World } from './world.ts';
import { writeWhole } from './write-file.ts';

/** Where a report goes. */
export interface ReportFile {
  readonly path: string;
  write(page: Page): Promise<void>;
}

const FORMS: Readonly<Record<string, () => Promise<(page: Page) => string>>> = {
  '.md': async () => (await import('../view/page-markdown.ts')).markdownPage,
  '.html': async () => (await import('../view/page-html.ts')).htmlPage,
};

/** A report by the ending of its file's name. Throws UserError on another ending, before there is anything to write. */
export function reportFile(path: string, world: World): ReportFile {
  const form = FORMS[extname(path).toLowerCase()];
  if (!form)
    throw new UserError(
      `A report is Markdown or HTML, and ${path} is neither.`,
      'Name it FILE.md or FILE.html.',
    );
  return { path, write: async (page) => writeWhole(resolve(world.cwd, path), (await form())(page)) };
}
