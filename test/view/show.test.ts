import { expect, test } from 'vitest';
import { show } from '../../src/view/show.ts';
import { wrap } from '../../src/view/wrap.ts';

test.each(['::', ':::', '::::', '::error::x', ':::error:::x', '####[error]x', '###vso[x]y'])(
  'no line of %j poses as a command of a runner, wherever it is wrapped',
  (text) => {
    const lines = Array.from({ length: 12 }, (_, before) =>
      wrap(show(`${'x'.repeat(before)}${text}`), 8, '  ').split('\n'),
    ).flat();
    expect(lines.filter((line) => /::|##\w*\[/.test(line))).toEqual([]);
  },
);
