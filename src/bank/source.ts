import { lastUpTo } from './bisect.ts';

/** A question file as it was found: the bank (folder) it lies in, the path as the user sees it, its bytes. */
export interface SourceFile {
  readonly bank: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a file as people count: line and column from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with a file. Problems are gathered, never thrown. */
export interface Problem {
  /** The rule's name as the user sees it. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** What was found, what was expected, how to mend it. */
  readonly message: string;
  /** Where, in the decoded text of the file. */
  readonly span: Span;
}

/** The largest question file that is read, in bytes. */
export const MAX_FILE_BYTES = 256 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** The same of a file of labelled answers: about a thousand of them. */
export const MAX_LABELLED_BYTES = 1024 * 1024;

/** The text of a file without its byte order mark, or the reason why it is not text. */
export function decode(bytes: Uint8Array, most = MAX_FILE_BYTES): { text: string } | { refused: string } {
  if (bytes.length > most) {
    const instead = most === MAX_FILE_BYTES ? 'a question is a few pages at most' : 'cut it in several';
    return { refused: `the file is larger than ${most / 1024} KiB; ${instead}` };
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { refused: 'the file is UTF-16; save it as UTF-8' };
  }
  try {
    const text = utf8.decode(bytes);
    if (text.includes('\0')) return { refused: 'the file contains NUL bytes; expected plain UTF-8 text' };
    return { text };
  } catch {
    return { refused: 'the file is not valid UTF-8; save it as UTF-8' };
  }
}

/** Offsets at which the lines of a text start. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Where the line of an offset starts. */
export function lineStart(text: string, at: number): number {
  // From before the first character on a search begins with the first.
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The place of an offset, given the text's `lineStarts`. */
export function placeOf(starts: readonly number[], offset: number): Place {
  const line = lastUpTo(starts, offset);
  return { line: line + 1, column: offset - starts[line]! + 1 };
}
