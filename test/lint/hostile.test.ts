import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot } from '../support/bank.ts';
import { wholeQuestion } from '../support/fragment.ts';
import { mockdrill, temporaryFolder } from '../support/run.ts';

const clean = (id: string, keys = '') => wholeQuestion(keys, 'yaml', `${id}.md`);
const anyOf = (aliases: string) => `checklist:\n  - id: a\n    point: P\n    any: [${aliases}]\n`;

/** Findings as `file line:column rule message`, the message cut. */
async function lint(cwd: string): Promise<{ code: number | null; findings: string[] }> {
  const { code, stdout } = await mockdrill(
    ['lint', 'bank', '--skip', 'self-test', '--skip', 'prose', '-f', 'compact'],
    { cwd },
  );
  return {
    code,
    findings: stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^bank\/dns\//, '').slice(0, 100)),
  };
}

test('every hostile file is a finding, the clean one beside them none', async () => {
  const laughs = Array.from(
    { length: 9 },
    (_, level) => `l${level}: &l${level} [${level ? `*l${level - 1},`.repeat(9) : 'x'}]`,
  );
  const cwd = bankRoot({
    'bank/dns/README.md': '# Names\n\nHow.\n',
    'bank/dns/clean.md': clean('clean'),
    'bank/dns/bomb.md': `---\n${laughs.join('\n')}\n---\n`,
    'bank/dns/deep.md': `---\na: ${'['.repeat(100_000)}\n---\n`,
    'bank/dns/proto.md': clean('proto', '__proto__: {title: x}\nconstructor: x\n'),
    'bank/dns/script.md': '---js\nprocess.exit(3)\n---\n',
    'bank/dns/line.md': 'x'.repeat(3_000_000),
    'bank/dns/million.md': clean('million', anyOf('a,'.repeat(1_000_000))),
    'bank/dns/many.md': clean('many', anyOf('word,'.repeat(40_000))),
    'bank/dns/nul.md': clean('nul', 'source: a\0b\n'),
    'bank/dns/utf16.md': Buffer.from(`\ufeff${clean('utf16')}`, 'utf16le'),
    'bank/dns/latin.md': Buffer.from(clean('latin', 'source: café\n'), 'latin1'),
  });
  const { code, findings } = await lint(cwd);
  const files = (name: string) => findings.filter((line) => line.startsWith(name));
  expect([
    code,
    files('clean.md'),
    files('bomb.md').find((line) => line.endsWith('[yaml]')),
    files('many.md').length,
    files('many.md').at(-1),
  ]).toEqual([
    1,
    [],
    'bomb.md:2:5: error: YAML anchors and aliases are not part of the format; write the value out [yaml]',
    101,
    expect.stringMatching(/^many\.md:\d+:\d+: warning: and 899 more of alias-inflected in this file/),
  ]);
  const others = findings.filter((line) => !/^(?:bomb|many)\.md/.test(line));
  expect(others).toEqual([
    'deep.md:2:23: error: this is not YAML: nesting exceeded maxDepth (20) [yaml]',
    'deep.md:3:1: error: the model answer is missing: add "## Model answer", or mark the question "draft:',
    'deep.md:3:1: error: the prompt is missing: expected the question as the interviewer says it, before ',
    'latin.md:1:1: error: the file is not valid UTF-8; save it as UTF-8 [file]',
    'line.md:1:1: error: the file is larger than 256 KiB; a question is a few pages at most [file]',
    'million.md:1:1: error: the file is larger than 256 KiB; a question is a few pages at most [file]',
    'nul.md:1:1: error: the file contains NUL bytes; expected plain UTF-8 text [file]',
    'proto.md:17:1: error: unknown key "__proto__" in a question [unknown-key]',
    'proto.md:18:1: error: unknown key "constructor" in a question [unknown-key]',
    'script.md:1:1: error: front matter in "js" is refused: expected YAML between two lines that are exac',
    'utf16.md:1:1: error: the file is UTF-16; save it as UTF-8 [file]',
  ]);
});

test('a quarter of a million blanks in a title, a hint and the heading of a bank are read once, not each anew', async () => {
  const blanks = ' '.repeat(250_000);
  const cwd = bankRoot({
    'bank/dns/README.md': `# Names${blanks}of hosts\n\nHow.\n`,
    'bank/dns/title.md': clean('title', `title: .x${blanks}y\n`),
    'bank/dns/hint.md': wholeQuestion(`## Hints\n\n- One${blanks}two,\n  three.\n`, 'markdown', 'hint.md'),
  });
  expect((await lint(cwd)).findings.filter((line) => line.includes(' error: '))).toEqual([
    expect.stringMatching(
      /^title\.md:16:8: error: "title" must be a text of at most 80 characters, found "\.x +$/,
    ),
  ]);
});

test('every hostile file of labels is a finding, the clean one beside them none', async () => {
  const label = (hit: string) => `{"question": "clean", "answer": "", "hit": [${hit}]}\n`;
  const ids = (prefix: string) => Array.from({ length: 1200 }, (_, index) => `"${prefix}${index}"`).join(',');
  const cwd = bankRoot({
    'bank/dns/README.md': '# Names\n\nHow.\n',
    'bank/dns/clean.md': clean('clean'),
    'bank/labelled/clean.jsonl': label('"failover"'),
    'bank/labelled/deep.jsonl': `{"question": "clean", "answer": "", "hit": [], "x": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    'bank/labelled/line.jsonl': `${'x'.repeat(500_000)}\n`,
    'bank/labelled/large.jsonl': 'x'.repeat(3_000_000),
    'bank/labelled/lines.jsonl': '[]\n'.repeat(300_000),
    'bank/labelled/proto.jsonl': '{"__proto__": {"question": "clean", "answer": ""}, "hit": "x"}',
    'bank/labelled/strays.jsonl': label(`${ids('a')}], "partial": [${ids('b')}`).repeat(40),
    'bank/labelled/nul.jsonl': label('"a\0b"'),
    'bank/labelled/utf16.jsonl': Buffer.from(`\ufeff${label('')}`, 'utf16le'),
  });
  const { code, findings } = await lint(cwd);
  const files = (name: string) => findings.filter((line) => line.startsWith(`bank/labelled/${name}`));
  expect([files('clean'), files('deep'), files('lines').length, files('strays').length]).toEqual([
    [],
    [],
    101,
    101,
  ]);
  expect([code, ...findings.filter((line) => !/(?:lines|strays)\.jsonl/.test(line))]).toEqual([
    1,
    'bank/labelled/large.jsonl:1:1: error: the file is larger than 1024 KiB; cut it in several [file]',
    'bank/labelled/line.jsonl:1:1: error: this line has more than 30000 characters: nobody says that much',
    'bank/labelled/nul.jsonl:1:1: error: the file contains NUL bytes; expected plain UTF-8 text [file]',
    'bank/labelled/proto.jsonl:1:1: error: "question" must be the id of a question [labelled-line]',
    'bank/labelled/utf16.jsonl:1:1: error: the file is UTF-16; save it as UTF-8 [file]',
  ]);
});

test('what editors and systems leave beside a file under a name with a dot in front is no question', async () => {
  const cwd = bankRoot({
    'bank/.stray.md': clean('stray'),
    'bank/dns/README.md': '# Names\n\nHow.\n',
    'bank/dns/clean.md': clean('clean'),
    'bank/dns/.clean.md': clean('clean'),
    'bank/dns/._clean.md': '\0\u0005\u0016\u0007',
    'bank/labelled/.late.jsonl': 'no labels',
  });
  symlinkSync('me@desk.4711', join(cwd, 'bank/dns/.#clean.md'));
  expect(await lint(cwd)).toEqual({ code: 0, findings: [''] });
});

test('links, loops, FIFOs and devices are refused, and nothing outside the root is read', async () => {
  const secret = temporaryFolder();
  writeFileSync(join(secret, 'secret.md'), clean('secret'));
  const cwd = bankRoot({ 'bank/dns/README.md': '# Names\n\nHow.\n', 'bank/dns/clean.md': clean('clean') });
  const dns = join(cwd, 'bank/dns');
  symlinkSync(join(secret, 'secret.md'), join(dns, 'link.md'));
  symlinkSync(secret, join(cwd, 'bank/outside'));
  symlinkSync(secret, join(cwd, 'bank/labelled'));
  symlinkSync(join(secret, 'secret.md'), join(cwd, 'bank/lexicon.yml'));
  symlinkSync('..', join(dns, 'loop'));
  symlinkSync('loop.md', join(dns, 'loop.md'));
  if (existsSync('/dev/zero')) symlinkSync('/dev/zero', join(dns, 'zero.md'));
  execFileSync('mkfifo', [join(dns, 'fifo.md')]);
  mkdirSync(join(dns, 'folder.md'));
  expect(await lint(cwd)).toEqual({
    code: 1,
    findings: [
      'fifo.md:1:1: error: this is not a regular file [file]',
      'folder.md:1:1: error: banks are one folder deep: nothing in this folder is read [file]',
      'link.md:1:1: error: links are not followed [file]',
      'loop.md:1:1: error: links are not followed [file]',
      'zero.md:1:1: error: links are not followed [file]',
      'bank/labelled:1:1: error: links are not followed [file]',
      'bank/lexicon.yml:1:1: error: links are not followed [file]',
      'bank/outside:1:1: error: links are not followed [file]',
    ],
  });
});

test('a name with line breaks and escapes forges neither a finding nor a command', async () => {
  const name = 'x\n::error::forged\u001b[2J\n##[error]y.md';
  const cwd = bankRoot({ 'bank/dns/README.md': '# Names\n\nHow.\n', [`bank/dns/${name}`]: '---js\n---\n' });
  const out = async (...args: string[]) =>
    (await mockdrill(['lint', 'bank', ...args], { cwd, env: { GITHUB_ACTIONS: 'true' } })).stdout;
  const all = `${await out()}${await out('-f', 'compact')}${await out('-f', 'github')}`;
  expect(all.split('\n').filter((line) => /^##\[|^::(?!error file=bank)|\u001b/.test(line))).toEqual([]);
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be read is a finding', async () => {
  const cwd = bankRoot({ 'bank/dns/README.md': '# Names\n\nHow.\n', 'bank/tls/README.md': '# Keys\n' });
  chmodSync(join(cwd, 'bank/dns'), 0);
  expect(await lint(cwd)).toEqual({
    code: 1,
    findings: ["bank/dns:1:1: error: the folder can't be read (EACCES) [file]"],
  });
  chmodSync(join(cwd, 'bank/dns'), 0o755);
});

test('a configuration in a bank is a regular file, or is not read', async () => {
  const cwd = bankRoot({ 'bank/dns/README.md': '# Names\n\nHow.\n' });
  const config = join(cwd, 'bank/mockdrill.config.json');
  const lint = async () => (await mockdrill(['lint', 'bank'], { cwd })).stderr.replace(cwd, '');
  execFileSync('mkfifo', [config]);
  expect(await lint()).toBe(
    "mockdrill: The configuration /bank/mockdrill.config.json can't be used: this is not a regular file.\n",
  );
  rmSync(config);
  symlinkSync('/dev/zero', config);
  expect(await lint()).toBe(
    "mockdrill: The configuration /bank/mockdrill.config.json can't be used: links are not followed.\n",
  );
});

test('what a run writes goes through no link that leads out of the folder, to a file or to where one would be made', async () => {
  const away = bankRoot({ 'kept.txt': 'mine' });
  const cwd = bankRoot({ 'bank/dns/README.md': '# Names\n\nHow.\n', 'out/.keep': '' });
  symlinkSync(join(away, 'kept.txt'), join(cwd, 'lint.txt'));
  symlinkSync(join(away, 'new.txt'), join(cwd, 'out/new.txt'));
  symlinkSync('out/new.txt', join(cwd, 'near.txt'));
  symlinkSync(away, join(cwd, 'folder'));
  symlinkSync('out/report.txt', join(cwd, 'latest.txt'));
  const write = async (...options: string[]) =>
    (await mockdrill(['lint', 'bank', ...options], { cwd })).stderr.split(':')[1]?.split(' by ')[0];
  expect([
    await write('-o', 'compact:lint.txt'),
    await write('-o', 'compact:near.txt'),
    await write('--write-baseline', 'folder/baseline.json'),
    await write('--cache-location', 'folder/deep/cache.json'),
    await write('-o', 'compact:latest.txt', '-o', `json:${join(away, 'named.json')}`),
    readFileSync(join(away, 'kept.txt'), 'utf8'),
    readdirSync(away),
    readdirSync(join(cwd, 'out')),
  ]).toEqual([
    ' lint.txt leads out of this folder',
    ' near.txt leads out of this folder',
    ' folder/baseline.json leads out of this folder',
    ' folder/deep/cache.json leads out of this folder',
    undefined,
    'mine',
    ['kept.txt', 'named.json'],
    ['.keep', 'new.txt', 'report.txt'],
  ]);
});

test('names of any length are compared, and comments with any number of names told of', async () => {
  const name = 'a'.repeat(120_000);
  const cwd = bankRoot({
    'bank/dns/README.md': '# Names\n\nHow.\n',
    'bank/dns/clean.md': clean('clean', anyOf(`"@${name}y"`)),
    'bank/dns/noted.md': clean('noted', `# mockdrill-disable-next-line ${'x '.repeat(20_000)}: y\n`),
    'bank/lexicon.yml': `${name}x:\n  wordings: [a long name]\n`,
  });
  const { findings } = await lint(cwd);
  const rules = findings.map((line) => /^[a-z.]+:/.exec(line)?.[0] ?? line);
  expect(rules.filter((file) => file === 'noted.md:').length).toBe(100);
  expect(rules).toContain('clean.md:');
});
