import type { Ask } from '../drill/answer.ts';
import { paintFor } from './paint.ts';
import { plainAsk } from './plain.ts';

/** As git has it in its messages. */
const MARKER = '# ------------------------ >8 ------------------------';
const NOTE = 'Your answer stands above that line. What begins with a # below it is cut off.';
const LOOK = { width: 78, unicode: true, paint: paintFor(0) };

/** What the editor shows: the text, and below it the question after so many milliseconds. `answerIn` undoes it. */
export function editorPage(text: string, ask: Ask, used: number): string {
  const question = `${NOTE}\n${plainAsk(ask, used, LOOK)}`;
  return `${text}\n${MARKER}\n${question.replace(/^/gm, '# ').replace(/ +$/gm, '')}\n`;
}

/** The text of an editor's page. Words below the question are text too: an editor may have appended them. */
export function answerIn(page: string): string {
  const lines = page.split(/\r?\n/);
  const marker = lines.lastIndexOf(MARKER);
  if (marker === -1) return page.replace(/\r?\n$/, '');
  const above = lines.slice(0, marker).join('\n');
  const below = lines.slice(marker + 1).filter((line) => !line.startsWith('#'));
  const appended = below.join('\n').trim();
  return [above, appended].filter((part) => part !== '').join('\n');
}
