import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from '../../src/history/word-diff.ts';

test('what two answers share and what only one of them says stands apart', () => {
  expect(
    wordDiff('We rolled back by hand in an hour.', 'We rolled back automatically in four minutes.'),
  ).toEqual([
    { kind: 'same', text: 'We rolled back ' },
    { kind: 'before', text: 'by hand ' },
    { kind: 'after', text: 'automatically ' },
    { kind: 'same', text: 'in ' },
    { kind: 'before', text: 'an hour.' },
    { kind: 'after', text: 'four minutes.' },
  ]);
});

test('a word is the same at the end of a line', () => {
  expect(wordDiff('We rolled\nit back.', 'We rolled it\n\nback.')).toEqual([
    { kind: 'same', text: 'We rolled it\n\nback.' },
  ]);
});

test('blanks before the first word are no change, and stay', () => {
  expect([wordDiff('\n  We rolled', 'We rolled'), wordDiff('We rolled', '\n  We rolled')]).toEqual([
    [{ kind: 'same', text: 'We rolled' }],
    [{ kind: 'same', text: '\n  We rolled' }],
  ]);
});

test('answers too long for the table of words are compared by lines, or whole', () => {
  const long = (last: string) => `${'word '.repeat(3000)}\n${last}`;
  const endless = (word: string) => `${word}\n`.repeat(3000);
  expect(wordDiff(long('one'), long('two')).map(({ kind, text }) => [kind, text.length])).toEqual([
    ['same', 15_001],
    ['before', 3],
    ['after', 3],
  ]);
  expect(wordDiff(endless('a'), endless('b')).map(({ kind }) => kind)).toEqual(['before', 'after']);
});

test.each(['\r\n', '\u2028\n'])('a long answer whose lines end in %j is compared by lines', (end) => {
  const long = (last: string) => `${'word '.repeat(3000)}${end}${last}${end}`;
  expect(wordDiff(long('one'), long('two'))).toEqual([
    { kind: 'same', text: `${'word '.repeat(3000)}${end}` },
    { kind: 'before', text: `one${end}` },
    { kind: 'after', text: `two${end}` },
  ]);
});

test('the stretches give both texts back, blanks that changed aside', () => {
  const text = fc
    .array(fc.constantFrom('we', 'rolled', 'back', 'fast'), { maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = wordDiff(before, after);
      const side = (other: string) =>
        stretches
          .filter(({ kind }) => kind !== other)
          .flatMap(({ text: words }) => words.split(/\s+/))
          .filter(Boolean)
          .join(' ');
      expect([side('after'), side('before')]).toEqual([before, after]);
    }),
  );
});
