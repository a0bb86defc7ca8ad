import { HIDDEN } from './show.ts';

const HALF_PAIRS = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Commands for a terminal: a colour, a title, a link. They come with what is copied from a log. */
const COMMANDS = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b\n]*(?:\u0007|\u001b\\))/g;

/**
 * A typed or pasted text as an answer holds it: LF for line ends, two spaces for a tab, nothing that a terminal could take
 * for a command, that is invisible or that turns the text around.
 */
export function cleanText(text: string): string {
  if (/^[\x20-\x7e\n]*$/.test(text)) return text;
  return text
    .replace(COMMANDS, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', '  ')
    .replace(HALF_PAIRS, '')
    .split('\n')
    .map((line) => line.replace(HIDDEN, ''))
    .join('\n');
}
