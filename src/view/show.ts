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

// Controls, and all that Unicode has a reader ignore, such as soft hyphens, zero-width and bidi controls, fillers, tags; the
// marks of annotations too. ZWJ (200d) and the variation selectors stay: emoji are made with them.
export const HIDDEN =
  /(?![\u200d\p{Variation_Selector}])[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

function visible(line: string): string {
  return line
    .replace(HIDDEN, (character) => {
      const code = character.codePointAt(0)!;
      return code < 0x20 ? String.fromCodePoint(0x2400 + code) : `\\u{${code.toString(16)}}`;
    })
    .replace(/:(?=:)/g, ':\u200a')
    .replace(/##(?=\w*\[)/g, '##\u200a');
}
