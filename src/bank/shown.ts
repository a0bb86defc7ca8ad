/** Words of a file in quotes, shortened, in a message about them. */
export function shown(text: string): string {
  return JSON.stringify(cut(text)).replace(UNSEEN, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}

/** Words of a file, shortened. */
export function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Blanks that nobody can tell from the plain one, and signs that nobody can see. */
const UNSEEN = /(?! )[\s\p{Cf}]/gu;
