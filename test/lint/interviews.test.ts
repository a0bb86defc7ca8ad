import { expect, test } from 'vitest';
import { lintBanks } from '../../src/lint/lint-banks.ts';
import { interviewFile } from '../support/bank.ts';
import { bankOf, type Part } from '../support/lint.ts';

const question = (id: string, keys = '') => ({
  path: `dns/${id}.md`,
  language: 'yaml' as const,
  fragment: `id: ${id}\ntime: 2m\n${keys}`,
});
const script = (name: string, text: string) => ({
  path: `interviews/${name}.md`,
  language: 'markdown' as const,
  fragment: text,
});

/** `path line: rule: message`, of the rules about interviews. */
function findings(
  parts: Parameters<typeof bankOf>[0],
  asked: (path: string) => boolean = () => true,
): string[] {
  return lintBanks([bankOf(parts)], { asked })
    .findings.filter(({ path, rule }) => path.startsWith('interviews') && rule !== 'duplicate-title')
    .map(({ path, start, rule, message }) => `${path} ${start.line}: ${rule}: ${message}`);
}

test('a script that fits its bank has no findings', () => {
  expect(
    findings([
      question('cold-standby'),
      question('warm-standby', 'title: Another one\n'),
      script('on-call', interviewFile('on-call')),
    ]),
  ).toEqual([]);
});

test('unknown questions, drafts, repeats, empty draws and time boxes that do not add up are found', () => {
  const sections = `
  - name: Failures
    time: 2m
    opening: Let us talk about failures.
    bridge: Thank you for that.
    questions: [cold-stanby, cold-standby, cold-standby, half-done]
  - name: More of them
    time: 2m
    opening: And now at night.
    bridge: Good to know.
    draw: {bank: dns, count: 2}
  - name: The staff's
    time: 2m
    opening: And the hard ones.
    bridge: Good to know.
    draw: {level: staff, tags: [dns, tls], type: incident}`;
  expect(
    findings([
      question('cold-standby'),
      question('warm-standby'),
      question('half-done', 'draft: true\n'),
      script('on-call', interviewFile('on-call', { sections, time: '10m' })),
      script('on-call-again', interviewFile('on-call')),
    ]),
  ).toEqual([
    'interviews/on-call.md 4: duplicate-id: the interview "on-call" is in interviews/on-call-again.md already',
    'interviews/on-call.md 8: interview-time: the time is 10m, and the sections and your-questions take 7m',
    'interviews/on-call.md 11: interview-time: the section takes 2m, and the questions before the last take 4m at least: the last one is never reached',
    'interviews/on-call.md 14: interview-question: there is no question "cold-stanby" (did you mean "cold-standby"?)',
    'interviews/on-call.md 14: interview-question: the question "cold-standby" was asked before',
    'interviews/on-call.md 14: interview-question: the question "half-done" is a draft: finish it first',
    'interviews/on-call.md 16: interview-time: the section takes 2m, and 2 questions (bank dns) take 2m at least: the last one is never reached',
    'interviews/on-call.md 19: interview-draw: this draws 2 questions (bank dns), and only 1 fit that the script does not name',
    'interviews/on-call.md 24: interview-draw: this draws a question (level staff; type incident; one of the tags dns, tls), and none fits that the script does not name',
  ]);
});

test('what sections draw from the same questions is drawn once', () => {
  const section = (name: string, draw: string) => `
  - name: ${name}
    time: 2m
    opening: Let us talk about ${name}.
    bridge: Thank you for that.
    draw: ${draw}`;
  const sections = section('One', '{bank: dns}') + section('Two', '{bank: dns, count: 2}');
  const drawnBy = (...questions: Part[]) =>
    findings([...questions, script('on-call', interviewFile('on-call', { sections, time: '7m' }))]).filter(
      (line) => line.includes('interview-draw'),
    );
  const two = [question('cold-standby'), question('warm-standby')];
  expect([drawnBy(...two), drawnBy(...two, question('hot-standby'))]).toEqual([
    [
      'interviews/on-call.md 19: interview-draw: this draws 2 questions (bank dns), and only 1 fit that the script does not name and no section before may have drawn',
    ],
    [],
  ]);
});

test('a script without time for questions of its own is the sum of its sections', () => {
  const text = interviewFile('on-call', { 'your-questions': undefined });
  const parts = [question('cold-standby'), question('warm-standby'), script('on-call', text)];
  expect(findings(parts)).toEqual([
    'interviews/on-call.md 8: interview-time: the time is 5m, and the sections take 4m',
  ]);
});

test('a question with errors is there: what names it or draws it is not wrong, unless its errors are not told', () => {
  const sections = `
  - name: Failures
    time: 4m
    opening: Let us talk about failures.
    bridge: Thank you for that.
    questions: [cold-standby, lost-keys]
  - name: More of them
    time: 4m
    opening: And now at night.
    bridge: Good to know.
    draw: {bank: dns, count: 2}`;
  const parts = [
    question('warm-standby'),
    { ...question('cold-standby'), fragment: 'id: cold-standby\ntime: 2 min\n' },
    question('lost-keys', 'title: a: b\n'),
    question('hot-standby', 'levle: senior\n'),
    script('on-call', interviewFile('on-call', { sections, time: '9m' })),
  ];
  const asked = (path: string) => path.startsWith('interviews');
  expect([findings(parts), findings(parts, asked)]).toEqual([
    [],
    [
      'interviews/on-call.md 14: interview-question: the question "cold-standby" has errors: mend it first',
      'interviews/on-call.md 14: interview-question: the question "lost-keys" has errors: mend it first',
    ],
  ]);
});
