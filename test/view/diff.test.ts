import { expect, test } from 'vitest';
import { diff } from '../../src/view/diff.ts';
import { paintFor } from '../../src/view/paint.ts';

const look = { width: 80, unicode: true, paint: paintFor(0) };
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${from + at}`);

test('a diff has three lines around each change, and one hunk where they meet', () => {
  const before = numbered(1, 30).join('\n');
  const after = before.replace('\n5\n', '\nfive\n').replace('\n11\n', '\n').replace('\n25\n', '\n25\nhalf\n');
  expect(diff('dns/a.md', before, after, look)).toBe(`--- dns/a.md
+++ dns/a.md
@@ -2,13 +2,12 @@
 2
 3
 4
-5
+five
 6
 7
 8
 9
 10
-11
 12
 13
 14
@@ -23,6 +22,7 @@
 23
 24
 25
+half
 26
 27
 28`);
});

test('nothing changed is nothing; a control character in a line or a name is shown', () => {
  expect([diff('a.md', 'same', 'same', look), diff('a\u001b.md', 'a\n', 'b\u001b[2J\n', look)]).toEqual([
    '',
    '--- a␛.md\n+++ a␛.md\n@@ -1,1 +1,1 @@\n-a\n+b␛[2J',
  ]);
});

test('a line without an end at the end of the file is marked, and what all lines end with is left as it is', () => {
  expect([diff('a.md', 'a\nb', 'a\nb\n', look), diff('a.md', '\ufeffa\r\nb', '\ufeffa\r\nc', look)]).toEqual([
    '--- a.md\n+++ a.md\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b',
    '--- a.md\n+++ a.md\n@@ -1,2 +1,2 @@\n \ufeffa\r\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file',
  ]);
});

test('line ends are visible where they change', () => {
  expect(diff('a.md', 'a\r\nb\n', 'a\nb\n', look)).toBe('--- a.md\n+++ a.md\n@@ -1,2 +1,2 @@\n-a⏎\n+a\n b');
});

test('of too many changed lines all are taken out and put in', () => {
  const many = (word: string) =>
    Array.from({ length: 2001 }, (_, at) => (at === 1000 ? 'kept' : `${word}${at}`));
  const lines = diff('a.md', many('x').join('\n'), many('y').join('\n'), look).split('\n');
  expect([lines[2], lines.slice(3).filter((line) => line.endsWith('kept'))]).toEqual([
    '@@ -1,2001 +1,2001 @@',
    ['-kept', '+kept'],
  ]);
});
