import { expect, test } from 'vitest';
import { didYouMean } from '../../src/bank/edit-distance.ts';

const KNOWN = ['level', 'lesson', 'title', 'tags', 'time'];

test.each([
  ['levle', ' (did you mean "level"?)'],
  ['LEVEL', ' (did you mean "level"?)'],
  ['les', ' (did you mean "lesson"?)'],
  ['tit', ' (did you mean "title"?)'],
  ['ti', ''],
  ['tag', ' (did you mean "tags"?)'],
  ['colour', ''],
])('%j is taken for what it was meant to be%s', (word, guess) => {
  expect(didYouMean(word, KNOWN)).toBe(guess);
});

test('a word that two begin with is taken for neither of them', () => {
  expect(didYouMean('interview', ['interview-draw', 'interview-time'])).toBe('');
});
