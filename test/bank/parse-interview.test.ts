import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseInterview } from '../../src/bank/parse-interview.ts';
import { interviewFile, questionFile } from '../support/bank.ts';

const parse = (text: string) =>
  parseInterview({
    bank: 'interviews',
    path: 'interviews/on-call.md',
    bytes: new TextEncoder().encode(text),
  });

/** `rule at the words it points to: message` for each problem. */
function problemsOf(text: string): string[] {
  return parse(text).problems.map(
    ({ rule, message, span }) =>
      `${rule} at ${JSON.stringify(text.slice(span.start, span.end).split('\n')[0])}: ${message}`,
  );
}

test('a script is read whole', () => {
  const { interview, problems } = parse(interviewFile('on-call'));
  const { spans: _, ...plain } = interview!;
  expect([problems, plain]).toEqual([
    [],
    {
      path: 'interviews/on-call.md',
      id: 'on-call',
      title: 'A round for the on-call rota',
      role: 'Site reliability engineer',
      level: 'senior',
      time: 300,
      sections: [
        {
          name: 'Failures',
          time: 120,
          opening: 'Let us talk about failures.',
          bridge: 'Thank you for that.',
          asks: { kind: 'fixed', questions: ['cold-standby'] },
        },
        {
          name: 'More of them',
          time: 120,
          opening: 'And now at night.',
          bridge: 'Good to know.',
          asks: { kind: 'draw', bank: 'dns', tags: [], count: 1 },
        },
      ],
      yourQuestions: 60,
      greeting: 'Welcome to this interview.',
      closing: 'Goodbye, and thank you.',
    },
  ]);
});

test('every mistake is found at its place', () => {
  const text = interviewFile('On_Call', {
    kind: 'interveiw',
    level: 'boss',
    time: 'an hour',
    colour: 'red',
    role: undefined,
    sections: `
  - name: Both
    time: 2m
    opening: Good morning.
    bridge: Thank you.
    questions: [cold-standby]
    draw: {bank: dns, levle: mid, count: 0}
  - name: Neither
    time: 2m
    opening: And then?
    bridge: Thank you.
  - name: Silent
    time: 1s
    questions: []`,
  }).replace('## Closing', '## Farewell');
  expect(problemsOf(text)).toEqual([
    'missing-key at "format": an interview needs the key "role": a text of at most 120 characters',
    'value at "interveiw": "kind" must be interview, found "interveiw"',
    'id at "On_Call": "id" must be kebab-case (small letters, digits and single hyphens), found "On_Call"',
    'value at "boss": "level" must be one of junior, mid, senior, staff, found "boss"',
    'duration at "an hour": "time" must be a time such as 90s, 3m or 2m30s, from 10 s to 180 m, found "an hour"',
    'criterion at "draw": a section has either "questions" or "draw", found both',
    'unknown-key at "levle": unknown key "levle" in a draw (did you mean "level"?)',
    'value at "0": "sections[1].draw.count" must be a whole number from 1 to 10, found 0',
    'criterion at "name: Neither": a section has either "questions" or "draw", found none',
    'missing-key at "name": a section needs the key "opening": a text',
    'missing-key at "name": a section needs the key "bridge": a text',
    'duration at "1s": "sections[3].time" must be a time such as 90s, 3m or 2m30s, from 10 s to 180 m, found "1s"',
    'value at "[]": "sections[3].questions" must be a list of 1 to 20 ids of questions, found none',
    'unknown-key at "colour": unknown key "colour" in an interview',
    'prompt at "---": the closing is missing: add "## Closing", what the interviewer says last',
    'heading at "## Farewell": unknown heading "Farewell" in an interview: expected Closing or Notes',
  ]);
});

test('a script without a greeting, with two closings or an empty one is told so', () => {
  const text = interviewFile('on-call');
  expect(
    [
      text.replace('Welcome to this interview.\n', ''),
      `${text}\n## Closing\n\nBye.\n`,
      text.replace('Goodbye, and thank you.\n', ''),
      text.replace('## Closing', '## Closign'),
      text.replace('## Closing', '## Notes\n\nAsk less.\n\n## Closing').replace('## Notes', '# Notes'),
    ].map(problemsOf),
  ).toEqual([
    ['prompt at "---": the greeting is missing: expected what the interviewer says first'],
    ['heading at "## Closing": the heading "Closing" stands twice'],
    ['prompt at "---": the closing is missing: add "## Closing", what the interviewer says last'],
    [
      'heading at "## Closign": unknown heading "Closign" in an interview: expected Closing or Notes (did you mean "Closing"?)',
    ],
    [
      'heading at "# Notes": this begins no section, and joins the text above: sections begin with "## ", as in "## Notes"',
    ],
  ]);
});

test('front matter that is not YAML, no text at all and a file that is no text are one problem each', () => {
  expect([problemsOf('# Hello\n'), problemsOf('')].map((found) => found.length)).toEqual([1, 1]);
  const bytes = new Uint8Array([0xff, 0xfe, 0x20]);
  expect(
    parseInterview({ bank: 'interviews', path: 'x.md', bytes }).problems.map(({ rule }) => rule),
  ).toEqual(['file']);
});

test('empty front matter is a problem, and nothing is read from it', () => {
  expect(problemsOf('---\n---\n\nHello.\n\n## Closing\n\nBye.\n')).toEqual([
    'front-matter at "---": the front matter is empty: expected the keys of an interview',
  ]);
});

test('the script on the page of the format has no faults', () => {
  const page = readFileSync('questions/README.md', 'utf8');
  const script = /^```markdown\n(---\nformat: 1\nkind: interview\n[\s\S]*?)^```$/m.exec(page)![1]!;
  expect([problemsOf(script), parse(script).interview?.sections.length]).toEqual([[], 2]);
});

test('of a question among the scripts that is said, and nothing else', () => {
  expect(problemsOf(questionFile('cold-standby'))).toEqual([
    'file at "checklist": this is a question and no script of an interview: questions lie in a bank, a folder beside interviews/',
  ]);
});
