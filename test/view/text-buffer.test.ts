import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/view/clean-text.ts';
import { bufferOf, type Edit, edit, type TextBuffer } from '../../src/view/text-buffer.ts';

function after(text: string, cursor: number, ...edits: Edit[]): { text: string; cursor: number } {
  const buffer = edits.reduce<TextBuffer>(edit, bufferOf(text, cursor));
  return { text: buffer.text, cursor: buffer.cursor };
}

test.each<[string, string, number, Edit[], { text: string; cursor: number }]>([
  ['left goes over a whole emoji', 'ok 👩‍💻', 8, ['left'], { text: 'ok 👩‍💻', cursor: 3 }],
  ['backspace takes a letter with its accent', 'cafe\u0301', 5, ['erase-left'], { text: 'caf', cursor: 3 }],
  ['a cursor inside a grapheme is put before it', '👩‍💻', 3, [{ insert: 'x' }], { text: 'x👩‍💻', cursor: 1 }],
  [
    'word left skips what is no word',
    'roll it back, fast',
    14,
    ['word-left'],
    { text: 'roll it back, fast', cursor: 8 },
  ],
  [
    'erasing a word leaves the space',
    'roll it back',
    12,
    ['erase-word-left'],
    { text: 'roll it ', cursor: 8 },
  ],
  [
    'erasing the word behind the cursor leaves the space before it',
    'roll it back',
    4,
    ['erase-word-right'],
    { text: 'roll back', cursor: 4 },
  ],
  [
    'erasing the word behind the cursor goes over a line break',
    'fast,\n\nok then',
    4,
    ['erase-word-right'],
    { text: 'fast then', cursor: 4 },
  ],
  [
    'word left goes over an emoji and a line break',
    'fast,\n\n👩‍💻 ok',
    13,
    ['word-left', 'word-left'],
    { text: 'fast,\n\n👩‍💻 ok', cursor: 0 },
  ],
  [
    'a word as long as an answer is erased whole',
    `put ${'cafe\u0301'.repeat(4000)}`,
    20_004,
    ['erase-word-left'],
    { text: 'put ', cursor: 4 },
  ],
  ['home is the start of the line', 'one\ntwo', 6, ['line-start'], { text: 'one\ntwo', cursor: 4 }],
  ['end is the end of the line', 'one\ntwo', 1, ['line-end'], { text: 'one\ntwo', cursor: 3 }],
  [
    'erasing to the line end twice joins the lines',
    'one\ntwo',
    1,
    ['erase-to-line-end', 'erase-to-line-end'],
    { text: 'otwo', cursor: 1 },
  ],
  [
    'a tab is two spaces, CR LF one line break',
    '',
    0,
    [{ insert: 'a\tb\r\nc' }],
    { text: 'a  b\nc', cursor: 6 },
  ],
  ['replacing puts the cursor at the end', 'old', 1, [{ replace: 'newer' }], { text: 'newer', cursor: 5 }],
])('%s', (_, text, cursor, edits, expected) => {
  expect(after(text, cursor, ...edits)).toEqual(expected);
});

const typed = (words: string): Edit[] => [...words].map((insert) => ({ insert }));

test('undo takes typing back word by word, redo brings it again', () => {
  expect(after('', 0, ...typed('roll it back'), 'undo')).toEqual({ text: 'roll it ', cursor: 8 });
  expect(after('', 0, ...typed('roll it back'), 'undo', 'undo', 'redo').text).toBe('roll it ');
  expect(after('', 0, ...typed('a b'), 'undo', { insert: 'c' }, 'redo').text).toBe('a c');
});

test.each<[string, string, number, Edit[], string]>([
  ['a word', 'roll it back', 12, ['erase-word-left', 'line-start', 'yank'], 'backroll it '],
  [
    'all that was cut in a row',
    'a b c',
    5,
    ['erase-word-left', 'erase-word-left', 'text-start', 'yank'],
    'b ca ',
  ],
  [
    'what was cut on both sides',
    'one two',
    4,
    ['erase-to-line-end', 'erase-to-line-start', 'yank'],
    'one two',
  ],
  ['only the last piece', 'one two', 7, ['erase-word-left', 'left', 'erase-to-line-start', 'yank'], 'one '],
  ['twice', 'one', 3, ['erase-to-line-start', 'yank', 'yank'], 'oneone'],
  ['nothing of what was erased by letters', 'one', 3, ['erase-left', 'yank'], 'on'],
])('what was cut is put in again: %s', (_, text, cursor, edits, expected) => {
  expect(after(text, cursor, ...edits).text).toBe(expected);
});

test('nothing that a terminal could take for a command gets in', () => {
  expect(cleanText('a\u001bb\u0007\u202ec\u200bd\ud800e')).toBe('abcde');
  expect(cleanText('roll\u00adback\u200e\u061c\u{e0041}\r\n\tnow')).toBe('rollback\n  now');
});

test('a command for a terminal is dropped whole, as it comes with what is copied from a coloured log', () => {
  const link = '\u001b]8;;https://runbook.example\u001b\\the runbook\u001b]8;;\u0007';
  expect(cleanText(`\u001b[1;31mERROR\u001b[0m in ${link}\u001b[K`)).toBe('ERROR in the runbook');
});

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** The model: a text as its graphemes, segmented anew after each change, with line breaks on their own. */
const cells = (text: string): string[] =>
  text.split(/(\n)/).flatMap((part) => Array.from(graphemes.segment(part), ({ segment }) => segment));

type Model = { text: string; cursor: number };

function boundary(text: string, at: number): number {
  let end = 0;
  for (const cell of cells(text)) {
    if (end >= at) break;
    end += cell.length;
  }
  return end;
}

function byModel({ text, cursor }: Model, change: Edit): Model {
  const left = cells(text.slice(0, cursor));
  const right = cells(text.slice(cursor));
  const joined = (before: string[], behind: string[]): Model => {
    const whole = [...before, ...behind].join('');
    return { text: whole, cursor: boundary(whole, before.join('').length) };
  };
  if (typeof change === 'object') {
    const words = cleanText('insert' in change ? change.insert : change.replace);
    return 'insert' in change ? joined([...left, words], right) : { text: words, cursor: words.length };
  }
  const line = left.lastIndexOf('\n') + 1;
  const rest = right.includes('\n') ? right.indexOf('\n') : right.length;
  switch (change) {
    case 'left':
      return { text, cursor: left.slice(0, -1).join('').length };
    case 'right':
      return { text, cursor: cursor + (right[0]?.length ?? 0) };
    case 'line-start':
      return { text, cursor: left.slice(0, line).join('').length };
    case 'line-end':
      return { text, cursor: cursor + right.slice(0, rest).join('').length };
    case 'text-start':
      return { text, cursor: 0 };
    case 'text-end':
      return { text, cursor: text.length };
    case 'erase-left':
      return left.length === 0 ? { text, cursor } : joined(left.slice(0, -1), right);
    case 'erase-right':
      return right.length === 0 ? { text, cursor } : joined(left, right.slice(1));
    case 'erase-to-line-start': {
      const kept = line === left.length ? left.slice(0, Math.max(0, line - 1)) : left.slice(0, line);
      return kept.length === left.length ? { text, cursor } : joined(kept, right);
    }
    case 'erase-to-line-end': {
      const gone = rest === 0 ? 1 : rest;
      return right.length === 0 ? { text, cursor } : joined(left, right.slice(gone));
    }
    default:
      return { text, cursor };
  }
}

const edits = fc.oneof(
  fc.constantFrom<Edit>(
    'left',
    'right',
    'line-start',
    'line-end',
    'text-start',
    'text-end',
    'erase-left',
    'erase-right',
    'erase-to-line-start',
    'erase-to-line-end',
  ),
  fc
    .oneof(
      fc.constantFrom(
        'a',
        'word ',
        '\n',
        'é',
        'e\u0301',
        '\u0301',
        '日本',
        '👍🏽',
        '👩‍💻',
        '\u200d',
        '🇨🇭',
        '\r\n',
        '\t',
      ),
      fc.string({ maxLength: 5 }),
    )
    .map((insert): Edit => ({ insert })),
  fc.string({ maxLength: 8 }).map((replace): Edit => ({ replace })),
);

test('any run of edits does what it does to a list of graphemes', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 40 }), (run) => {
      let buffer = bufferOf('');
      let model: Model = { text: '', cursor: 0 };
      for (const change of run) {
        buffer = edit(buffer, change);
        model = byModel(model, change);
        expect({ change, text: buffer.text, cursor: buffer.cursor }).toEqual({ change, ...model });
      }
    }),
    { numRuns: 300 },
  );
});

test('undoing everything gives the first text back, redoing everything the last', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 30 }), (run) => {
      const done = run.reduce<TextBuffer>(edit, bufferOf('the beginning'));
      const back = done.undo.reduce<TextBuffer>((buffer) => edit(buffer, 'undo'), done);
      const again = back.redo.reduce<TextBuffer>((buffer) => edit(buffer, 'redo'), back);
      expect([back.text, again.text]).toEqual(['the beginning', done.text]);
    }),
    { numRuns: 200 },
  );
});
