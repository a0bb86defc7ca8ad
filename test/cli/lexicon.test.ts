import { expect, test } from 'vitest';
import { bankRoot, questionFile } from '../support/bank.ts';
import { mockdrill } from '../support/run.ts';

const OWN = `ferry-home:
  wordings: [take the night ferry, ferried home, sail back over night]
  not: [ferry timetable]
rollback:
  wordings: [undo the ferry, revert]
`;

const bank = () =>
  bankRoot({
    'dns/README.md': '# DNS\n',
    'dns/cold-standby.md': questionFile('cold-standby'),
    'lexicon.yml': OWN,
  });

const FERRY = {
  id: 'ferry-home',
  wordings: ['take the night ferry', 'ferried home', 'sail back over night'],
};

const LIST =
  'The list that it stands in may still be about a concept as a whole; "mockdrill check QUESTION --explain" names it.';

interface Concept {
  id: string;
  wordings: string[];
  not: string[];
}

async function concepts(...words: string[]): Promise<Concept[]> {
  const { code, stdout } = await mockdrill(['lexicon', ...words, '--json', '--bank', bank()]);
  const { version, concepts } = JSON.parse(stdout);
  expect([code, version]).toEqual([0, 1]);
  return concepts;
}

test('a concept shows all its wordings, and what only looks like it', async () => {
  const { code, stdout, stderr } = await mockdrill(['lexicon', 'take the night ferry', '--bank', bank()]);
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: `ferry-home 3 wordings
  take the night ferry, ferried home, sail back over night
  Not: ferry timetable
`,
    stderr: '',
  });
});

test('what a bank counts among the look-alikes is no wording any more', async () => {
  const root = bankRoot({
    'dns/README.md': '# DNS\n',
    'dns/cold-standby.md': questionFile('cold-standby'),
    'lexicon.yml': 'rollback:\n  wordings: [take the night ferry]\n  not: [undo]\n',
  });
  const { stdout } = await mockdrill(['lexicon', '@rollback', '--json', '--bank', root]);
  const [{ wordings, not }] = JSON.parse(stdout).concepts as [Concept];
  const shown = ['undo', 'undo the change', 'take the night ferry'];
  expect([shown.filter((each) => wordings.includes(each)), not.at(-1)]).toEqual([
    ['undo the change', 'take the night ferry'],
    'undo',
  ]);
});

test.each([
  ['its id', ['ferry-home']],
  ['its id as an alias', ['@ferry-home']],
  ['a wording, whatever its inflection', ['ferries', 'home']],
  ['words that stand together in a wording', ['ferry', 'night']],
])('a concept is found by %s', async (_, words) => {
  expect(await concepts(...words)).toEqual([{ ...FERRY, not: ['ferry timetable'] }]);
});

test('a bank adds wordings to a concept that ships with the tool', async () => {
  const [rollback, ...others] = await concepts('undo the ferry');
  expect([rollback?.id, others]).toEqual(['rollback', []]);
  expect(rollback?.wordings).toEqual(expect.arrayContaining(['revert', 'undo the ferry']));
  expect(rollback?.wordings).toEqual([...new Set(rollback?.wordings)]);
});

test('the lexicon of a root is seen before its first question is there', async () => {
  const root = bankRoot({ 'lexicon.yml': OWN });
  const { stdout } = await mockdrill(['lexicon', 'ferry-home', '--json', '--bank', root]);
  expect(JSON.parse(stdout).concepts).toEqual([{ ...FERRY, not: ['ferry timetable'] }]);
});

test('without words every concept is listed with its first wordings', async () => {
  const { code, stdout } = await mockdrill(['lexicon', '--bank', bank()]);
  const lines = stdout.trimEnd().split('\n');
  const sum = lines.slice(-2).join(' ');
  expect([code, lines.includes('rollback'), lines.slice(-5, -3), sum.replace(/^\d+/, 'N')]).toEqual([
    0,
    true,
    ['ferry-home', '    take the night ferry, ferried home, sail back over night'],
    'N concepts. "mockdrill lexicon WORDS" shows all wordings of those that the words stand for.',
  ]);
});

test.each([['zebra crossing'], ['...'], ['ferry day']])(
  'that no concept says "%s" is no error',
  async (words) => {
    const { code, stdout, stderr } = await mockdrill(['lexicon', words, '--bank', bank()]);
    expect({ code, stdout: stdout.replace(/\s+/g, ' '), stderr }).toEqual({
      code: 0,
      stdout: `No concept has "${words}" in a wording: as an alias it stands for itself. ${LIST} A lexicon.yml at a bank root adds concepts. `,
      stderr: '',
    });
  },
);

test('of words that only stand in a wording it is said that as an alias they do not bring the others', async () => {
  const { stdout } = await mockdrill(['lexicon', 'night', 'ferry', '--bank', bank()]);
  expect(stdout.replace(/\s+/g, ' ')).toBe(
    `ferry-home take the night ferry, ferried home, sail back over night No wording is "night ferry" alone: as an alias it stands for itself. ${LIST} 1 concept above has it in a wording; "mockdrill lexicon @ID" shows one. `,
  );
});

test.each([
  ['undo the ferry', true, ['rollback']],
  ['=undo the ferry', false, []],
  ['IaC', true, ['infrastructure-as-code']],
  ['ferry', false, ['rollback', 'ferry-home']],
])('as the checker does, "%s" is taken for a name of a concept: %s', async (words, named, ids) => {
  const { stdout } = await mockdrill(['lexicon', words, '--json', '--bank', bank()]);
  const found = JSON.parse(stdout);
  expect([found.named, found.concepts.map(({ id }: Concept) => id)]).toEqual([named, ids]);
});

test.each([
  ['@nope', ''],
  ['@ferry-hoem', ' (did you mean "@ferry-home"?)'],
])('a concept %s that is named and not there is said to be none', async (id, guess) => {
  const { stdout } = await mockdrill(['lexicon', id, '--bank', bank()]);
  expect(stdout.replace(/\s+/g, ' ')).toBe(
    `There is no concept "${id}"${guess}. "mockdrill lexicon" lists them; a lexicon.yml at a bank root adds some. `,
  );
});
