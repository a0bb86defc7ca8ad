/** Bytes of a line that a terminal which edits lines itself takes on Linux; what is more it drops without a word. */
const MOST = 4095;
const LONGEST_LETTER = 4;

/** Whether a line that was read from a terminal is as long as such a line can be: then its end is most likely gone. */
export function isCut(line: string): boolean {
  // The cut may go through a letter.
  const whole = line.replace(/\ufffd+$/, '');
  const bytes = Buffer.byteLength(whole);
  return whole === line ? bytes === MOST : bytes > MOST - LONGEST_LETTER && bytes < MOST;
}

export const CUT =
  'That line was as long as a terminal takes: what came after it is lost. Type it on the next line. Longer lines come in with :editor, or from a file with --answers.';

/** A terminal that edits lines itself throws the unfinished one away at Ctrl-Z, and nobody can ask it whether there was one. */
export const DROPPED =
  'Back again. A line that had no Enter yet is lost: the terminal drops it at Ctrl-Z. Type it once more.';
