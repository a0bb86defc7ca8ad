import { HIDDEN } from '../show.ts';

/**
 * A text inside an XML attribute or element: markup escaped, what XML 1.0 does not allow made visible, and what a terminal or
 * the runner of a CI job would take for something else than text written by its number.
 */
export function xml(text: string): string {
  return (
    text
      // Lone surrogates, U+FFFE and U+FFFF, and the control characters but tab and line breaks.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
      .replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character]!)
      .replace(HIDDEN, byNumber)
      .replace(/#(?=#\w*\[)/g, byNumber)
  );
}

function byNumber(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
