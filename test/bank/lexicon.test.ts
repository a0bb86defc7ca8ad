import { expect, test } from 'vitest';
import { parseLexicon } from '../../src/bank/lexicon.ts';

/** The concepts of a lexicon, and `words it points to: message` for each of its problems. */
function read(text: string) {
  const { concepts, problems } = parseLexicon(new TextEncoder().encode(text));
  expect(problems.filter(({ rule, severity }) => rule !== 'lexicon' || severity !== 'error')).toEqual([]);
  return {
    concepts,
    faults: problems.map(({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`),
  };
}

test('concepts are read with their wordings and what looks alike', () => {
  expect(
    read('rollback:\n  wordings: [revert, 429]\ntell:\n  wordings: [notify]\n  not: [let me know]\n'),
  ).toEqual({
    concepts: [
      { id: 'rollback', wordings: ['revert', '429'], not: [] },
      { id: 'tell', wordings: ['notify'], not: ['let me know'] },
    ],
    faults: [],
  });
});

test.each([
  ['Roll back:\n  wordings: [revert]\n', ['Roll back: the concept "Roll back" must be kebab-case']],
  ['- revert\n', ['- revert: expected concepts, each with its "wordings"']],
  [
    'a:\n  wordings: [b]\n\n---\nc:\n  wordings: [d]\n',
    ['---: expected one YAML document, found a second one'],
  ],
  ['a:\n  wordings: [b] # ...\n...\nc: 1\n', ['...: expected one YAML document, found a second one']],
  ['a:\n  not: [b]\n', ['not: a concept needs the key "wordings": a list of wordings']],
  ['a: [b]\n', ['[b]: "a" must be a mapping of keys to values (a concept)']],
  [
    'a:\n  wordings: [b, true]\n',
    ['true: "a.wordings[2]" must be a word or a phrase (quote true, false and null), found true'],
  ],
  [
    '<<<<<<< HEAD\na:\n  wordings: [b]\n=======\n>>>>>>> other\n',
    ['<<<<<<<: a merge was not finished here: keep one side, and take its marks out'],
  ],
  ['\u0000', [': the file contains NUL bytes; expected plain UTF-8 text']],
  ['', []],
])('of %j it is told what is wrong with it', (text, faults) => {
  expect(read(text).faults).toEqual(faults);
});
