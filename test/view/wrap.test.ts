import { expect, test } from 'vitest';
import { graphemesOf } from '../../src/view/graphemes.ts';
import { widthOf, wrap } from '../../src/view/wrap.ts';

const signs = (text: string) => [...graphemesOf(text)].map(({ segment }) => segment);

test.each(['e\u0301', '👩‍👩‍👧‍👦', '🇩🇪', '漢'])(
  'a long word of %s is cut between what a reader takes for one character, wherever that lies',
  (sign) => {
    for (let before = 0; before < 40; before++) {
      const word = 'x'.repeat(before) + sign.repeat(300);
      const lines = wrap(word, 40).split('\n');
      expect(lines.flatMap(signs)).toEqual(signs(word));
      expect(lines.slice(0, -1).filter((line) => widthOf(line) < 39 || widthOf(line) > 40)).toEqual([]);
    }
  },
);

test.each([
  ['if it fails:\n    retry()\n  - twice', 20, 'if it fails:\n    retry()\n  - twice'],
  ['    retry the whole call', 14, '    retry the\nwhole call'],
  [`${' '.repeat(12)}retry()`, 14, 'retry()'],
])(
  'a line keeps the blanks it begins with where its first word has room behind them: %j',
  (text, width, shown) => {
    expect(wrap(text, width)).toBe(shown);
  },
);
