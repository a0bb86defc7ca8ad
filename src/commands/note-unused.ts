import type { Talk } from '../io/talk.ts';

/** Says how many lines of a script nobody has asked for. */
export function noteUnused(talk: Talk): void {
  const unused = talk.left().filter((line) => line.trim() !== '').length;
  if (unused === 0) return;
  talk.tell(
    `mockdrill: ${unused === 1 ? '1 line of the answers was' : `${unused} lines of the answers were`} not used.`,
  );
}
