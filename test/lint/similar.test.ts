import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, wordHashesOf } from '../../src/lint/hash.ts';
import { Sample } from '../../src/lint/sample.ts';
import { type Pair, WordSets } from '../../src/lint/similar.ts';

const LEAST = 0.6;

/** Every text with the earlier one that shares the most of its words, by comparing them all. */
function comparedWithAll(texts: readonly string[]): Pair[] {
  const sets = texts.map((text) => new Set(text.split(' ')));
  return sets.flatMap((words, second) => {
    const shares = sets.slice(0, second).map((other) => {
      const common = [...words].filter((word) => other.has(word)).length;
      return common / (words.size + other.size - common);
    });
    const share = Math.max(0, ...shares);
    return share >= LEAST ? [{ first: shares.indexOf(share), second, share }] : [];
  });
}

test('the search finds each text that is like an earlier one, as alike as any is', () => {
  const word = fc.constantFrom(...'cache queue broker shard index lease quota probe'.split(' '));
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const sets = new WordSets();
      for (const each of texts) sets.add(wordHashesOf(each));
      const ofWhom = ({ second, share }: Pair) => ({ second, share });
      expect(sets.similarPairs(LEAST).map(ofWhom)).toEqual(comparedWithAll(texts).map(ofWhom));
    }),
  );
});

test('the words of a text have the same hashes in capitals, between signs and beside other letters', () => {
  const hashes = ['cache', 'p99'].map((word) => hashOf(word) >>> 2);
  for (const text of ['cache p99', 'Cache, P99!', '"CACHE"-(p99)'])
    expect(wordHashesOf(text)).toEqual(hashes);
  expect(wordHashesOf('cache p99 é')).toEqual([...hashes, hashOf('é') >>> 2]);
  const long = 'cache p99 '.repeat(0x4000 / 10 + 1);
  for (const text of [long, long.slice(0, 0x4000)])
    expect(wordHashesOf(text)).toEqual(
      text
        .trim()
        .split(' ')
        .map((word) => hashOf(word) >>> 2),
    );
});

test('a sample keeps those with the smallest hashes, in the order in which they came', () => {
  const keys = Array.from({ length: 2000 }, (_, number) => `question-${number}`);
  const sample = new Sample<string>(50);
  for (const key of keys) sample.add(key, key);
  const smallest = [...keys].sort((a, b) => hashOf(a) - hashOf(b)).slice(0, 50);
  expect(sample.things()).toEqual(keys.filter((key) => smallest.includes(key)));
});
