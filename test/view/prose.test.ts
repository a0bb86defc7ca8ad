import { expect, test } from 'vitest';
import { showProse } from '../../src/view/prose.ts';

test.each([
  ['a wrapped paragraph runs on', 'We failed\nover, and\r\nit held.', 'We failed over, and it held.'],
  ['paragraphs stay apart', 'One\ntwo.\n\nThree.', 'One two.\n\nThree.'],
  [
    'list items keep their lines',
    'Then:\n- we failed\n  over\n- we looked',
    'Then:\n- we failed over\n- we looked',
  ],
  ['so do numbers, quotations and tables', '1. a\n2. b\n> c\n| d |\n| e |', '1. a\n2. b\n> c\n| d |\n| e |'],
  ['so does code', 'See\n```sh\nls\ncd\n```\nand\nso', 'See\n```sh\nls\ncd\n```\nand so'],
  ['code in a sentence is no block', '```ls``` lists\nall of it\nhere', '```ls``` lists all of it here'],
  [
    'a block ends with a fence as long as its own',
    '````\n```\na\nb\n```\nc\n````\nd\ne',
    '````\n```\na\nb\n```\nc\n````\nd e',
  ],
  ['a hard line break stays', 'One  \ntwo\\\nthree', 'One  \ntwo\\\nthree'],
])('%s', (_, text, shown) => {
  expect(showProse(text)).toBe(shown);
});
