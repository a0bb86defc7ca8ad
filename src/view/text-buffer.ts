import { cleanText } from './clean-text.ts';
import { after, before, lineEnd, lineStart, snap, wordAfter, wordBefore } from './text-places.ts';

/**
 * A text being edited: immutable, in UTF-16 offsets that never fall inside a grapheme. Up and down depend on how the
 * text is wrapped; `text-layout.ts` knows that.
 */
export interface TextBuffer {
  readonly text: string;
  readonly cursor: number;
  readonly undo: readonly Moment[];
  readonly redo: readonly Moment[];
  /** What the last edit was: a run of the same kind is undone in one step, or cut as one piece. */
  readonly run: 'type' | 'erase' | 'cut' | 'none';
  /** The piece that was cut last. */
  readonly cut: string;
}

interface Moment {
  readonly text: string;
  readonly cursor: number;
}

export type Edit =
  | 'left'
  | 'right'
  | 'word-left'
  | 'word-right'
  | 'line-start'
  | 'line-end'
  | 'text-start'
  | 'text-end'
  | 'erase-left'
  | 'erase-right'
  | 'erase-word-left'
  | 'erase-word-right'
  | 'erase-to-line-start'
  | 'erase-to-line-end'
  | 'yank'
  | 'undo'
  | 'redo'
  | { readonly insert: string }
  | { readonly replace: string };

/** As many steps can be taken back. */
const UNDO_STEPS = 1000;

export function bufferOf(text: string, cursor = text.length): TextBuffer {
  const clean = cleanText(text);
  return {
    text: clean,
    cursor: snap(clean, Math.min(cursor, clean.length)),
    undo: [],
    redo: [],
    run: 'none',
    cut: '',
  };
}

/** The text after an edit. */
export function edit(buffer: TextBuffer, change: Edit): TextBuffer {
  if (typeof change === 'object') {
    return 'insert' in change ? insert(buffer, cleanText(change.insert)) : replace(buffer, change.replace);
  }
  switch (change) {
    case 'yank':
      return insert(buffer, buffer.cut);
    case 'undo':
      return travel(buffer, 'undo', 'redo');
    case 'redo':
      return travel(buffer, 'redo', 'undo');
    case 'erase-left':
      return erase(buffer, before(buffer.text, buffer.cursor), buffer.cursor);
    case 'erase-right':
      return erase(buffer, buffer.cursor, after(buffer.text, buffer.cursor));
    case 'erase-word-left':
      return cut(buffer, wordBefore(buffer.text, buffer.cursor), buffer.cursor);
    case 'erase-word-right':
      return cut(buffer, buffer.cursor, wordAfter(buffer.text, buffer.cursor));
    case 'erase-to-line-start': {
      const start = lineStart(buffer.text, buffer.cursor);
      // At the start of a line it joins the line to the one above, so that repeating it goes on.
      return cut(buffer, start === buffer.cursor ? Math.max(0, start - 1) : start, buffer.cursor);
    }
    case 'erase-to-line-end': {
      const end = lineEnd(buffer.text, buffer.cursor);
      return cut(buffer, buffer.cursor, end === buffer.cursor ? Math.min(buffer.text.length, end + 1) : end);
    }
    default:
      return moveTo(buffer, place(buffer, change));
  }
}

/** The same text with the cursor elsewhere; the nearest boundary of a grapheme is taken. */
export function moveTo(buffer: TextBuffer, cursor: number): TextBuffer {
  const kept = Math.max(0, Math.min(buffer.text.length, cursor));
  return { ...buffer, cursor: snap(buffer.text, kept), run: 'none' };
}

function place({ text, cursor }: TextBuffer, motion: Edit): number {
  switch (motion) {
    case 'left':
      return before(text, cursor);
    case 'right':
      return after(text, cursor);
    case 'word-left':
      return wordBefore(text, cursor);
    case 'word-right':
      return wordAfter(text, cursor);
    case 'line-start':
      return lineStart(text, cursor);
    case 'line-end':
      return lineEnd(text, cursor);
    case 'text-start':
      return 0;
    default:
      return text.length;
  }
}

function insert(buffer: TextBuffer, words: string): TextBuffer {
  if (words === '') return buffer;
  const text = buffer.text.slice(0, buffer.cursor) + words + buffer.text.slice(buffer.cursor);
  const single = words.length <= 2;
  // A new word starts a new step: undo takes back a word at a time.
  const startsWord = /\S/.test(words) && /\s/.test(buffer.text.slice(buffer.cursor - 1, buffer.cursor));
  const joins = single && buffer.run === 'type' && !startsWord;
  return {
    ...buffer,
    text,
    cursor: snap(text, buffer.cursor + words.length, 'up'),
    undo: joins ? buffer.undo : step(buffer),
    redo: [],
    run: single ? 'type' : 'none',
  };
}

function replace(buffer: TextBuffer, words: string): TextBuffer {
  const text = cleanText(words);
  if (text === buffer.text) return buffer;
  return { ...buffer, text, cursor: text.length, undo: step(buffer), redo: [], run: 'none' };
}

function erase(buffer: TextBuffer, start: number, end: number): TextBuffer {
  if (start >= end) return buffer;
  const text = buffer.text.slice(0, start) + buffer.text.slice(end);
  return {
    ...buffer,
    text,
    // What stood left and right of the gap may have become one grapheme.
    cursor: snap(text, start, 'up'),
    undo: buffer.run === 'erase' && end - start <= 2 ? buffer.undo : step(buffer),
    redo: [],
    run: end - start <= 2 ? 'erase' : 'none',
  };
}

/** Erases what can be put back elsewhere: what is cut in a row is one piece. */
function cut(buffer: TextBuffer, start: number, end: number): TextBuffer {
  if (start >= end) return buffer;
  const words = buffer.text.slice(start, end);
  const before = buffer.run === 'cut' ? buffer.cut : '';
  const piece = start < buffer.cursor ? words + before : before + words;
  return { ...erase(buffer, start, end), run: 'cut', cut: piece };
}

function step(buffer: TextBuffer): readonly Moment[] {
  return [...buffer.undo.slice(-UNDO_STEPS + 1), { text: buffer.text, cursor: buffer.cursor }];
}

function travel(buffer: TextBuffer, from: 'undo' | 'redo', to: 'undo' | 'redo'): TextBuffer {
  const moment = buffer[from].at(-1);
  if (!moment) return buffer;
  const here = { text: buffer.text, cursor: buffer.cursor };
  return {
    ...buffer,
    ...moment,
    [from]: buffer[from].slice(0, -1),
    [to]: [...buffer[to], here],
    run: 'none',
  };
}
