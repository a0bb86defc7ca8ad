import { expect, test } from 'vitest';
import { meaningOf } from '../../src/io/answer-keys.ts';
import { keyOf } from '../../src/io/raw-key.ts';

test.each([
  ['Enter', { name: 'return', sequence: '\r' }],
  [
    'Alt-Enter, which some terminals send for Shift-Enter',
    { name: 'return', meta: true, sequence: '\u001b\r' },
  ],
])('%s begins a new line', (_, raw) => {
  expect(meaningOf(keyOf(raw.sequence, raw))).toEqual({ kind: 'edit', edit: { insert: '\n' }, by: 'enter' });
});

test('Shift-Tab types nothing, where Tab types blanks', () => {
  const tab = { name: 'tab', sequence: '\t' };
  const back = { name: 'tab', shift: true, sequence: '\u001b[Z' };
  expect([tab, back].map((raw) => meaningOf(keyOf(raw.sequence, raw)))).toEqual([
    { kind: 'edit', edit: { insert: '  ' } },
    undefined,
  ]);
});
