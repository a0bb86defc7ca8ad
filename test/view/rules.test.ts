import { expect, test } from 'vitest';
import { rulePage } from '../../src/view/rules.ts';

test('on a page the lines of a paragraph become one and break anew, code, lists and tables stay', () => {
  const page = [
    '# One',
    '',
    'These are the words',
    'of a paragraph.',
    '',
    '```yaml',
    'a: the words of an example',
    'b: 1',
    '```',
    '',
    '- An item',
    '- Another item, which',
    '  goes on.',
    '',
    '| a | b |',
    '| c | d |',
  ];
  expect(rulePage(page.join('\n'), 24).split('\n')).toEqual([
    ...page.slice(0, 2),
    'These are the words of a',
    'paragraph.',
    ...page.slice(4),
  ]);
});
