// Control characters, and those that are invisible or turn the text around, have no business in an answer; a tab is
// two spaces. ZWJ and variation selectors stay, emoji are made with them.
const UNWANTED =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u206f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A typed or pasted text as an answer holds it: LF for line ends, nothing that a terminal could take for a command. */
export function cleanText(text: string): string {
  if (/^[\x20-\x7e\n]*$/.test(text)) return text;
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', '  ')
    .replace(UNWANTED, '');
}
