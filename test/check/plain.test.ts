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
  ['emphasis by stars', '**p95**: *180* ms, 2 * 3 * 4', '  p95  :  180  ms, 2 * 3 * 4'],
  ['code and what is struck', '`180 ms` or ``x``, ~~not~~ ~5', ' 180 ms  or   x  ,   not   ~5'],
  ['one mark inside another', '**the `breaker` was new**', '  the  breaker  was new  '],
  ['tags', 'a <b>breaker</b> <5 ms', 'a    breaker     <5 ms'],
  [
    'lines that were wrapped',
    'the longest line of all that were wrapped in this text by hand,\n> which goes on in a second one that is nearly as long as the\n> first, and in a third\n\nand no further',
    'the longest line of all that were wrapped in this text by hand,   which goes on in a second one that is nearly as long as the   first, and in a third\n\nand no further',
  ],
  [
    'lines that ended, for the next word would have fitted,',
    'the first line is longer than the one that is below this one here\nso the second one did not end for want of room\nnor did this third one',
    'the first line is longer than the one that is below this one here\nso the second one did not end for want of room\nnor did this third one',
  ],
  ['the numbers of a list', '1. detect\n2) mitigate\n10. It took\n', ' - detect\n - mitigate\n  - It took\n'],
  ['a number that begins a line', 'in all\n12. Then', 'in all\n12. Then'],
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
