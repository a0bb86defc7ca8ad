import { expect, test } from 'vitest';
import { type LintConfig, levelIn, parseConfig } from '../../src/lint/config.ts';
import { glob } from '../../src/lint/glob.ts';
import { RULES, ruleNamed } from '../../src/lint/rules.ts';
import { FORMATS } from '../../src/view/findings/format-names.ts';

const parse = (text: string) => parseConfig(text, RULES, FORMATS);

function config(value: object): LintConfig {
  const read = parse(JSON.stringify(value));
  if ('faults' in read) throw new Error(read.faults.join('; '));
  return read.config;
}

test.each<[text: string, faults: string[]]>([
  ['[]', ['expected an object']],
  ['{"rules": []}', ['"rules" must be an object of rules with their levels']],
  ['{"rules": {"draft": "of"}}', ['"rules.draft" must be one of error, warning, off']],
  ['{"ignore": 1}', ['"ignore" must be a glob or a list of globs']],
  ['{"ignore": ["dns/**", 1]}', ['"ignore" must be a glob or a list of globs']],
  [
    '{"overrides": [{"files": ["**", "!dns/**"], "rules": {}}]}',
    [
      '"overrides[0].files": "!dns/**": a glob only adds: there is no "!" to leave out what another one takes',
    ],
  ],
  [
    `{"ignore": ["${'*'.repeat(1001)}", "dns/{a,b.md", "dns/[a-d]*.md", "./dns/a.md", "dns\\\\a.md", ""]}`,
    [
      `"ignore": "${'*'.repeat(1001)}": it is longer than 1000 characters`,
      '"ignore": "dns/{a,b.md": a brace has no partner',
      '"ignore": "dns/[a-d]*.md": there are no classes in brackets: write {a,b} or ?',
      '"ignore": "./dns/a.md": globs count from the root: take the "./" away',
      '"ignore": "dns\\\\a.md": folders are parted by "/"',
      '"ignore": "": it takes nothing',
    ],
  ],
  ['{"overrides": {}}', ['"overrides" must be a list']],
  [
    '{"$schema": 1, "rules": null, "overrides": null, "ignore": null}',
    [
      '"$schema" must be a text',
      '"ignore" must be a glob or a list of globs',
      '"overrides" must be a list',
      '"rules" must be an object of rules with their levels',
    ],
  ],
  ['{"overrides": ["dns"]}', ['overrides[0] must be an object with "files" and "rules"']],
  [
    '{"overrides": [{"files": "a", "rules": {}}, {"file": "a"}]}',
    [
      'unknown key "file" in overrides[1] (did you mean "files"?)',
      '"overrides[1].files" must be a glob or a list of globs',
      '"overrides[1].rules" must be an object of rules with their levels',
    ],
  ],
  [
    '{"format": "xml"}',
    ['"format" must be one of stylish, compact, json, sarif, github, gitlab, junit, checkstyle'],
  ],
  [
    '{"ignore": [], "rules": {"prose": "off", "prose": "error"}, "ignore": []}',
    ['the key "prose" stands twice; keep one', 'the key "ignore" stands twice; keep one'],
  ],
  ['{"maxWarnings": -1}', ['"maxWarnings" must be a whole number from 0']],
  ['{"maxWarnings": 1.5}', ['"maxWarnings" must be a whole number from 0']],
])('of the configuration %s every fault is told', (text, faults) => {
  expect(parse(text)).toEqual({ faults });
});

test('a configuration may begin with a byte order mark and say nothing', () => {
  expect(parse('\ufeff{"$schema": "x", "format": "json", "maxWarnings": 0}')).toEqual({
    config: {
      rules: new Map(),
      overrides: [],
      ignores: expect.any(Function),
      globs: [],
      format: 'json',
      maxWarnings: 0,
    },
  });
});

test('a single glob needs no list around it', () => {
  const { ignores, overrides } = config({ ignore: 'dns/**', overrides: [{ files: 'tls/**', rules: {} }] });
  expect(['dns/a.md', 'tls/a.md'].map((path) => [ignores(path), overrides[0]!.files(path)])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test.each<[what: string, value: object, path: string, level: string | undefined]>([
  ['nothing that speaks of it', { rules: { format: 'off' } }, 'dns/a.md', undefined],
  ['its group', { rules: { prose: 'off' } }, 'dns/a.md', 'off'],
  ['itself over its group', { rules: { 'duplicate-title': 'error', prose: 'off' } }, 'dns/a.md', 'error'],
  [
    'the last override that speaks of it',
    {
      rules: { prose: 'off' },
      overrides: [
        { files: 'dns/**', rules: { prose: 'error' } },
        { files: ['tls/**', '**/a.md'], rules: { 'duplicate-title': 'warning', prose: 'off' } },
        { files: 'dns/**', rules: { format: 'off' } },
      ],
    },
    'dns/a.md',
    'warning',
  ],
  [
    'no override of other files',
    { rules: { prose: 'error' }, overrides: [{ files: 'tls/**', rules: { prose: 'off' } }] },
    'dns/a.md',
    'error',
  ],
])('the level of a rule is given by %s', (_, value, path, level) => {
  expect(levelIn(config(value), ruleNamed('duplicate-title'), path)).toBe(level);
});

const PATHS = ['a.md', 'dns/a.md', 'dns/ab.md', 'dns/deep/a.md', 'tls/a.md'];

test.each<[pattern: string, paths: string[]]>([
  ['a.md', ['a.md', 'dns/a.md', 'dns/deep/a.md', 'tls/a.md']],
  ['/a.md', ['a.md']],
  ['dns/*', ['dns/a.md', 'dns/ab.md']],
  ['dns/', ['dns/a.md', 'dns/ab.md', 'dns/deep/a.md']],
  ['dns/**', ['dns/a.md', 'dns/ab.md', 'dns/deep/a.md']],
  ['dns/**/a.md', ['dns/a.md', 'dns/deep/a.md']],
  ['dns/a?.md', ['dns/ab.md']],
  ['{dns,tls}/a.md', ['dns/a.md', 'tls/a.md']],
  ['{dns,tls/a.md', ['tls/a.md']],
  ['*/a.md', ['dns/a.md', 'tls/a.md']],
  ['dns/a+.md', []],
  ['dns}', []],
  ['{dns/{ab,d**},t*}/**/a.md', ['dns/deep/a.md', 'tls/a.md']],
])('the glob %s takes just the paths that it names', (pattern, paths) => {
  expect(PATHS.filter(glob(pattern))).toEqual(paths);
});

test.each(['*a', '**a', '{a,*a}', '**/'])(
  'a pattern of nothing but %s is no work for a long path',
  (part) => {
    const takes = glob(`${part.repeat(100)}b`);
    const path = `${'a/'.repeat(100)}${'a'.repeat(200)}`;
    expect([takes(path), takes(`${path}b`)]).toEqual([false, part !== '**/']);
  },
);
