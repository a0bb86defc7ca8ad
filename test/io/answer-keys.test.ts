import { expect, test } from 'vitest';
import { meaningOf } from '../../src/io/answer-keys.ts';
import { keyOf, withoutEscape } from '../../src/io/raw-key.ts';

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

test('a control key pressed soon after Escape, which Node decodes as one key without a name, is the control key', () => {
  const behindEscape = (sequence: string) =>
    meaningOf(keyOf(undefined, withoutEscape({ sequence, meta: true })));
  expect(['\u001b\u0004', '\u001b\u001b\u0011', '\u001b\u001f'].map(behindEscape)).toEqual([
    { kind: 'command', command: 'submit' },
    { kind: 'command', command: 'quit' },
    { kind: 'edit', edit: 'undo' },
  ]);
});
