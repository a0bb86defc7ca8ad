import { expect, test } from 'vitest';
import { byPlace, findingsOf } from '../../src/lint/finding.ts';

test('findings lie in their text, whatever their spans say, and show eighty signs of it', () => {
  const text = `late\n${'x'.repeat(100)}\n`;
  const spans = [
    { start: 5, end: 105 },
    { start: -1, end: 4 },
    { start: 3, end: 2 },
    { start: 500, end: 501 },
  ];
  const found = findingsOf(
    'a.md',
    text,
    spans.map((span) => ({ rule: 'value', severity: 'error', message: 'M', span })),
  );
  expect(found.map(({ start, end, excerpt }) => [start, end, excerpt])).toEqual([
    [{ line: 2, column: 1 }, { line: 2, column: 101 }, 'x'.repeat(80)],
    [{ line: 1, column: 1 }, { line: 1, column: 5 }, 'late'],
    [{ line: 1, column: 4 }, { line: 1, column: 4 }, ''],
    [{ line: 3, column: 1 }, { line: 3, column: 1 }, ''],
  ]);
});

test('findings come file by file, from top to bottom, and at one place by rule and message', () => {
  const at = (path: string, line: number, column: number, rule: string, message: string) => ({
    path,
    start: { line, column },
    end: { line, column },
    rule,
    severity: 'error' as const,
    message,
    excerpt: '',
  });
  const sorted = [
    at('a.md', 1, 2, 'value', 'b'),
    at('a.md', 2, 1, 'alias', 'c'),
    at('a.md', 2, 1, 'value', 'a'),
    at('a.md', 2, 1, 'value', 'b'),
    at('a.md', 2, 10, 'alias', 'a'),
    at('a.md', 10, 1, 'alias', 'a'),
    at('b.md', 1, 1, 'alias', 'a'),
  ];
  expect([...sorted].reverse().sort(byPlace)).toEqual(sorted);
});

test('what a finding shows of its text is the same whatever the line ends are', () => {
  const text = `one\n\n${'x'.repeat(100)}`;
  const shown = [text, text.replaceAll('\n', '\r\n')].flatMap((each) => {
    const span = { start: 0, end: each.length };
    return findingsOf('a.md', each, [{ rule: 'value', severity: 'error', message: 'M', span }]);
  });
  expect(shown.map(({ excerpt }) => excerpt)).toEqual(Array(2).fill(`one\n\n${'x'.repeat(75)}`));
});
