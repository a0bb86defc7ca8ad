import { expect, test } from 'vitest';
import type { Ask } from '../../src/drill/answer.ts';
import { answerIn, editorPage } from '../../src/view/editor-page.ts';

const ASK: Ask = {
  kind: 'answer',
  number: 1,
  of: 2,
  bank: 'dns',
  title: 'Cold standby',
  level: 'senior',
  prompt: 'What took over?\n\n```\n# a comment\n```',
  why: 'new to you',
  hints: [],
  limit: 120,
  prep: 0,
  mode: 'practice',
  hard: false,
};

test('the question stands below the text, behind a marker', () => {
  expect(editorPage('We failed over.', ASK, 0)).toBe(`We failed over.
# ------------------------ >8 ------------------------
# Your answer stands above that line. What begins with a # below it is cut off.
#
# Question 1 of 2: Cold standby
# dns, senior, new to you
#
# What took over?
#
# \`\`\`
# # a comment
# \`\`\`
#
# Time: 2m.
`);
});

test('a probe is put as the interviewer puts it', () => {
  expect(editorPage('', { ...ASK, kind: 'probe', prompt: 'How did you know?', limit: 30 }, 0)).toBe(`
# ------------------------ >8 ------------------------
# Your answer stands above that line. What begins with a # below it is cut off.
#
# The interviewer asks: How did you know?
# Time: 30s.
`);
});

const PAGE = (text: string) => editorPage(text, ASK, 0);

test.each([
  ['nothing', PAGE(''), ''],
  ['a text', PAGE('We failed over.'), 'We failed over.'],
  ['a heading, blank lines at the end', PAGE('# First\n\nWe\n\n'), '# First\n\nWe\n\n'],
  ['a text with the page of another answer in it', PAGE(PAGE('We')), PAGE('We')],
  ['lines that end as on Windows', PAGE('We\nfailed over.').replaceAll('\n', '\r\n'), 'We\nfailed over.'],
  ['words that were appended', `${PAGE('We')}failed\n\nover.\n`, 'We\nfailed\n\nover.'],
  ['a file without the marker', 'We failed over.\n', 'We failed over.'],
])('what is read back: %s', (_, page, text) => {
  expect(answerIn(page)).toBe(text);
});
