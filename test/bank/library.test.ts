import { expect, test } from 'vitest';
import { assembleLibrary, type BankFiles } from '../../src/bank/library.ts';
import type { SourceFile } from '../../src/bank/source.ts';
import { interviewFile, questionFile } from '../support/bank.ts';

const file = (path: string, text: string): SourceFile => ({ bank: 'dns', path, bytes: Buffer.from(text) });

/** A root with a bank called dns that has this page, and one question. */
function root(name: string, id: string, page?: string): BankFiles {
  const questions = [file(`${name}/dns/${id}.md`, questionFile(id))];
  const folder = {
    name: 'dns',
    page: page === undefined ? undefined : file(`${name}/dns/README.md`, page),
    questions,
  };
  return { root: name, banks: [folder], lexicon: undefined, interviews: [], labelled: [], refused: [] };
}

test.each<
  [what: string, pages: [string | undefined, string | undefined], title: string, description: string]
>([
  ['no page', [undefined, undefined], 'dns', ''],
  ['a page in the first root', ['# Names\n\nHow.\n', undefined], 'Names', 'How.'],
  ['a page in the second root', [undefined, '# Names\n\nHow.\n'], 'Names', 'How.'],
  ['a page in each', ['# Names\n\nHow.\n', '# Hosts\n\nWhy.\n'], 'Names', 'How.'],
  ['a first page without a title', ['How.\n', '# Hosts\n\nWhy.\n'], 'Hosts', 'How.'],
  ['a first page that is called like the folder', ['# dns\n', '# Hosts\n'], 'dns', ''],
  ['remarks on its page', ['<!-- # No -->\n# Names\n<!-- no -->\n\nHow.\n', undefined], 'Names', 'How.'],
  ['code on its page', ['```sh\n# No\n```\n# Names\n\n~~~\nno\n~~~\nHow.\n', undefined], 'Names', 'How.'],
  ['front matter on its page', ['---\n# No\na: b\n---\n# Names\n\nHow.\n', undefined], 'Names', 'How.'],
  ['sections on its page', ['# Names\n\n## More\n\nNo.\n', undefined], 'Names', ''],
  ['a heading of nothing', ['# \n\nHow.\n', undefined], 'dns', 'How.'],
  ['a lesser heading below its title', ['# Names\r\n\r\n### No\r\n\r\nHow.\r\n', undefined], 'Names', 'How.'],
])('a bank that two roots share, with %s, is one bank', (_, [first, second], title, description) => {
  const { banks, faulty } = assembleLibrary([root('own', 'late', first), root('team', 'early', second)]);
  const shown = banks.map(({ questions, ...bank }) => ({
    ...bank,
    questions: questions.map(({ path }) => path),
  }));
  expect([shown, faulty]).toEqual([
    [{ name: 'dns', title, description, questions: ['team/dns/early.md', 'own/dns/late.md'] }],
    [],
  ]);
});

test('of two questions with one id the first stands, and the second is told who has it', () => {
  const { banks, faulty } = assembleLibrary([root('own', 'late', '# A\n'), root('team', 'late', '# A\n')]);
  expect([
    banks.flatMap(({ questions }) => questions.map(({ path }) => path)),
    faulty.map(({ root: at, path, problems }) => [at, path, problems.map(({ message }) => message)]),
  ]).toEqual([
    ['own/dns/late.md'],
    [
      [
        'team',
        'team/dns/late.md',
        ['the id "late" is taken by own/dns/late.md; ids are unique over all loaded banks'],
      ],
    ],
  ]);
});

test('of two questions with one id the one whose file is named like it stands, wherever the other one lies', () => {
  const copied = (path: string) => file(path, questionFile('late'));
  const { banks } = root('own', 'late', '# A\n');
  const folder = { ...banks[0]!, questions: [copied('own/dns/a.md'), copied('own/dns/late.md')] };
  const before = {
    ...root('early', 'late', '# A\n'),
    banks: [{ ...folder, questions: [copied('early/dns/x.md')] }],
  };
  const library = assembleLibrary([before, { ...root('own', 'late'), banks: [folder] }]);
  expect([
    library.banks.flatMap(({ questions }) => questions.map(({ path }) => path)),
    library.faulty.map(({ path, problems }) => [path, problems.map(({ message }) => message)]),
  ]).toEqual([
    ['own/dns/late.md'],
    ['early/dns/x.md', 'own/dns/a.md'].map((path) => [
      path,
      ['the id "late" is taken by own/dns/late.md; ids are unique over all loaded banks'],
    ]),
  ]);
});

test('a question or a script of which something is only warned of is there, and its file is no faulty one', () => {
  const titled = (text: string) => text.replace('---\n\n', '---\n\n# A title\n\n');
  const { banks, ...rest } = root('own', 'late', '# A\n');
  const folder = { ...banks[0]!, questions: [file('own/dns/late.md', titled(questionFile('late')))] };
  const interviews = [file('own/interviews/on-call.md', titled(interviewFile('on-call')))];
  const library = assembleLibrary([{ ...rest, banks: [folder], interviews }]);
  expect([
    library.banks.flatMap(({ questions }) => questions.map(({ id, prompt }) => [id, prompt.split('\n')[0]])),
    library.interviews.map(({ id, greeting }) => [id, greeting.split('\n')[0]]),
    library.faulty,
  ]).toEqual([[['late', '# A title']], [['on-call', '# A title']], []]);
});
