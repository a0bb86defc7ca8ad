import { expect, test } from 'vitest';
import { lintBanks } from '../../src/lint/lint-banks.ts';
import { bankOf } from '../support/lint.ts';

const NO_FIGURE = `checklist:\n  - id: back\n    point: Goes back\n    any: [rollback]\n`;

/** What a rule says of a question with this prompt and no metric point. */
function told(rule: string, prompt: string): string[] {
  const path = 'dns/going-back.md';
  const parts = [
    { path, language: 'yaml', fragment: NO_FIGURE },
    { path, language: 'markdown', fragment: `${prompt}\n` },
  ] as const;
  return lintBanks([bankOf(parts)]).findings.flatMap((finding) =>
    finding.rule === rule ? [finding.excerpt] : [],
  );
}

test.each([
  ['Can you quantify what it saved?', 'quantify'],
  ['What did it change, in figures?', 'in figures'],
  ['What did it change? Give me numbers.', 'Give me numbers'],
  ['At what scale did you run it?', 'what scale'],
  ['What happened, and how long were the users without it?', 'how long'],
  ['Tell me how many users saw it.', 'how many'],
  ['How often did it fail afterwards?', 'How often'],
  ['What was the measurable effect?', 'measurable'],
  ['By how much did the bill fall?', 'how much'],
  ['How high was the load?', 'How high'],
  ['How soon were you back, and how few noticed?', 'How soon'],
])('%j asks for figures, and no point wants one', (prompt, asked) => {
  expect(told('no-metric', prompt)).toEqual([asked]);
});

test.each([
  'How do you measure whether a mentee grows?',
  'How often do you disagree with your manager, and what comes of it?',
  'Somebody asks how long it will take. What do you say?',
  'How do you decide how much testing is enough?',
  'How would you quantify a risk?',
  'How low-level is that driver, and how soon would you rewrite it?',
  'Which metrics would you put on the first dashboard?',
  'How much would you tell a customer while it is down?',
])('%j asks for no figures', (prompt) => {
  expect(told('no-metric', prompt)).toEqual([]);
});

test.each([
  'I want to hear about a bad night.',
  'I’d like to hear about your last outage.',
  'I would love to know what woke you.',
  "I'm curious how you got there.",
  'Justify your choice of a database.',
  'A primary is gone. Please demonstrate what you do.',
  'Two designs: rank them.',
  'Break the problem down.',
])('%j is a request', (prompt) => {
  expect(told('prompt-asks', prompt)).toEqual([]);
});

test.each([
  'I wanted to leave. It was a bad night.',
  'I like the night.',
  'We had to find it, justify it and report it.',
  'The report was late. Order 17 was lost. Rate limits were hit.',
])('%j is none', (prompt) => {
  expect(told('prompt-asks', prompt)).toEqual([prompt]);
});
