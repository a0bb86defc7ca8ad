import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The rooms of the house, left to right: a file may import from its own room and from those to its left. */
const ORDER = [
  'bank',
  'check',
  'lint|drill',
  'history',
  'view',
  'io',
  'commands',
  'command-table',
  'plain-line',
  'line-words',
  'option-value',
  'program',
  'main',
];
/** Files that belong to no room: any room may use them. */
const FOUNDATION = ['errors', 'exit-code'];
const PURE = ['bank', 'check', 'lint', 'drill', 'history', 'view'];

interface Source {
  readonly path: string;
  readonly text: string;
}

function sources(): Source[] {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ path: path.slice('src/'.length), text: readFileSync(path, 'utf8') }));
}

function importsOf(text: string): string[] {
  return [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^'"\n]*?(?:\n[^'"]*?)?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => match[1] ?? match[2]!);
}

function roomOf(path: string): string {
  return path.split('/')[0]!.replace(/\.ts$/, '');
}

function rank(room: string): number {
  return ORDER.findIndex((name) => name.split('|').includes(room));
}

/** Everything that breaks the rules of the house. */
function violations(files: readonly Source[]): string[] {
  const owners = new Map<string, string>();
  return files.flatMap((file) => [
    ...importsOf(file.text).flatMap((name) => importViolations(file.path, name, owners)),
    ...impurities(file),
    ...(/\bprocess\.exit\(/.test(file.text)
      ? [`${file.path}: process.exit cuts off output; return an exit code`]
      : []),
  ]);
}

function importViolations(path: string, name: string, owners: Map<string, string>): string[] {
  const room = roomOf(path);
  if (name.startsWith('.')) {
    const target = roomOf(new URL(name, `file:///${path}`).pathname.slice(1));
    const allowed = FOUNDATION.includes(target) || target === room || rank(target) < rank(room);
    return allowed ? [] : [`${path}: ${room} must not import ${target} (${name})`];
  }
  if (name.startsWith('node:')) {
    return PURE.includes(room) ? [`${path}: ${room} is pure and must not import ${name}`] : [];
  }
  const owner = owners.get(name) ?? path;
  owners.set(name, owner);
  return owner === path ? [] : [`${path}: ${name} is imported by ${owner} already`];
}

const IMPURE =
  /\b(?:console|process|performance|globalThis|setTimeout|setInterval)\b\s*[.(]|\bDate\.now\(|new Date\(\)|Math\.random\(/;

function impurities({ path, text }: Source): string[] {
  const room = roomOf(path);
  if (!PURE.includes(room)) return [];
  return text.split('\n').flatMap((line, index) => {
    const comment = /^\s*(?:\*|\/\/|\/\*)/.test(line);
    return !comment && IMPURE.test(line) ? [`${path}:${index + 1}: ${room} is pure: ${line.trim()}`] : [];
  });
}

test('imports go one way, packages have one importer, pure rooms stay pure', () => {
  expect(violations(sources())).toEqual([]);
});

test('a planted violation of each rule is found', () => {
  const planted: Source[] = [
    { path: 'bank/a.ts', text: "import { x } from '../check/words.ts';" },
    { path: 'lint/b.ts', text: "import { x } from '../drill/plan.ts';" },
    { path: 'check/c.ts', text: "import {\n  readFileSync,\n} from 'node:fs';" },
    { path: 'io/d.ts', text: "import chalk from 'chalk';" },
    { path: 'view/e.ts', text: "const chalk = await import('chalk');\nexport const now = Date.now();" },
    { path: 'commands/f.ts', text: 'process.exit(1);' },
  ];
  expect(violations(planted)).toEqual([
    'bank/a.ts: bank must not import check (../check/words.ts)',
    'lint/b.ts: lint must not import drill (../drill/plan.ts)',
    'check/c.ts: check is pure and must not import node:fs',
    'view/e.ts: chalk is imported by io/d.ts already',
    'view/e.ts:2: view is pure: export const now = Date.now();',
    'commands/f.ts: process.exit cuts off output; return an exit code',
  ]);
});
