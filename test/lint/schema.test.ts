import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { interviewSchema, lexiconSchema, questionSchema } from '../../src/bank/json-schema.ts';
import { configSchema } from '../../src/lint/config-schema.ts';
import { FORMATS } from '../../src/view/findings/format-names.ts';
import { interviewFile, shippedInterviews, shippedQuestions } from '../support/bank.ts';
import { wholeQuestion } from '../support/fragment.ts';

const ajv = new Ajv({ allowUnionTypes: true });
const isQuestion = ajv.compile(questionSchema());
const isInterview = ajv.compile(interviewSchema());
const isLexicon = ajv.compile(lexiconSchema());
const isConfig = ajv.compile(configSchema(FORMATS));
const frontMatter = (text: string) => parse(/^---\n([\s\S]*?\n)---\n/.exec(text)![1]!);

test('the schema takes every shipped question', () => {
  for (const [path, text] of shippedQuestions()) {
    isQuestion(frontMatter(text));
    expect([path, isQuestion.errors]).toEqual([path, null]);
  }
});

test('the schema takes every shipped interview, and no section with neither questions nor a draw', () => {
  for (const [path, text] of shippedInterviews()) {
    isInterview(frontMatter(text));
    expect([path, isInterview.errors]).toEqual([path, null]);
  }
  const silent = '[{name: Silence, time: 2m, opening: Hello., bridge: Well.}]';
  expect(isInterview(frontMatter(interviewFile('silent', { sections: silent })))).toBe(false);
});

test.each([
  ['levle: x', '/ must NOT have additional properties'],
  ['level: boss', '/level must be equal to one of the allowed values'],
  ['time: 150s!', '/time must match pattern'],
  ['id: Cold_Standby', '/id must match pattern'],
  ['format: "1"', '/format must be equal to constant'],
  ['title: ""', '/title must match pattern'],
  ['checklist: []', '/checklist must NOT have fewer than 1 items'],
  ['checklist:\n  - id: a\n    point: b', '/checklist/0 must have required property'],
  [
    'checklist:\n  - id: a\n    point: b\n    any: [c]\n    metric: cost',
    '/checklist/0 must match exactly one schema in oneOf',
  ],
  [
    'checklist:\n  - id: a\n    point: b\n    any: [c]\n    min: 5m',
    '/checklist/0 must have property metric when property min',
  ],
])('%j is refused by the schema as by the parser', (keys, message) => {
  isQuestion(frontMatter(wholeQuestion(`${keys}\n`, 'yaml', 'a.md')));
  const errors = isQuestion.errors!.map((error) => `${error.instancePath || '/'} ${error.message}`);
  expect([errors, errors.some((error) => error.startsWith(message))]).toEqual([errors, true]);
});

test('the schemas of the lexicon and the configuration take what is right only', () => {
  expect([
    isLexicon({ rollback: { wordings: ['revert'], not: ['let me know'] } }),
    isLexicon({ rollback: { wording: ['revert'] } }),
    isConfig({
      rules: { draft: 'error', prose: 'off' },
      overrides: [{ files: ['x/**'], rules: {} }],
      format: 'sarif',
    }),
    isConfig({ ignore: 'x/**', overrides: [{ files: 'x/**', rules: {} }] }),
    isConfig({ rules: { daft: 'error' } }),
    ...['', '!dns/**', './dns/a.md', 'dns/[a-d]*.md', 'dns\\a.md'].map((ignore) => isConfig({ ignore })),
  ]).toEqual([true, false, true, true, false, ...Array(5).fill(false)]);
});

test('the built schemas are the ones of this source', () => {
  expect(JSON.parse(readFileSync('dist/schema/question.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(questionSchema())),
  );
});
