import { expect, test } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import { fingerprints } from '../../src/lint/fingerprint.ts';
import type { Linted } from '../../src/lint/lint-banks.ts';
import { fileUri } from '../../src/view/findings/file-uri.ts';
import { github } from '../../src/view/findings/github.ts';
import { gitlab } from '../../src/view/findings/gitlab.ts';
import { findingsJson } from '../../src/view/findings/json.ts';
import { junit } from '../../src/view/findings/junit.ts';
import { stepSummary } from '../../src/view/findings/step-summary.ts';
import { stylish } from '../../src/view/findings/stylish.ts';
import { ruleSummary, timeTable } from '../../src/view/findings/summary.ts';
import { paintFor } from '../../src/view/paint.ts';

const FINDING: Finding = {
  path: 'questions/dns/late.md',
  start: { line: 3, column: 5 },
  end: { line: 3, column: 9 },
  rule: 'value',
  severity: 'error',
  message: 'a | b',
  excerpt: 'late',
};
const warning = (changes: Partial<Finding> = {}): Finding => ({
  ...FINDING,
  rule: 'draft',
  severity: 'warning',
  ...changes,
});
const linted = (...findings: Finding[]): Linted => ({ findings, files: 2, times: new Map() });
const LOOK = { width: 40, unicode: true, paint: paintFor(0) };

test('a command for GitHub has columns only where the finding stays on its line and has a width', () => {
  const ends = [FINDING.end, { line: 4, column: 9 }, FINDING.start];
  const where = (line: string) => /line=.*(?=,title)/.exec(line)![0];
  const commands = github(linted(...ends.map((end) => ({ ...FINDING, end }))), false);
  expect(commands.split('\n').map(where)).toEqual([
    'line=3,endLine=3,col=5,endColumn=8',
    'line=3,endLine=4',
    'line=3,endLine=3',
  ]);
});

test('GitHub gets ten errors and ten warnings, and the rest is counted', () => {
  const many = [...Array(11).fill(FINDING), ...Array(12).fill(warning())];
  const lines = (hasPage: boolean) => github(linted(...many), hasPage).split('\n');
  const count = (start: string) => lines(true).filter((line) => line.startsWith(start)).length;
  expect([count('::error'), count('::warning'), lines(true).at(-1), lines(false).at(-1)]).toEqual([
    10,
    10,
    '3 more findings not shown as annotations, because GitHub shows ten of a kind for a step; the job summary has them all.',
    '3 more findings not shown as annotations, because GitHub shows ten of a kind for a step.',
  ]);
});

test('GitLab gets errors as major and warnings as minor', () => {
  const found = [FINDING, warning({ end: { line: 5, column: 1 } })];
  const [first, second] = fingerprints(found);
  expect(gitlab(linted(...found))).toEqual([
    {
      description: 'a | b',
      check_name: 'value',
      fingerprint: first,
      severity: 'major',
      location: { path: 'questions/dns/late.md', lines: { begin: 3, end: 3 } },
    },
    {
      description: 'a | b',
      check_name: 'draft',
      fingerprint: second,
      severity: 'minor',
      location: { path: 'questions/dns/late.md', lines: { begin: 3, end: 5 } },
    },
  ]);
});

test('a fingerprint is made of bank, file, rule and words, or of the message where there are none', () => {
  const mark = (changes: Partial<Finding>) => fingerprints([{ ...FINDING, ...changes }])[0];
  const [own] = fingerprints([FINDING]);
  const same = [
    { path: '/a/b/dns/late.md' },
    { path: 'x\\dns\\late.md' },
    { message: 'c' },
    { severity: 'warning' },
  ];
  const others = [
    { path: 'questions/tls/late.md' },
    { path: 'questions/dns/early.md' },
    { rule: 'draft' },
    { excerpt: 'early' },
    { excerpt: '' },
    { excerpt: '', message: 'c' },
  ];
  expect([
    (same as Partial<Finding>[]).map(mark),
    new Set([own, ...others.map(mark)]).size,
    new Set(fingerprints([FINDING, FINDING, FINDING])).size,
  ]).toEqual([same.map(() => own), others.length + 1, 3]);
});

test('the summary of a job is Markdown that no text of a file is part of, and ends after a thousand findings', () => {
  const many = Array.from({ length: 1002 }, () => FINDING);
  const lines = stepSummary(linted(...many)).split('\n');
  expect([
    lines.slice(0, 8),
    lines.filter((line) => line.startsWith('| 3:5')).length,
    lines.slice(-3),
  ]).toEqual([
    [
      '## mockdrill lint: 1002 errors and 0 warnings in 2 questions',
      '',
      '### questions/dns/late.md',
      '',
      '| place | severity | finding | rule |',
      '| --- | --- | --- | --- |',
      '| 3:5 | error | a &#124; b | value |',
      '| 3:5 | error | a &#124; b | value |',
    ],
    1000,
    ['', '2 more findings are not shown.', ''],
  ]);
});

test('the summary by rule has the most frequent first, and those that are as frequent by name', () => {
  const found = [
    FINDING,
    warning({ rule: 'value' }),
    warning(),
    warning(),
    warning(),
    warning({ rule: 'bound' }),
    warning({ rule: 'alias' }),
  ];
  expect(ruleSummary(linted(...found), LOOK).split('\n')).toEqual([
    'draft                    3 warnings',
    'value                    1 error, 1 warning',
    'alias                    1 warning',
    'bound                    1 warning',
    '',
    '1 error and 6 warnings in 2 questions',
  ]);
});

test('the table of times has the longest first, with its share', () => {
  const times = new Map([
    ['draft', 1],
    ['value', 3],
  ]);
  expect(timeTable({ ...linted(), times }).split('\n')).toEqual([
    'time by rule',
    'value                          3.0 ms  75.0 %',
    'draft                          1.0 ms  25.0 %',
  ]);
});

test('findings for people are as wide as a page also in a narrow terminal', () => {
  const message = 'every word of this stands in its place, although the terminal is narrow';
  expect(stylish(linted({ ...FINDING, message }, warning()), LOOK)).toBe(`questions/dns/late.md
  3:5     error    every word of this stands in its place, although the terminal
                   is narrow  value
  3:5     warning  a | b  draft

1 error and 1 warning in 2 questions`);
});

test('the summary in JSON counts errors, warnings and files', () => {
  expect(findingsJson(linted(FINDING, warning(), warning())).summary).toEqual({
    files: 2,
    errors: 1,
    warnings: 2,
  });
});

test('a case of JUnit fails once, says how many findings there are, and shows the others as its output', () => {
  const lines = junit(linted(FINDING, warning()), [FINDING, FINDING], []).split('\n');
  expect(lines.slice(3, -3)).toEqual([
    '    <testcase name="questions/dns/late.md" classname="mockdrill.lint">',
    '      <failure message="a | b (and 1 more)" type="value">questions/dns/late.md:3:5: a | b (value)&#10;questions/dns/late.md:3:5: a | b (value)</failure>',
    '      <system-out>questions/dns/late.md:3:5: a | b (draft)</system-out>',
    '    </testcase>',
  ]);
});

test.each([
  ['bank/dns/a b%.md', 'bank/dns/a%20b%25.md'],
  ['bank/dns/a\\b.md', 'bank/dns/a%5Cb.md'],
  ['/home/dns/a.md', 'file:///home/dns/a.md'],
  ['C:/dns/a.md', 'file:///C:/dns/a.md'],
  ['a:b/c.md', 'a%3Ab/c.md'],
  ['cd:/e.md', 'cd%3A/e.md'],
])('the path %j is the URI %j', (path, uri) => {
  expect(fileUri(path)).toBe(uri);
});
