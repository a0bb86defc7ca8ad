import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bufferOf } from '../../src/view/text-buffer.ts';
import { columnOf, moveByRows, newLayout, rowOf } from '../../src/view/text-layout.ts';
import { widthOf } from '../../src/view/wrap.ts';

function rowsOf(text: string, width: number): string[] {
  return newLayout()
    .rows(text, width)
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['breaks after spaces', 'rolled the deploy back', 12, ['rolled the ', 'deploy back']],
  ['a space at the edge hangs over it', 'rolled the', 6, ['rolled ', 'the']],
  ['a word that is too long is cut', 'unavailability', 6, ['unavai', 'labili', 'ty']],
  ['an empty line is a row', 'a\n\nb', 10, ['a', '', 'b']],
  ['wide characters take two columns', '日本語です', 6, ['日本語', 'です']],
  ['a text that ends in a line break has a last empty row', 'a\n', 10, ['a', '']],
])('%s', (_, text, width, expected) => {
  expect(rowsOf(text, width)).toEqual(expected);
});

test('rows hold the whole text in order, none wider than the screen but for hanging spaces', () => {
  const texts = fc.array(
    fc.constantFrom('word', ' ', '  ', '\n', '日本', '👩‍💻', 'é', 'supercalifragilistic'),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 30 }), (parts, width) => {
      const text = parts.join('');
      const rows = newLayout().rows(text, width);
      const lines = text.split('\n').length;
      expect(rows.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll('\n', ''));
      expect(rows.length).toBeGreaterThanOrEqual(lines);
      for (const { start, end } of rows)
        expect(widthOf(text.slice(start, end).trimEnd())).toBeLessThanOrEqual(width);
    }),
    { numRuns: 300 },
  );
});

test('the cursor stands in the row and column of its character', () => {
  const text = '日本 rolled back';
  const rows = newLayout().rows(text, 8);
  const place = (offset: number) => {
    const row = rowOf(rows, offset);
    return [row, columnOf(text, rows[row]!, offset, 9)];
  };
  expect([0, 1, 2, 3, 10, 14].map(place)).toEqual([
    [0, 0],
    [0, 2],
    [0, 4],
    [1, 0],
    [2, 0],
    [2, 4],
  ]);
});

test('down and up keep to the column, also across short rows and wide characters', () => {
  const text = 'abcdef\nx\n日本語';
  const rows = newLayout().rows(text, 20);
  const buffer = bufferOf(text, 5);
  const down = moveByRows(buffer, rows, 1, 5);
  const further = moveByRows(down, rows, 1, 5);
  expect([
    down.cursor,
    further.cursor,
    moveByRows(further, rows, 1, 5).cursor,
    moveByRows(buffer, rows, -1, 5).cursor,
  ]).toEqual([8, 11, 12, 0]);
});
