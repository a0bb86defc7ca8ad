import { expect, test } from 'vitest';
import { withoutComments } from '../../src/bank/comments.ts';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { questionFile } from '../support/bank.ts';

test.each([
  ['a <!-- b --> c', 'a            c'],
  ['a <!-- b\r\nc --> d', 'a       \r\n      d'],
  ['a <!-- never closed\nb', `a ${' '.repeat(17)}\n `],
  ['```\n<!-- code -->\n```\n<!-- x -->', '```\n<!-- code -->\n```\n          '],
  ['```code``` told\n<!-- x -->', '```code``` told\n          '],
  ['~~~ `sh`\n<!-- code -->\n~~~', '~~~ `sh`\n<!-- code -->\n~~~'],
  ['a -- b --> c', 'a -- b --> c'],
  ['<!--a--><!--b-->', '                '],
  ['so `<!--` <!-- b -->', 'so `<!--`           '],
  ['``a ` <!-- b`` <!-- c', '``a ` <!-- b``       '],
  ['` <!-- b --> ``', '`            ``'],
  ['<!-- ` --> `<!--` ` <!--', '           `<!--` `     '],
])('%j without comments is %j, of the same length', (text, bare) => {
  expect(withoutComments(text, 0)).toEqual({ text: bare, problems: [] });
});

test('a comment is no part of a question, and hides a heading', () => {
  const remarked = questionFile('cold-standby')
    .replace('## Hints', '<!-- ask this late -->\n\n## Hints')
    .replace('## Weak answer', '<!--\n## Notes\n-->\n\n## Weak answer');
  const file = { bank: 'dns', path: 'dns/cold-standby.md' };
  const { question, problems } = parseQuestionText(remarked, file);
  const { question: plain } = parseQuestionText(questionFile('cold-standby'), file);
  const { spans, ...rest } = question!;
  expect([problems, { ...rest, spans: plain!.spans }]).toEqual([[], plain]);
});
