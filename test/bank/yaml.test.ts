import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseYaml } from '../../src/bank/yaml.ts';
import type { YamlNode } from '../../src/bank/yaml-node.ts';

function plain(node: YamlNode | undefined): unknown {
  if (node === undefined) return null;
  if (node.kind === 'map')
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  if (node.kind === 'list') return node.items.map(plain);
  if (node.type === 'number') return Number(node.text);
  if (node.type === 'boolean') return node.text.toLowerCase() === 'true';
  return node.type === 'null' ? null : node.text;
}

const word = fc.stringMatching(/^[a-z][a-z -]{0,12}[a-z]$/);
const value = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    word,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('node'), { maxLength: 4 }),
  map: fc.dictionary(word, tie('node'), { maxKeys: 4 }),
})).map;

test('a document means what a second YAML reader takes it for', () => {
  fc.assert(
    fc.property(value, (document) => {
      const text = stringify(document);
      const { node, problems } = parseYaml(text, 0);
      expect(problems).toEqual([]);
      expect(plain(node)).toEqual(parse(text));
    }),
    { numRuns: 300 },
  );
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void parseYaml(text, 0)));
});

test('an alias bomb is refused without being built', () => {
  const lines = [
    'a: &a [x, x]',
    ...[...'bcdefghij'].map(
      (key, index) => `${key}: &${key} [*${'abcdefghi'[index]}, *${'abcdefghi'[index]}]`,
    ),
  ];
  const { problems } = parseYaml(lines.join('\n'), 0);
  expect(problems).toEqual([
    {
      rule: 'yaml',
      severity: 'error',
      message: 'YAML anchors and aliases are not part of the format; write the value out',
      span: { start: 3, end: 5 },
    },
  ]);
});

test.each([
  ['level: [senior\ntype: x\n', 'the [ that begins here is not closed', '[senior'],
  ['tags: [dns\n', 'the [ that begins here is not closed', '[dns'],
  ['tags: [\n  "dns",\n  tcp\ntype: x\n', 'the [ that begins here is not closed', '[\n'],
  ['a:\n  - any: [a, [b]\n    x: 1\n', 'the [ that begins here is not closed', '[a, '],
  ['a: {\n  b: [x],\nc: 2\n', 'the { that begins here is not closed', '{\n'],
  ['title: "The night\ntype: x\n', 'the " that begins here is not closed', '"The'],
  ['title: A name: here\n', 'bad indentation of a mapping entry; quote a value that has a colon', ': here'],
  ['- any: @rollback\n', 'bad indentation of a mapping entry; quote a value that begins with @', '@roll'],
  ['level: senior\n  type: x\n', 'bad indentation of a mapping entry', ': x'],
])('of %j it is told where to mend it', (text, why, place) => {
  const { problems } = parseYaml(text, 0);
  expect(problems.map(({ message, span }) => [message, text.startsWith(place, span.start)])).toEqual([
    [`this is not YAML: ${why}`, true],
  ]);
});

test('an empty item of a list stands at its dash', () => {
  const text = 'a:\n  -\n  - "x" # - y\n  # - z\n  -\n  -\n  - - b\n    - # c\n';
  const { node } = parseYaml(text, 7);
  const empty = (each: YamlNode): number[] =>
    each.kind === 'map'
      ? each.entries.flatMap(({ value }) => empty(value))
      : each.kind === 'list'
        ? each.items.flatMap(empty)
        : each.type === 'null'
          ? [each.span.start - 7]
          : [];
  expect(empty(node!)).toEqual([5, 31, 35, text.lastIndexOf('- # c')]);
});

test('deep nesting is a problem with its place', () => {
  const { problems } = parseYaml('['.repeat(10_000), 7);
  expect(problems.map(({ rule, span }) => ({ rule, start: span.start }))).toEqual([
    { rule: 'yaml', start: 26 },
  ]);
});
