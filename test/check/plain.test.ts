import { expect, it } from 'vitest';
import { plainText } from '../../src/check/plain.ts';

it.each([
  [
    'apostrophes of every kind',
    'I didn’t, didn‘t, didnʼt, didn´t, didn′t, didn`t',
    "I didn't, didn't, didn't, didn't, didn't, didn't",
  ],
  [
    'hyphens of every kind',
    'ten‑minute ten‐minute blue–green blue−green',
    'ten-minute ten-minute blue-green blue-green',
  ],
  ['a dash between words or numbers', 'one – two, 5–10', 'one – two, 5–10'],
  ['signs of full width', '（５０％），then。', '(50%),then.'],
  ['a zero-width space behind a space', 'we \u200bhad\u200b.', 'we  had .'],
  ['emphasis', 'We _never_ had __it all__', 'We  never  had   it all  '],
  ['the underscores of a name', 'prevent_destroy, _old and _new', 'prevent_destroy, _old and _new'],
  [
    'links',
    'a [breaker](https://x.io/a_b) [or] ![so](s.png)',
    'a  breaker                    [or]   so        ',
  ],
  [
    'the quotes of a term',
    'the “circuit breaker” or "retry", »no«',
    'the  circuit breaker  or  retry , »no«',
  ],
  [
    'the quotes of a longer thing',
    'no "tested runbook for the night" and a "plan of record for it"',
    'no  tested runbook for the night  and a  plan of record for it ',
  ],
  [
    'the quotes of what somebody said',
    'He said "we can never do that", and left',
    'He said "we can never do that", and left',
  ],
])('reads %s plainly, in as many places', (_, text, plain) => {
  expect([plainText(text), plainText(text).length]).toEqual([plain, text.length]);
});
