import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixText } from '../../src/lint/fix/fix-text.ts';
import { bankRoot, shippedQuestions } from '../support/bank.ts';
import { wholeQuestion } from '../support/fragment.ts';
import { mockdrill } from '../support/run.ts';

const clean = wholeQuestion('', 'yaml', 'cold-standby.md');
const fix = (text: string) => fixText(text, 'dns/cold-standby.md');

test('a clean file is left as it is', () => {
  expect(fix(clean)).toEqual({ text: clean, done: [] });
});

test('a missing id is made from the statement, another where it is taken', () => {
  const faulty = clean
    .replace('id: failover\n    ', '')
    .replace('id: recovery', 'id: moves-the-traffic-when-a-part-dies');
  expect(fix(faulty)).toEqual({
    text: clean
      .replace('id: failover', 'id: moves-the-traffic-when-a-part-dies-2')
      .replace('id: recovery', 'id: moves-the-traffic-when-a-part-dies'),
    done: ['missing ids'],
  });
});

test.each<[what: string, point: string, mended: string]>([
  [
    'cut at a word where it is long',
    '  - point: Moves the traffic to another zone when a part of the first one dies\n',
    '  - id: moves-the-traffic-to-another-zone\n    point: Moves the traffic to another zone when a part of the first one dies\n',
  ],
  [
    'without accents and apostrophes',
    "  - point: Says it's the café’s fault\n",
    "  - id: says-its-the-cafes-fault\n    point: Says it's the café’s fault\n",
  ],
  [
    'cut within a word that is too long',
    `  - point: ${'a'.repeat(50)}\n`,
    `  - id: ${'a'.repeat(37)}\n    point: ${'a'.repeat(50)}\n`,
  ],
  ['in braces', '  - {point: Says it, any: [so]}\n', '  - {id: says-it, point: Says it, any: [so]}\n'],
  ['not before a key in quotes', '  - "point": Says it\n', '  - "point": Says it\n'],
  ['not of a statement without a letter', '  - point: "!"\n', '  - point: "!"\n'],
])('an id is made of a statement, %s', (_, point, mended) => {
  const withPoint = (text: string) => clean.replace('  - id: recovery\n', `${text}  - id: recovery\n`);
  expect(fix(withPoint(point)).text).toBe(withPoint(mended));
});

test.each([
  ['an id of a question', 'title', (text: string) => text.replace('id: cold-standby\n', '')],
  ['an id of a point', '  - point', (text: string) => text.replace('id: failover\n    ', '')],
  ['another order', 'title', (text: string) => text.replace(/^(format.*\nid.*\n)(title.*\n)/m, '$2$1')],
])('%s is not put between a comment that switches a rule off and its line', (_, key, faulty) => {
  const comment = '# mockdrill-disable-next-line private-data: made up';
  const text = faulty(clean).replace(new RegExp(`^${key}:`, 'm'), `${comment}\n$&`);
  expect([text.includes(comment), fix(`${text}\n`)]).toEqual([true, { text, done: ['end of the file'] }]);
});

test('a question without an id gets the name of its file, where that is an id', () => {
  const faulty = clean.replace('id: cold-standby\n', '');
  expect([fix(faulty), fixText(faulty, 'dns/Cold standby.md'), fixText(faulty, '')]).toEqual([
    { text: clean, done: ['missing ids'] },
    { text: faulty, done: [] },
    { text: faulty, done: [] },
  ]);
});

test('what was mended is named, and nothing else', () => {
  const done = (text: string) => fix(text).done;
  expect([
    done(clean.replace('level: senior\n', 'level: senior\r\n')),
    done(clean.replace('level: senior\n', 'level: senior \n')),
    done(`${clean}\n`),
    done(clean.trimEnd()),
    done(clean.replace('\n\n## Weak', '\n  \n## Weak')),
    done('\n\n'),
  ]).toEqual([
    ['line ends'],
    ['blanks at line ends'],
    ['end of the file'],
    ['end of the file'],
    ['blanks at line ends'],
    [],
  ]);
});

test('keys come in the order of the format, in points too, and a dash stays in front', () => {
  const shuffled = clean
    .replace('format: 1\n', '')
    .replace('time: 30s\n', 'time: 30s\nformat: 1\n')
    .replace(
      '  - id: failover\n    point: Moves the traffic when a part dies\n    must: true\n',
      '  - must: true\n    id: failover\n    point: Moves the traffic when a part dies\n',
    );
  expect(fix(shuffled)).toEqual({ text: clean, done: ['order of keys'] });
});

test('a last value that is a block, or brackets over several lines, moves whole', () => {
  const made = (first: string, last: string) =>
    fix(
      wholeQuestion(
        `checklist:\n  - id: a\n    point: P\n${first}${last}  - id: b\n    point: Q\n    any: [standby]\n`,
        'yaml',
        'cold-standby.md',
      ),
    );
  const [any, miss] = [
    '    any: [failover,\n      reroute,\n      ]\n',
    '    miss: >-\n      Say\n      so.\n',
  ];
  const ask = '    ask: |\n      What\n\n      then?\n';
  expect([made(miss, any), made(ask, any + miss)]).toEqual([
    { text: made(any, miss).text, done: ['order of keys'] },
    { text: made(any, miss + ask).text, done: ['order of keys'] },
  ]);
});

test('keys with comments between them stay where they are', () => {
  const text = clean
    .replace('format: 1\n', '')
    .replace('time: 30s\n', '# the version\nformat: 1\ntime: 30s\n');
  expect(fix(text)).toEqual({ text, done: [] });
});

test('line ends become those of the most, blanks go, hard line breaks stay', () => {
  const ragged = clean
    .replace('level: senior\n', 'level: senior  \r\n')
    .replace('at night, and', 'at night,  \nand');
  expect(fix(`${ragged}\n\n`)).toEqual({
    text: clean.replace('at night, and', 'at night,  \nand').replace('level: senior', 'level: senior  '),
    done: ['line ends', 'end of the file'],
  });
  expect(fix(clean.replaceAll('\n', '\r\n')).done).toEqual([]);
});

test('what a careless conversion leaves of line ends is mended at once', () => {
  const mended = { text: clean, done: ['line ends'] };
  expect(['\r', '\r\r\n'].map((end) => fix(clean.replaceAll('\n', end)))).toEqual([
    mended,
    { ...mended, text: clean.replaceAll('\n', '\r\n') },
  ]);
});

test('an id that is put in has the line end of its file', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  const faulty = clean.replace('id: cold-standby\n', '').replace('id: failover\n    ', '');
  const mended = clean.replace('id: failover', 'id: moves-the-traffic-when-a-part-dies');
  expect(fix(crlf(faulty))).toEqual({ text: crlf(mended), done: ['missing ids'] });
});

test('a fix that would change what a question says is not made', () => {
  const text = clean
    .replace('title: About cold-standby', 'title: |\n  About  \n  standby')
    .replace('format: 1\n', 'format: 1 \n');
  expect(fix(text).text).toContain('About  \n');
});

test('--fix writes, keeps mode and BOM, and finds nothing more to do; --dry-run writes nothing', async () => {
  const faulty = `\ufeff${clean.replace('id: failover\n    ', '')}`;
  const cwd = bankRoot({
    'questions/dns/README.md': '# Names\n\nHow.\n',
    'questions/dns/cold-standby.md': faulty,
  });
  const file = join(cwd, 'questions/dns/cold-standby.md');
  const dry = await mockdrill(['lint', '--fix', '--dry-run'], { cwd });
  expect([dry, readFileSync(file, 'utf8')]).toEqual([
    {
      code: 1,
      stdout: `--- questions/dns/cold-standby.md
+++ questions/dns/cold-standby.md
@@ -6,7 +6,8 @@
 type: behavioural
 time: 30s
 checklist:
-  - point: Moves the traffic when a part dies
+  - id: moves-the-traffic-when-a-part-dies
+    point: Moves the traffic when a part dies
     must: true
     any: [failover, promote the replica]
   - id: recovery
`,
      stderr: `1 file would be mended; nothing was written.
questions/dns/cold-standby.md
  9:5     error    a point needs the key "id": kebab-case (small letters, digits
                   and single hyphens) of at most 40 characters  missing-key

1 error and 0 warnings in 1 question
`,
    },
    faulty,
  ]);
  const { mode } = statSync(file);
  const first = await mockdrill(['lint', '--fix'], { cwd });
  const second = await mockdrill(['lint', '--fix'], { cwd });
  expect([
    first,
    second,
    statSync(file).mode,
    readFileSync(file, 'utf8')[0],
    readdirSync(join(cwd, 'questions/dns')),
  ]).toEqual([
    {
      code: 0,
      stdout: '1 question, no findings\n',
      stderr: 'questions/dns/cold-standby.md: mended (missing ids)\n',
    },
    { code: 0, stdout: '1 question, no findings\n', stderr: '' },
    mode,
    '\ufeff',
    ['README.md', 'cold-standby.md'],
  ]);
});

test('--fix of standard input prints the mended text, and says on stderr what is left', async () => {
  const cwd = bankRoot({ 'questions/dns/README.md': '# Names\n\nHow.\n' });
  const unknown = `\ufeff${clean.replace('\n---\n', '\nlevle: x\n---\n')}`;
  const faulty = unknown.replace('format: 1', 'format: 1 ');
  const there = ['--stdin-filename', 'questions/dns/cold-standby.md'];
  const lint = (input: string, ...args: string[]) =>
    mockdrill(['lint', '--stdin', '--fix', ...args], { cwd, input });
  expect([await lint(faulty, ...there), await lint(clean), await lint(`${clean}\n`, '--dry-run')]).toEqual([
    {
      code: 1,
      stdout: unknown,
      stderr: `questions/dns/cold-standby.md: mended (blanks at line ends)
questions/dns/cold-standby.md
  17:1    error    unknown key "levle" in a question (did you mean "level"?)
                   unknown-key

1 error and 0 warnings in 1 question
`,
    },
    { code: 0, stdout: clean, stderr: '1 question, no findings\n' },
    {
      code: 0,
      stdout: expect.stringMatching(/^--- stdin\.md\n\+\+\+ stdin\.md\n/),
      stderr: '1 file would be mended; nothing was written.\n1 question, no findings\n',
    },
  ]);
});

test('--fix of a standard input that is larger than any file of a bank prints nothing and says why', async () => {
  expect(await mockdrill(['lint', '--stdin', '--fix'], { input: 'a'.repeat((1 << 20) + 1) })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'mockdrill: The text on standard input is larger than 1024 KiB.\n  No file of a bank is; nothing was printed in its place.\n',
  });
});

test('the shipped questions need no fixing, and what is fixed once needs none', () => {
  for (const [path, given] of shippedQuestions()) {
    expect([path, fix(given).done]).toEqual([path, []]);
    const shuffled = given.replace(/^ {4}(point: .*)\n {4}(must: true|weight: \d)\n/gm, '    $2\n    $1\n');
    expect([path, fix(fix(shuffled).text).done]).toEqual([path, []]);
  }
});

test('--fix gives no question an id that another one has, or would get', async () => {
  const bare = clean.replace('id: cold-standby\n', '');
  const cwd = bankRoot({
    'questions/dns/cold-standby.md': bare,
    'questions/tls/cold-standby.md': bare,
    'questions/tls/taken.md': bare,
    'questions/dns/other.md': clean.replace('id: cold-standby', 'id: taken'),
    'questions/tls/free.md': bare,
  });
  const { stderr } = await mockdrill(['lint', '--fix', '--only', 'file'], { cwd });
  expect(stderr).toBe('questions/tls/free.md: mended (missing ids)\n');
});
