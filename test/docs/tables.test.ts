import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { type Measured, measure } from '../../src/check/measure.ts';
import { COMMANDS, type CommandRow } from '../../src/command-table.ts';
import { readLabelled } from '../../src/commands/eval-read.ts';
import { ExitCode } from '../../src/exit-code.ts';
import { readEvent, readText } from '../../src/history/read-event.ts';
import { bankRoots } from '../../src/io/bank-roots.ts';
import { foldersOf } from '../../src/io/folders.ts';
import { readLibrary } from '../../src/io/library.ts';
import { worldAt } from '../support/history.ts';
import { UPDATE, updatePage } from './update.ts';

const PAGE = 'README.md';
const page = () => readFileSync(PAGE, 'utf8');

/** Every command that does something, with what stands above it: `history show <attempt>`. */
function leaves(rows: readonly CommandRow[], above: readonly string[] = []): string[] {
  return rows.flatMap(({ name, args = [], summary, load, below = [] }) => {
    const words = [...above, name];
    const line = [...words, ...args.map(([flags]) => flags)].join(' ');
    return [...(load ? [`| \`${line}\` | ${summary} |`] : []), ...leaves(below, words)];
  });
}

/** The rows below the head of a table. */
function rowsBelow(head: string): string {
  return page().split(`\n${head}\n| --- | --- |\n`)[1]!.split('\n\n')[0]!;
}

test('the table of commands is that of the program', () => {
  const now = leaves(COMMANDS).join('\n');
  const written = rowsBelow('| command | what it does |');
  if (UPDATE) updatePage(PAGE, written, now);
  else expect(written).toBe(now);
});

const OTHERS = 'test/labelled/by-others';
const BENCH = resolve('bench/checker.js');
const { tableOf }: { tableOf(measured: Measured): string } = await import(BENCH);

/** What `eval` counts, without the times, which need a program that has the machine to itself. */
async function measured(files: readonly string[], bank: string): Promise<Measured> {
  const world = worldAt('', { cwd: process.cwd() });
  const library = await readLibrary(bankRoots([bank], world), world);
  const { fileOf, questions } = await readLabelled(files, library, world);
  const checks = [...fileOf.keys()].map((row) => {
    const question = questions.get(row.question)!;
    return { row, question, result: checkAnswer(question, row.answer), ms: 0 };
  });
  return measure(checks).measured;
}

test.each([
  ['test/labelled/unseen', 'questions'],
  [`${OTHERS}/unseen`, `${OTHERS}/questions`],
  [`${OTHERS}/free/unseen`, `${OTHERS}/questions`],
  [`${OTHERS}/told/unseen`, `${OTHERS}/questions`],
  [`${OTHERS}/short/unseen`, `${OTHERS}/questions`],
  ['test/labelled', 'questions'],
])('the figures on %s are those that the bench prints', async (folder, bank) => {
  const labelled = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const files = labelled.map((name) => `${folder}/${name}`);
  const [head = '', rule = '', ...rows] = tableOf(await measured(files, bank))
    .trimEnd()
    .split('\n');
  const [, below = ''] = page().split(`bench/checker.js ${folder}/*.jsonl `);
  const written = /^\| {2}\| checker \|.*\n(?:\|.*\n)+/m.exec(below)![0].trimEnd();
  const times = written.split('\n').filter((row) => row.startsWith('| ms '));
  // What these answers do not measure has no figure.
  const lasting = rows.filter((row) => row.split(' | ')[1] !== '-' && !row.startsWith('| ms '));
  const now = [head, rule, ...lasting, ...times].join('\n');
  if (UPDATE) updatePage(PAGE, written, now);
  else expect(written).toBe(now);
});

test('the table of exit codes has every code of the program', () => {
  const codes = rowsBelow('| exit code | means |').matchAll(/^\| (\d+) \|/gm);
  expect([...codes].map((match) => Number(match[1]))).toEqual(Object.values(ExitCode).sort((a, b) => a - b));
});

test.each([
  ['linux', 'Linux'],
  ['darwin', 'macOS, in `~/Library`'],
  ['win32', 'Windows'],
])('the table of folders has those of %s', (platform, system) => {
  const { value: own } = Object.getOwnPropertyDescriptor(process, 'platform')!;
  const pretend = (value: string) => Object.defineProperty(process, 'platform', { value });
  onTestFinished(() => {
    pretend(own);
    vi.unstubAllEnvs();
  });
  pretend(platform);
  for (const name of ['DATA', 'CONFIG', 'STATE', 'CACHE']) vi.stubEnv(`XDG_${name}_HOME`, '');
  for (const name of ['APPDATA', 'LOCALAPPDATA']) vi.stubEnv(name, join(homedir(), `%${name}%`));
  const { data, config, state, cache } = foldersOf(worldAt('', { env: {} }));
  const cells = [data, config, state, cache].map((path) => {
    const shown = path.replace(homedir(), '~').replace(/^~\/(?:Library\/|(?=%))/, '');
    return `\`${platform === 'win32' ? shown.replaceAll('/', '\\') : shown}\``;
  });
  const row = page()
    .split('\n')
    .find((line) => line.startsWith(`| ${system} |`));
  expect(row).toBe(`| ${[system, ...cells].join(' | ')} |`);
});

/** The records that the page shows as stored, by its fenced blocks of JSON Lines. */
const stored = () =>
  [...page().matchAll(/^```jsonl\n([\s\S]*?)^```$/gm)].flatMap((match) => match[1]!.trim().split('\n'));

test('every stored record that the page shows is read as version 1', () => {
  const troubles = stored().flatMap((line) => {
    const read = line.includes('"type"') ? readEvent(line) : readText(line);
    return 'trouble' in read ? [{ line, ...read.trouble }] : [];
  });
  expect(troubles).toEqual([]);
});

test('every field of a stored record is explained', () => {
  const folder = 'test/history/v1';
  const fixtures = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').trim().split('\n'),
  );
  const fields = [...stored(), ...fixtures]
    .map((line) => JSON.parse(line))
    .filter(({ v }) => v === 1)
    .flatMap((record) => Object.keys(record).filter((key) => key !== 'later'));
  const missing = [...new Set(fields)].filter((field) => !page().includes(`\`${field}\``));
  expect(missing).toEqual([]);
});

test.each([PAGE, 'src/README.md', 'questions/README.md', 'src/lint/README.md'])(
  'every file that %s links to is there',
  (path) => {
    const text = readFileSync(path, 'utf8');
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1]!);
    expect(targets.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([]);
  },
);

test('every file that the map of the source names is there', () => {
  const text = readFileSync('src/README.md', 'utf8');
  const names = [...text.matchAll(/`((?:[\w-]+\/)+[\w.-]*)`/g)].map((match) => match[1]!);
  const there = (name: string) => existsSync(join('src', name)) || existsSync(name);
  // NAME stands for a name to come.
  expect(names.filter((name) => !name.includes('NAME') && !there(name))).toEqual([]);
});
