import { describe, expect, it } from 'vitest';
import { readCues } from '../../src/check/cues.ts';
import { statusOf } from '../../src/check/status.ts';
import { splitWords } from '../../src/check/words.ts';
import { STANDINGS } from './standings.ts';

/** The status that the cues of a sentence give to the words in its brackets. */
function standing(marked: string): string {
  const text = marked.replace(/[[\]]/g, '');
  const words = splitWords(text);
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const tokens = words.tokens.flatMap(({ start, end }, at) => (start >= from && end <= to ? [at] : []));
  const cues = readCues(words, false);
  const occurrence = { pattern: 0, first: tokens[0]!, last: tokens.at(-1)!, tokens };
  const none = words.tokens.map(() => false);
  const setting = {
    cuesBySentence: words.sentences.map((_, index) =>
      cues.filter((cue) => words.tokens[cue.from]!.sentence === index),
    ),
    sentenceOf: (token: number) => words.tokens[token]!.sentence,
    quoted: none,
    listed: none,
  };
  return statusOf(occurrence, setting, () => false).status;
}

const ROWS = STANDINGS.trim()
  .split('\n')
  .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]);

describe('readCues', () => {
  it.each(ROWS)('sees that it is %s: %s', (status, marked) => {
    expect(standing(marked)).toBe(status);
  });
});
