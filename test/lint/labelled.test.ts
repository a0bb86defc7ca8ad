import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot, questionFile } from '../support/bank.ts';
import { mockdrill } from '../support/run.ts';

const PAGE = '# Names\n\nHow names resolve.\n';
const MADE = 'We failed over, and the shop was back after 4 minutes.';
const RIGHT = { question: 'cold-standby', answer: MADE, hit: ['failover', 'recovery'] };

/** A bank root with one question and these lines of labels. */
function bank(...lines: (object | string)[]): string {
  return bankRoot({
    'questions/dns/README.md': PAGE,
    'questions/dns/cold-standby.md': questionFile('cold-standby', { formerly: '[old-standby]' }),
    'questions/labelled/dns.jsonl': lines
      .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
      .join('\n'),
  });
}

/** The column of words in a line of labels. */
function column(line: object, words: string): number {
  return JSON.stringify(line).indexOf(words) + 1;
}

async function lint(cwd: string, ...args: string[]) {
  const rules = ['label-differs', 'labelled-line', 'file'].flatMap((rule) => ['--only', rule]);
  const { code, stdout } = await mockdrill(['lint', '--format', 'compact', ...rules, ...args], { cwd });
  return { code, lines: stdout.split('\n').filter((line) => line.includes(' [')) };
}

test('labels that the checker agrees with are no findings, by a former id too', async () => {
  const cwd = bank(RIGHT, '', { ...RIGHT, question: 'old-standby', kind: 'strong', note: 'a "quote" \\' });
  expect(await lint(cwd)).toEqual({ code: 0, lines: [] });
});

test('a label is judged once, also where the question has its id among the former ones', async () => {
  const bad = { ...RIGHT, answer: 'It was a hard night.' };
  const cwd = bank(bad);
  const file = join(cwd, 'questions/dns/cold-standby.md');
  writeFileSync(file, questionFile('cold-standby', { formerly: '[cold-standby]' }));
  expect((await lint(cwd)).lines.length).toBe(2);
});

test('each label that the checker gives otherwise is found at its place, a miss at the words that made it', async () => {
  const half = { ...RIGHT, hit: ['recovery'], partial: ['failover'] };
  const unsaid = { answer: `"Oh\n\u0007no" 😀: ${MADE}`, question: 'cold-standby', hit: ['recovery'] };
  const bad = { ...RIGHT, answer: 'It was a hard night.' };
  const cwd = bank(RIGHT, half, unsaid, bad);
  expect(await lint(cwd)).toEqual({
    code: 1,
    lines: [
      `questions/labelled/dns.jsonl:2:${column(half, 'failover')}: error: "failover" is labelled partial and gets a hit (affirmed: "failed over"): narrow the aliases, or mend the label [label-differs]`,
      `questions/labelled/dns.jsonl:3:${column(unsaid, 'failed over')}: error: "failover" is labelled miss and gets a hit (affirmed: "failed over"): narrow the aliases, or mend the label [label-differs]`,
      `questions/labelled/dns.jsonl:4:${column(bad, 'failover')}: error: "failover" is labelled hit and gets a miss (nothing of it is said): widen the aliases, or mend the label [label-differs]`,
      `questions/labelled/dns.jsonl:4:${column(bad, 'recovery')}: error: "recovery" is labelled hit and gets a miss (nothing of it is said): mend "metric", "of" and the bounds, or the label [label-differs]`,
    ],
  });
});

test('a label that differs comes with what would help, by why the verdict is another one', async () => {
  const doubted = { ...RIGHT, answer: 'We never had a failover. It was never back within 4 minutes.' };
  const cwd = bank(doubted);
  expect((await lint(cwd)).lines.map((line) => line.replace(/^.* gets a /, ''))).toEqual([
    'miss (denied: "never had a failover"): take these words into an alias as a whole, or mend the label [label-differs]',
    'miss (denied: "4 minutes"): mend the label, or leave the answer to "mockdrill eval" [label-differs]',
  ]);
});

test('what is wrong with a line is found, with a guess', async () => {
  const renamed = { ...RIGHT, hit: ['failovr', 'recovery', 'failover'], target: 'speed' };
  const twice = { question: 'cold-standby', answer: MADE, hit: ['recovery', 'failover', 'failover'] };
  const both = { question: 'cold-standby', answer: MADE, hit: ['failover'], partial: ['failover'] };
  const cwd = bank(
    '{"question": "cold-standby"',
    { ...RIGHT, hit: 'failover' },
    { ...RIGHT, question: 'warm-water' },
    renamed,
    { ...RIGHT, answer: 'so '.repeat(10_000) },
    { ...RIGHT, question: 'warm-standby' },
    twice,
    both,
  );
  expect(await lint(cwd)).toEqual({
    code: 1,
    lines: [
      'questions/labelled/dns.jsonl:1:28: error: this line is not JSON: expected a comma or the end of the list or object [labelled-line]',
      `questions/labelled/dns.jsonl:2:${column(RIGHT, 'hit')}: error: "hit" must be a list of point ids [labelled-line]`,
      'questions/labelled/dns.jsonl:3:14: error: there is no question "warm-water" [labelled-line]',
      `questions/labelled/dns.jsonl:4:${column(renamed, 'failovr')}: error: the question "cold-standby" has no point "failovr" (did you mean "failover"?) [labelled-line]`,
      `questions/labelled/dns.jsonl:4:${column(renamed, 'speed')}: error: the question "cold-standby" has no point "speed" [labelled-line]`,
      'questions/labelled/dns.jsonl:5:1: error: this line has more than 30000 characters: nobody says that much [labelled-line]',
      'questions/labelled/dns.jsonl:6:14: error: there is no question "warm-standby" (did you mean "cold-standby"?) [labelled-line]',
      `questions/labelled/dns.jsonl:7:${JSON.stringify(twice).lastIndexOf('failover') + 1}: error: the point "failover" is named twice; keep one [labelled-line]`,
      `questions/labelled/dns.jsonl:8:${column(both, 'partial')}: error: "failover" is both hit and partial [labelled-line]`,
    ],
  });
});

test('a key that is wrong or stands twice is found at its place, and the label says nothing more', async () => {
  const misspelt = { answer: 'x', question: 'cold-standby', Hits: [], hit: [] };
  const again = `{"kind": "a", ${JSON.stringify({ ...RIGHT, hit: ['speed'] }).slice(1, -1)}, "kind": "b"}`;
  const lacking = { answer: 'x', hit: [] };
  expect(await lint(bank(misspelt, again, lacking))).toEqual({
    code: 1,
    lines: [
      `questions/labelled/dns.jsonl:1:${column(misspelt, 'Hits')}: error: unknown key "Hits" (did you mean "hit"?) [labelled-line]`,
      `questions/labelled/dns.jsonl:2:${again.lastIndexOf('kind') + 1}: error: the key "kind" stands twice; keep one [labelled-line]`,
      'questions/labelled/dns.jsonl:3:1: error: "question" must be the id of a question [labelled-line]',
    ],
  });
});

test('a run for the question alone says there which label broke, a run for the labels alone says it at the label', async () => {
  const cwd = bank({ ...RIGHT, hit: ['recovery'] });
  const told = '"failover" is labelled miss and gets a hit (affirmed: "failed over"): narrow the aliases';
  expect([
    await lint(cwd, 'questions/dns/cold-standby.md'),
    await lint(cwd, 'questions/labelled'),
    await lint(cwd, '--skip', 'self-test', 'questions/labelled/dns.jsonl'),
  ]).toEqual([
    {
      code: 1,
      lines: [
        `questions/dns/cold-standby.md:10:12: error: questions/labelled/dns.jsonl:1: ${told}, or mend the label [label-differs]`,
      ],
    },
    {
      code: 1,
      lines: [
        `questions/labelled/dns.jsonl:1:${column(RIGHT, 'failed over')}: error: ${told}, or mend the label [label-differs]`,
      ],
    },
    { code: 0, lines: [] },
  ]);
});

test('a draft is not judged, and the configuration lowers the level', async () => {
  const drafted = bank({ ...RIGHT, hit: [] });
  writeFileSync(
    join(drafted, 'questions/dns/cold-standby.md'),
    questionFile('cold-standby', { draft: 'true' }),
  );
  const lowered = bank({ ...RIGHT, hit: ['failover'] });
  const config = { overrides: [{ files: 'labelled/**', rules: { 'label-differs': 'warning' } }] };
  writeFileSync(join(lowered, 'questions/mockdrill.config.json'), JSON.stringify(config));
  const { code, lines } = await lint(lowered);
  expect([await lint(drafted), code, lines.map((line) => line.split(': ')[1])]).toEqual([
    { code: 0, lines: [] },
    0,
    ['warning'],
  ]);
});

test('labels are judged with the lexicon of their root, and the drill never sees their folder', async () => {
  const cwd = bank({ ...RIGHT, answer: 'We used the spare wheel, and the shop was back after 4 minutes.' });
  writeFileSync(join(cwd, 'questions/lexicon.yml'), 'spare:\n  wordings: [failover, use the spare wheel]\n');
  const { stdout } = await mockdrill(['list', '--bank', 'questions', '--json'], { cwd });
  expect([await lint(cwd), stdout.includes('labelled')]).toEqual([{ code: 0, lines: [] }, false]);
});

test('labels of a question with errors are silent, and say so once where its errors are not told', async () => {
  const cwd = bank(RIGHT, { ...RIGHT, question: 'old-standby' }, RIGHT);
  const file = join(cwd, 'questions/dns/cold-standby.md');
  writeFileSync(file, questionFile('cold-standby', { formerly: '[old-standby]', time: '2 min' }));
  expect([await lint(cwd), await lint(cwd, 'questions/labelled')]).toEqual([
    { code: 0, lines: [] },
    {
      code: 1,
      lines: [
        'questions/labelled/dns.jsonl:1:14: error: the question "cold-standby" has errors: mend it first [labelled-line]',
      ],
    },
  ]);
});

test('of two questions with one id the labels are those of the file that keeps it', async () => {
  const cwd = bank(RIGHT, { ...RIGHT, question: 'old-standby' });
  const checklist = '\n  - id: told\n    point: Tells people\n    any: [notify]';
  // It is read before the other one.
  const copy = join(cwd, 'questions/dns/cold-copy.md');
  writeFileSync(copy, questionFile('cold-standby', { checklist }));
  const both = await lint(cwd, '--only', 'duplicate-id');
  writeFileSync(copy, questionFile('cold-copy', { checklist, formerly: '[cold-standby]' }));
  expect([both, await lint(cwd, '--only', 'duplicate-id')]).toEqual([
    {
      code: 1,
      lines: [
        'questions/dns/cold-copy.md:3:5: error: the id "cold-standby" is taken by questions/dns/cold-standby.md; ids are unique over all loaded banks [duplicate-id]',
      ],
    },
    {
      code: 1,
      lines: [
        'questions/dns/cold-copy.md:12:12: error: the former id "cold-standby" is used by questions/dns/cold-standby.md; the history of both would mix [duplicate-id]',
      ],
    },
  ]);
});

test('a question that is ignored takes no labels from the one that has its id too', async () => {
  const bad = { ...RIGHT, answer: 'It was a hard night.', hit: ['failover'] };
  const cwd = bank(bad);
  mkdirSync(join(cwd, 'questions/a'));
  writeFileSync(join(cwd, 'questions/a/cold-standby.md'), questionFile('cold-standby'));
  writeFileSync(join(cwd, 'questions/mockdrill.config.json'), '{"ignore": "a/**"}');
  expect((await lint(cwd)).lines).toEqual([
    `questions/labelled/dns.jsonl:1:${column(bad, 'failover')}: error: "failover" is labelled hit and gets a miss (nothing of it is said): widen the aliases, or mend the label [label-differs]`,
  ]);
});

test('a label that is misspelt is told once', async () => {
  const misspelt = { ...RIGHT, hit: ['failovr', 'recovery'] };
  expect((await lint(bank(misspelt))).lines).toEqual([
    `questions/labelled/dns.jsonl:1:${column(misspelt, 'failovr')}: error: the question "cold-standby" has no point "failovr" (did you mean "failover"?) [labelled-line]`,
  ]);
});

test('a merge that was not finished is one finding', async () => {
  const cwd = bank(RIGHT, '<<<<<<< HEAD', RIGHT, '=======', RIGHT, '>>>>>>> other');
  expect((await lint(cwd)).lines).toEqual([
    'questions/labelled/dns.jsonl:2:1: error: a merge was not finished here: keep one side, and take its marks out [file]',
  ]);
});
