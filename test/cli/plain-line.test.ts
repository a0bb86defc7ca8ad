import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMANDS, type CommandRow } from '../../src/command-table.ts';
import { BELOW } from '../../src/commands/below.ts';
import { commandFirst, plainLine } from '../../src/plain-line.ts';
import { build } from '../../src/program.ts';
import { worldAt } from '../support/history.ts';

const world = worldAt('/nowhere');

/** What commander gives the command of a row for a line. */
async function byCommander(row: CommandRow, line: readonly string[]): Promise<unknown> {
  let given: unknown;
  const watched: CommandRow = {
    ...row,
    load: async () => ({
      run: (_, options, ...args) => {
        given = { options, args };
        return 0;
      },
    }),
  };
  const program = build({ name: 'mockdrill', summary: '', below: [watched] }, world, () => {}, 'mockdrill');
  await program.parseAsync([row.name, ...line], { from: 'user' });
  return given;
}

const row = (name: string) => COMMANDS.find((each) => each.name === name)!;

test('what a mistyped word may have meant are the commands of the table', () => {
  expect(
    COMMANDS.flatMap(({ name, below }) => (name in BELOW ? [[name, below?.map((each) => each.name)]] : [])),
  ).toEqual(Object.entries(BELOW));
});

test('a line of long options and words is read without commander', () => {
  const line = ['questions', '--skip', 'prose', '--format', 'json', '--skip', 'hygiene', '--no-drafts'];
  expect(plainLine(row('lint'), line)).toEqual({
    options: { drafts: false, skip: ['prose', 'hygiene'], format: 'json' },
    args: [['questions']],
  });
});

test('a command stands first, and the value of an option is none', () => {
  expect(
    [
      'interview --seed 3 --json list',
      'history -q list',
      'history --json -q list list dns',
      '--help history --color show',
      '-- list',
      '--json nothing list',
      'drill --json -- list',
    ].map((line) => commandFirst(line.split(' ')).join(' ')),
  ).toEqual([
    'interview list --seed 3 --json',
    'history -q list',
    'history list --json -q list dns',
    'history show --help --color',
    '-- list',
    '--json nothing list',
    'drill --json -- list',
  ]);
});

test('what needs a second look is left to commander', () => {
  const lines = [
    ['--format', 'loud'],
    ['--format'],
    ['--max-warnings', '3'],
    ['-f', 'json'],
    ['--skip=prose'],
    ['--', 'a'],
    ['--help'],
    ['--skip', '--quiet'],
  ];
  expect(lines.map((line) => plainLine(row('lint'), line))).toEqual(lines.map(() => undefined));
  expect(plainLine(row('check'), [])).toBe(undefined);
  expect(plainLine(row('show'), ['one', 'two'])).toBe(undefined);
});

test('a line that is read without commander says to every command what commander says it does', async () => {
  const rows = COMMANDS.filter(({ below }) => !below);
  const words = fc.constantFrom('a', 'b c', '7', '0.5', 'json', 'senior', 'last', '30d', '');
  let read = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...rows).chain((each) => {
        const flags = (each.options ?? []).flatMap(({ flags }) => /--[\w-]+/.exec(flags)![0]);
        const option = flags.length > 0 ? fc.constantFrom(...flags) : words;
        return fc.tuple(fc.constant(each), fc.array(fc.oneof(words, option), { maxLength: 6 }));
      }),
      async ([each, line]) => {
        const plain = plainLine(each, line);
        if (!plain) return;
        read++;
        expect(plain).toEqual(await byCommander(each, line));
      },
    ),
    { numRuns: 600 },
  );
  expect(read).toBeGreaterThan(100);
});
