import { expect, test } from 'vitest';
import { ruleNamed } from '../../src/lint/rules.ts';
import { findingsIn, type Part } from '../support/lint.ts';

/** What is found in a question whose figure is of the outage, with this model answer. */
function found(answer: string, of = 'outage'): string[] {
  const checklist = `checklist:\n  - id: recovery\n    point: States how long it took\n    metric: duration\n    of: [${of}]\n`;
  const path = 'dns/late.md';
  const parts: Part[] = [
    { path, language: 'yaml', fragment: checklist },
    { path, language: 'markdown', fragment: `## Model answer\n\n${answer}\n` },
  ];
  return findingsIn(parts, { rules: [ruleNamed('metric-unused')] });
}

const words = (count: number) => 'word '.repeat(count).trim();
const FAR = [
  'dns/late.md 12:10: warning: no figure stands near "outage" in the model answer: "recovery" measures something that it does not say [metric-unused]',
];

test.each<[what: string, answer: string, findings: string[]]>([
  ['a few words away', 'The outage took 4 minutes.', []],
  ['in its own sentence, however long that is', `The outage, ${words(40)}, took four minutes.`, []],
  ['in another sentence, with twelve words between', `It was an outage. ${words(12)} four minutes.`, []],
  ['in another sentence, with thirteen words between', `It was an outage. ${words(13)} four minutes.`, FAR],
  ['twelve words in front', `Four ${words(11)}. Outage over.`, []],
  ['thirteen words in front', `Four ${words(13)}. Outage over.`, FAR],
  ['in digits, far behind', `It was an outage. ${words(20)}. It took 4 minutes.`, FAR],
  ['nowhere', 'The outage was short.', FAR],
  ['at another word', 'The repair took 4 minutes.', FAR],
])('a figure that stands %s of what it measures is near it or is not', (_, answer, findings) => {
  expect(found(answer)).toEqual(findings);
});

test('of a concept, and of what its wordings are, nothing is said', () => {
  expect(found('It was short.', 'outage, "@rollback"')).toEqual([]);
});

test('each alias is named, from the first to the last', () => {
  expect(found('It was short.', 'outage, lookup')).toEqual([
    'dns/late.md 12:10: warning: no figure stands near "outage", "lookup" in the model answer: "recovery" measures something that it does not say [metric-unused]',
  ]);
});
