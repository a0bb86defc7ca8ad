// Ten kinds of faults, each planted at a place that is known: what is changed, and the finding that is expected.

/** @typedef {{ rule: string, change: (text: string) => string, at: (text: string) => number }} Fault */

const swap = (from, to) => (text) => text.replace(from, to);
const find =
  (words, shift = 0) =>
  (text) =>
    text.indexOf(words) + shift;

/** @type {Fault[]} `at` is the offset of the finding in the changed text. */
export const FAULTS = [
  { rule: 'unknown-key', change: swap('level: ', 'levle: x\nlevel: '), at: find('levle') },
  { rule: 'value', change: swap(/level: \w+/, 'level: boss'), at: find('boss') },
  { rule: 'duration', change: swap('time: 2m', 'time: 120'), at: find('120', 0) },
  { rule: 'id', change: swap('id: what-was-done', 'id: What_Was'), at: find('What_Was') },
  {
    rule: 'duplicate-id',
    change: swap('id: how-long', 'id: why-it-happened'),
    at: (text) => text.lastIndexOf('why-it-happened'),
  },
  { rule: 'bound', change: swap('max: 2h', 'max: 15%'), at: find('15%') },
  { rule: 'heading', change: swap('## Hints', '## Hint'), at: find('## Hint') },
  { rule: 'missing-key', change: swap('    point: Names the cause\n', ''), at: find('id: why-it-happened') },
  {
    rule: 'private-data',
    change: swap('## Weak answer\n\n', '## Weak answer\n\nAsk joan@corp-billing.com. '),
    at: find('joan@'),
  },
  { rule: 'draft', change: swap('time: 2m\n', 'time: 2m\ndraft: true\n'), at: find('draft: ') },
];

/** The line and column of an offset, from 1. */
export function place(text, offset) {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1).length + 1}`;
}
