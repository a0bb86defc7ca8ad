import { expect, test } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { mayBeginIn, mayBeJoined } from '../../src/check/beginnings.ts';
import { compileQuestion } from '../../src/check/compile-question.ts';
import { stem } from '../../src/check/stem.ts';
import { splitWords } from '../../src/check/words.ts';
import { shippedQuestions } from '../support/shipped.ts';

const [first] = shippedQuestions().map(({ name, text }) =>
  parseQuestionText(text, { bank: 'bank', path: name }),
);
const { index } = compileQuestion(first!.question!);

/** Words by whose stem a pattern begins, but for those that are nothing like their stem (`gave`, `said`). */
const leading = [
  ...new Set(
    [...shippedQuestions().map(({ text }) => text), ...index.patterns.map(({ wording }) => wording)].flatMap(
      (text) => splitWords(text).tokens.map(({ word }) => word),
    ),
  ),
].filter((word) => {
  const key = stem(word);
  const isLike = key.length >= 3 && word.startsWith(key.replace(/[ie]$/, ''));
  return isLike && /^[a-z]+$/.test(word) && index.byFirst.has(key);
});

/** A word written as two, in all ways that leave more of its stem than the first half has. */
const inTwo = (word: string) =>
  Array.from(
    { length: stem(word).length - 2 },
    (_, at) => [word.slice(0, at + 1), word.slice(at + 1)] as const,
  );

test('no word that a pattern begins with is passed over when it is written as two', () => {
  const passedOver = leading.flatMap(inTwo).filter(([one, other]) => !mayBeJoined(index, one, other));
  expect([leading.length > 500, passedOver]).toEqual([true, []]);
});

test('no word that a pattern begins with is passed over when another one hangs on it', () => {
  expect(leading.filter((word) => !mayBeginIn(index, `${word}desk`))).toEqual([]);
});

test('what no pattern begins with is told by its first letters', () => {
  expect([
    mayBeJoined(index, 'zebra', 'crossing'),
    mayBeJoined(index, 'run', 'xenon'),
    mayBeginIn(index, 'xylophone'),
  ]).toEqual([false, false, false]);
});
