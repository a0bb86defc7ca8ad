import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/check/words.ts';

const MARK = { space: ' ', glue: '~', clause: ',', sentence: '|' };
const shown = (text: string) =>
  splitWords(text)
    .tokens.map((token) => MARK[token.before] + token.word)
    .join('');

describe('splitWords', () => {
  it('keeps the signs that belong into a term', () => {
    expect(shown('We didn’t use prevent_destroy, N+1 or C++ at 99.9% of 1,234.5')).toBe(
      "|we didn't use prevent_destroy,n+1 or c++ at 99.9% of 1,234.5",
    );
  });

  it('cuts hyphens and slashes, and says that they were there', () => {
    expect(shown('CI/CD and blue-green')).toBe('|ci~cd and blue~green');
  });

  it('ends a sentence at a full stop, a line break and a bullet, not at an abbreviation', () => {
    expect(shown('It broke. e.g. this\n- one\n- two')).toBe('|it broke|e.g this|one|two');
  });

  it('cuts at line ends of every kind alike, and takes linear time for short lines', () => {
    const lines = ['We began early.', 'the failover was mine and I was glad', 'and then the check'];
    const [first, ...others] = ['\n', '\r', '\r\n', '\u2028'].map((end) => shown(lines.join(end)));
    expect(others).toEqual([first, first, first]);
    expect(splitWords('abc\r'.repeat(200_000)).sentences.length).toBe(200_000);
  });

  it('reads a wrapped line on', () => {
    expect(shown('We rolled the whole release back before anybody had even\nnoticed it')).toBe(
      '|we rolled the whole release back before anybody had even noticed it',
    );
  });

  it.each([
    [
      'a line of less than fifty letters',
      'We rolled the release back\nNobody saw it',
      '|we rolled the release back|nobody saw it',
    ],
    ['a full stop without a space', 'It was done.Then we slept', '|it was done|then we slept'],
  ])('ends a sentence at %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['an address', 'See the page?ref=v3 of it', '|see the page ref v3 of it'],
    ['a fraction without its zero', 'It fell by .5 percent', '|it fell by 5 percent'],
  ])('goes on over %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('knows a question', () => {
    expect(splitWords('Was it? "Really?" No.').sentences.map(({ question }) => question)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('takes a quoted question for what somebody said', () => {
    const { sentences } = splitWords('The first thing I say is "what changed?". Then we look.');
    expect(sentences.map(({ question }) => question)).toEqual([false, false]);
  });

  it('gives offsets into the text as written', () => {
    const text = 'Ｆｕｌｌ width';
    const [first] = splitWords(text).tokens;
    expect([first?.word, text.slice(first?.start, first?.end)]).toEqual(['full', 'Ｆｕｌｌ']);
  });
});
