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
