import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot, interviewFile, questionFile } from '../support/bank.ts';
import { attempt, event } from '../support/events.ts';
import { homeWith, linesOf } from '../support/history.ts';
import { mockdrill } from '../support/run.ts';

/** A folder with two banks: one to practise with, and one of which nothing can be asked. */
function folder(): string {
  const cwd = bankRoot({
    'bank/dns/cold-standby.md': questionFile('cold-standby'),
    'bank/dns/silent.md': questionFile('silent').split('\n## Weak answer')[0]!,
    'bank/dns/warm-standby.md': questionFile('warm-standby'),
    'bank/interviews/on-call.md': interviewFile('on-call', {
      sections: `
  - name: Failures
    time: 4m
    opening: Let us talk about failures.
    bridge: Thank you for that.
    questions: [nowhere]`,
    }),
    'idle/dns/draft.md': questionFile('draft', { draft: 'true' }),
    'idle/dns/out.md': questionFile('out'),
  });
  writeFileSync(join(cwd, 'empty.txt'), '\n');
  writeFileSync(join(cwd, 'answers.txt'), '.\n');
  return cwd;
}

const HISTORY = [
  attempt('late-1', '2026-03-02', {
    question: 'cold-standby',
    points: { failover: 'hit', recovery: 'miss' },
  }),
  event.suspend('s1', '2026-03-02T11:00:00.000Z', 'out'),
  event.interview('talk-1', '2026-03-03'),
  event.interview('talk-2', '2026-03-04'),
];

test.each([
  [
    ['drill', '--bank', 'idle'],
    'Every question that matches is a draft or was suspended.\n  "mockdrill suspend" lists the suspended; "mockdrill drill --question ID" asks any of them all the same.',
  ],
  [
    ['drill', '--bank', 'bank', '--answers', 'empty.txt'],
    'The file of answers empty.txt holds no answer.\n  Give a text file: each answer ends with a line with a single ".".',
  ],
  [
    ['list', '--bank', 'empty.txt'],
    'empty.txt is a file, not a bank folder.\n  Name a folder that holds bank folders (such as questions/), with --bank, MOCKDRILL_BANKS or the settings.',
  ],
  [
    ['demo', 'silent', '--bank', 'bank'],
    'The question "silent" has no weak answer to show.\n  Choose another one: mockdrill list --bank bank',
  ],
  [
    ['eval', 'empty.txt', '--bank', 'bank'],
    'There are no labelled answers in empty.txt.\n  A line is such as {"question": "id", "answer": "I ran …", "hit": ["point"], "partial": [], "kind": "strong"}.',
  ],
  [
    ['interview', 'on-call', '--bank', 'bank', '--answers', 'answers.txt'],
    'The interview "on-call" asks the question "nowhere", which is not in the banks.\n  "mockdrill lint bank/interviews/on-call.md" shows what is wrong with the script.',
  ],
  [
    ['interview', 'nowhere', '--bank', 'idle'],
    'There is no interview "nowhere".\n  Scripts lie in the folder interviews/ of a bank root; "mockdrill lint" shows those with errors.',
  ],
  [
    ['interview', 'compare', 'talk', '1'],
    'The ids of several interviews begin with "talk".\n  "mockdrill interview history" shows their numbers (1 is the latest) and ids.',
  ],
  [
    ['history', 'delete'],
    'Say what to delete: one attempt, --before a date, or --all.\n  See: mockdrill history delete --help',
  ],
  [
    ['history', 'delete', 'late-1', '--all'],
    'Say what to delete: one attempt, --before a date, or --all.\n  See: mockdrill history delete --help',
  ],
  [['lint', '--since', 'HEAD', 'bank'], "git can't be run (spawnSync git ENOENT).\n  --since needs git."],
])('%j says what is in the way, and what to do', async (args, why) => {
  const home = homeWith({ 'data/history/laptop.jsonl': linesOf(HISTORY) });
  // In a PATH without anything is no git.
  expect(await mockdrill(args, { cwd: folder(), home, env: { PATH: home } })).toEqual({
    code: 2,
    stdout: '',
    stderr: `mockdrill: ${why}\n`,
  });
});

test.each([
  [
    ['search', 'cold', 'warm', '--bank', 'bank'],
    '  cold-standby  dns, senior, 2m\n    About cold standby\n  warm-standby  dns, senior, 2m\n    About warm standby\n',
    'No question has all of these words; these have the most.\n',
  ],
  [
    ['search', 'silent', 'xylophone', '--bank', 'bank'],
    '  silent  dns, senior, 2m\n    About silent\n',
    'No question has "xylophone"; the others were searched.\n',
  ],
  [
    ['interview', 'list', '--bank', 'idle'],
    'No interviews here. A script is a Markdown file in the folder interviews/ of a\nbank root.\n',
    '',
  ],
])('%j says what there is instead', async (args, stdout, stderr) => {
  expect(await mockdrill(args, { cwd: folder() })).toEqual({ code: 0, stdout, stderr });
});
