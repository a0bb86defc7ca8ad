import { HIDDEN } from './show.ts';

/**
 * Data as indented JSON. What a terminal, a reader or the runner of a CI job would take for something else than text is
 * written by its number, which is the same to programs.
 */
export function jsonText(data: unknown): string {
  return JSON.stringify(data, null, 2)
    .replace(HIDDEN, (sign) => (sign === '\n' ? sign : byNumber(sign)))
    .replace(/##(?=\w*\[)/g, byNumber);
}

function byNumber(signs: string): string {
  const units = signs.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return units.map((hex) => `\\u${hex}`).join('');
}
