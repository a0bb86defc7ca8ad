/**
 * Every string that comes from a file, its name or the user passes one of these on its way to a terminal or a CI log:
 * control characters, bidirectional overrides and invisible characters are made visible, and nothing can pose as a
 * workflow command of a CI runner (`::error`, `##[…]`, `##vso[…]`).
 */
export function show(text: string): string {
  return visible(text.replace(/\r\n|[\n\r\u2028\u2029]/g, '⏎'));
}

/** As `show` for text of several lines: line breaks stay (CR LF as LF), tabs become spaces. */
export function showText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', '  ')
    .split('\n')
    .map(visible)
    .join('\n');
}

// C0 and DEL, C1, soft hyphen, zero-width and bidi controls, word joiners, BOM, tags. ZWJ (200d) and the variation
// selectors stay: emoji are made with them.
export const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu;

function visible(line: string): string {
  return line
    .replace(HIDDEN, (character) => {
      const code = character.codePointAt(0)!;
      return code < 0x20 ? String.fromCodePoint(0x2400 + code) : `\\u{${code.toString(16)}}`;
    })
    .replace(/:(?=:)/g, ':\u200a')
    .replace(/##(?=\w*\[)/g, '##\u200a');
}
