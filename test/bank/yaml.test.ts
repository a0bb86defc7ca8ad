import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseWholeYaml, parseYaml } from '../../src/bank/yaml.ts';
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
  ['a: [\n  b,\n]\nc: 1\n', 'this ] has to stand further right than the key of its [', ']\nc'],
  ['a:\n  - b: [\n      c\n    ]\n', 'this ] has to stand further right than the key of its [', ']\n'],
  ['a: {\n  b: 1\n}\n', 'this } has to stand further right than the key of its {', '}\n'],
  ['a: {\n  b: [x],\nc: 2\n', 'the { that begins here is not closed', '{\n'],
  ['title: "The night\ntype: x\n', 'the " that begins here is not closed', '"The'],
  ['title: A name: here\n', 'quote a value that has a colon', ': here'],
  ['- any: @rollback\n', 'quote a value that begins with @', '@roll'],
  ['level: senior\n  type: x\n', 'this key begins in column 3, expected 1', 'type: x'],
  ['a:\n  - b: 1\n    c: 2\n   d: 3\n', 'this key begins in column 4, expected 5 or 1', 'd: 3'],
  ['a:\n  - b: 1\n    c:\n      - x\n - b: 2\n', 'this item begins in column 2, expected 7 or 3', '- b: 2'],
  ['a:\n  - b: 1\n- b: 2\n', 'this item begins in column 1, expected 3', '- b: 2'],
  ['a: x\n  - b: 1\n', 'this "-" begins an item, and no list is open here', '- b: 1'],
  ['a: 1\nb:2\nc: 3\n', 'a blank is missing behind the colon', ':2'],
  ['a: 1\nb 2\nc: 3\n', 'a colon is missing behind the key', ' 2'],
  ['a: 1\nb:2\n', 'a blank is missing behind the colon', ':2'],
  ['a:\n  - b: 1\n    c 2\n  - b: 3\n', 'a colon is missing behind the key', ' 2'],
  ['a:\n  - b: 1\n    c= 2\n', 'a key ends with ":", found "="', '= 2'],
  ['a:\n  - b:1\n    c: 2\n  - b: 3\n', 'a blank is missing behind the colon', ':1'],
  ['a:\n  - b 1\n    c: 2\n  - b: 3\n', 'a colon is missing behind the key', ' 1'],
  ['a:\n  - wrote in\n    c: 2\nb: 1\n', 'this key begins in column 5, expected 1', 'c: 2'],
  ['a: b\n \t- c: x\n', 'a tab stands here: write blanks', '\t- c'],
  ['a: b\n  c:\td\n', 'this key begins in column 3, expected 1', 'c:\td'],
  ["a:\n  - b: [x, y]\n  - b: 'z' #\n    c : [e, @f]\n", 'quote a value that begins with @', '@f'],
  ["a:\n  - b: [x, y]\n  - b: 'z' #\n    'c': [e, @f]\n", 'quote a value that begins with @', '@f'],
  ['a: ,b\n', 'quote a value that begins with ,', ',b'],
  ['a: ? b\n', 'quote a value that begins with ?', '? b'],
  [
    'a: "C:\\Users"\n',
    'inside double quotes \\ is written \\\\, or put the value in single quotes',
    '\\Users"',
  ],
  ['a: "\\d+"\n', 'inside double quotes \\ is written \\\\, or put the value in single quotes', '\\d+"'],
  ['a: 1\nb： 2\nc: 3\n', 'a key ends with ":", found "："', '：'],
  ['a: 1\nb:\u00a02\nc: 3\n', 'the blank U+00A0 is none to YAML', '\u00a02'],
  ['a:\n  b: 1\n\u00a0\u00a0c: 2\n  d: 3\n', 'the blank U+00A0 is none to YAML', '\u00a0\u00a0c'],
  ['a:\n  - b: 1\n  -c: 2\n', 'a blank is missing behind the "-"', '-c'],
  ['a:\n  - b: 1\n  – b: 2\n', 'an item of a list begins with "- ", found "–"', '– b'],
  ["a: 'it isn't so'\n", "inside single quotes ' is written twice", "t so'"],
  ['a: "an "own" one"\n', 'inside double quotes " is written \\"', 'own"'],
  ["a: 'tis so, isn't it\nb: 1\n", "put a value that begins with ' in double quotes", 't it'],
  ["a: [b, 'tis so, don't]\nc: 1\n", "put a value that begins with ' in double quotes", "'tis"],
  ['a: ["b, \'c" , \'tis]\nc: 1\n', "put a value that begins with ' in double quotes", "'tis"],
  ['a:\n  - any: [b, c #1, d]\n    e: 1\n', 'quote a value that has # behind a blank', '#1'],
  ['a: [b, # one, two\n  "c #1", d #2]\n', 'quote a value that has # behind a blank', '#2'],
  ['a: [b, c#1, "d #1"\ne: 1\n', 'the [ that begins here is not closed', '[b'],
  ["a: [b, 'it's up']\nc: 1\n", "inside single quotes ' is written twice", "s up'"],
  ['a: ["told "all" of them", x]\n', 'inside double quotes " is written \\"', 'all'],
  ['a:\n  - any: [b, "wake up]\n    c: 1\n', 'the " that begins here is not closed', '"wake'],
  ['a: ["b" # one\n  "c"]\nd: 1\n', 'missed comma between flow collection entries', '"c"'],
  ['a: "Told" people\n', "a value that begins with a quote ends with it: put '…' around the whole", 'people'],
  ["a: 'Told' people\n", 'a value that begins with a quote ends with it: put "…" around the whole', 'people'],
  ['a:\n  - b: 1\n    any:\t[c]\n', 'a tab stands here: write blanks', '\t[c'],
  ['a:\n  b: 1\n\tc: 2\n', 'a tab stands here: write blanks', '\tc'],
  ['a: 1\nb; 2\nc: 3\n', 'a key ends with ":", found ";"', '; 2'],
  ['a: [b]]\n', 'no bracket is open that "]" closes', ']\n'],
  ['a: - b\n', 'the items of a list stand in brackets, or below the key', '- b'],
  ['a: > 2h\n', 'quote a value that begins with >', '2h'],
  ['a: [b, , c]\n', "a value is missing before ','", ', c'],
])('of %j it is told where to mend it', (text, why, place) => {
  const { problems } = parseYaml(text, 0);
  expect(problems.map(({ message, span }) => [message, text.startsWith(place, span.start)])).toEqual([
    [`this is not YAML: ${why}`, true],
  ]);
});

test.each([
  ['a:\n  - b\n   - c\n', 'this item begins in column 4, expected 3', '- c'],
  ['- b: x\n  c:\n  - d\n   - e\n    - f\n', 'this item begins in column 4, expected 3 or 1', '- e'],
])('an item of a list that YAML takes for more of the one above is a fault: %j', (text, message, place) => {
  const start = 7 + text.indexOf(place);
  expect(parseYaml(text, 7).problems).toEqual([
    {
      rule: 'yaml',
      severity: 'error',
      message: `${message}; as it stands it is a part of the item above`,
      span: { start, end: start + 1 },
    },
  ]);
});

test('a dash inside a text of several lines is no fault', () => {
  expect(parseYaml('- b\n  c -d\n- "e\n  - f"\n- |\n  - g\n', 0).problems).toEqual([]);
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

test.each([
  ['a: [b, "c" ]\n', '[b, "c" ]'],
  ['a: []\n', '[]'],
  ['a: { }\n', '{ }'],
  ['a: [b, [c], # ]\n  "d", # so\n  ]\ne: f\n', '[b, [c], # ]\n  "d", # so\n  ]'],
  ['a: {b: c, d: {e:}}\n', '{b: c, d: {e:}}'],
  ['a: >-\n\n    b\n  \n    c d\n\ne: f\n', 'b\n  \n    c d'],
  ['a: |2+\n   b  \n\n', 'b'],
  ['a: |\ne: f\n', 'a'],
])(
  'in %j a value stands where its words stand, with its brackets and without the blanks of a block',
  (text, words) => {
    const wordsOf = ({ node }: ReturnType<typeof parseYaml>) => {
      const { start, end } = node?.kind === 'map' ? node.entries[0]!.value.span : { start: 0, end: 0 };
      return text.slice(start - 2, end - 2);
    };
    expect([wordsOf(parseYaml(text, 2)), wordsOf(parseWholeYaml(text, 2))]).toEqual([words, words]);
  },
);
