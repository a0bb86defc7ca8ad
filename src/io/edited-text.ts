import { readFileSync } from 'node:fs';

/** What an editor has left in a file; `encoding`: the one it is in, where that is not UTF-8. */
export interface EditedText {
  readonly text: string;
  readonly encoding: string | undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a file as an editor saved it. One that is set to another encoding saves in that, whatever the file was in before. */
export function readEdited(path: string): EditedText {
  const bytes = readFileSync(path);
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: utf8.decode(bytes), encoding: undefined };
  } catch {
    // In which of the encodings with one byte a letter, nothing in the file says; every text is one in this. Without
    // `stream` Node 20 takes it for ISO 8859-1, whose quotes are control characters.
    return { text: new TextDecoder('windows-1252').decode(bytes, { stream: true }), encoding: 'Latin-1' };
  }
}

/** Of so many letters in UTF-16 one at least is plain ASCII, a blank or a line break: half of it is zero. */
const LETTERS_AN_ASCII = 20;

/** Which UTF-16 it is; not every editor writes a byte order mark. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const mark = bytes.toString('hex', 0, 2);
  if (mark === 'fffe') return 'utf-16le';
  if (mark === 'feff') return 'utf-16be';
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  if (Math.max(even, odd) * 2 * LETTERS_AN_ASCII <= bytes.length) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
