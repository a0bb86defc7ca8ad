import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../src/bank/json-fault.ts';

test.each([
  ['{"count": 5', 'line 1, column 12: expected a comma or the end of the list or object'],
  [
    '{\n  "count": 5\n  "mode": "exam"\n}',
    'line 3, column 3: expected a comma or the end of the list or object',
  ],
  ['{\n  "count": 5,\n}', 'line 3, column 1: expected a key in double quotes'],
  ["{'count': 5}", 'line 1, column 2: expected a key in double quotes or "}"'],
  ['{"count" 5}', 'line 1, column 10: expected ":"'],
  ['{"count": five}', 'line 1, column 11: expected a value'],
  ['{"rules": [1, 2}', 'line 1, column 16: expected a comma or the end of the list or object'],
  ['{"rules": []} // none', 'line 1, column 15: expected nothing more'],
  [
    '{"rules": "a\nb"}',
    'line 1, column 11: expected a text in which line breaks are \\n, tabs \\t and backslashes \\\\',
  ],
  ['{"rules": "a}', 'line 1, column 11: expected the quote that closes the text which begins here'],
  ['{"rules": "a" "b', 'line 1, column 15: expected a comma or the end of the list or object'],
  ['{"rules', 'line 1, column 2: expected the quote that closes the text which begins here'],
  ['{"rules": 012}', 'line 1, column 11: expected a value'],
  ['', 'line 1, column 1: expected a value'],
])('of %j the place is told, and what is missing there', (text, told) => {
  expect(jsonFault(text)).toBe(told);
});

test('what is JSON is read to its end', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(3), (text, indent) => {
      const spaced = JSON.stringify(JSON.parse(text), null, indent);
      expect(jsonFault(`${spaced}!`)).toMatch(/: expected nothing more$/);
    }),
  );
});
