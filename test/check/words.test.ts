import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/check/words.ts';

const MARK = { space: ' ', glue: '~', clause: ',', sentence: '|' };
const shown = (text: string) =>
  splitWords(text)
    .tokens.map((token) => MARK[token.before] + token.word)
    .join('');

const LONG = 'we rolled the whole release back before anybody else saw it';

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
    [
      'a bullet of any kind behind a long line',
      `${LONG}\n✅ one\n${LONG}\n> - two\n${LONG}\n## Three\n${LONG}\nb) four`,
      `|${LONG}|one|${LONG}|two|${LONG}|three|${LONG}|b,four`,
    ],
    ['an empty line of a quotation', `> ${LONG}\n>\n> then`, `|${LONG}|then`],
    ['the row of a table', `| ${LONG} |\n| --- |\n| two |`, `|${LONG}|two`],
    ['what may be short and ends it', 'It was 3 a.m. We slept', '|it was 3 a.m|we slept'],
  ])('ends a sentence at %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['an address', 'See the page?ref=v3 of it', '|see the page ref v3 of it'],
    ['a fraction without its zero', 'It fell by .5 percent', '|it fell by 5 percent'],
    [
      'what is short, whatever follows',
      'Take a queue, e.g. Kafka vs. Rabbit',
      '|take a queue,e.g kafka vs rabbit',
    ],
    ['initials', 'At 3 a.m. the U.S. region', '|at 3 a.m the u.s region'],
    ['a title', 'It was Mr. Smith', '|it was mr smith'],
    ['capitals with a point', 'USE ASP.NET, E.G. THIS', '|use asp.net,e.g this'],
  ])('goes on over %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['without', 'w/o a plan, W/out one', '|without a plan,without one'],
    [
      'because',
      'late b/c of it, ’cause of it, cuz it was',
      '|late because of it,because of it,because it was',
    ],
    ['and', 'R&D & ops + C++', '|r&d and ops and c++'],
    ['with', 'a job w/ retries', '|a job with retries'],
    ['through', 'went thru it, tho late', '|went through it,though late'],
    ['two words', 'gonna do it, kinda', '|going to do it,kind of'],
    ['have', 'should of had it, could of course have it', '|should have had it,could of course have it'],
    ["n't", 'it didnt, he shouldve', "|it didn't,he should've"],
  ])('reads the short form of %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('takes two hyphens for a dash, and a plus for a sign of short terms only', () => {
    expect(shown('we had it--nobody else: retry+jitter, N+1')).toBe(
      '|we had it,nobody else,retry jitter,n+1',
    );
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
    const [last] = splitWords('The first thing I say is "what changed?".').sentences;
    expect(last?.question).toBe(false);
  });

  it('gives offsets into the text as written', () => {
    const text = 'Ｆｕｌｌ width';
    const [first] = splitWords(text).tokens;
    expect([first?.word, text.slice(first?.start, first?.end)]).toEqual(['full', 'Ｆｕｌｌ']);
  });
});
