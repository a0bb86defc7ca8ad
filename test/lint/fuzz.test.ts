import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStarts } from '../../src/bank/source.ts';
import { fixText } from '../../src/lint/fix/fix-text.ts';
import { lintBanks } from '../../src/lint/lint-banks.ts';
import { shippedQuestions } from '../support/shipped.ts';

/** `FUZZ_RUNS=100000 npx vitest run test/lint/fuzz.test.ts --testTimeout 3600000` for a long run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

const PIECES = [
  '---',
  '\n---\n',
  '\n',
  '\r\n',
  '  ',
  '\t',
  ': ',
  '- ',
  '#',
  '## ',
  '## Hints',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '*',
  '&a',
  '*a',
  '!t',
  '|',
  '>',
  '\0',
  '\u2028',
  '\ufeff',
  '\u202e',
  '😀',
  '<!--',
  '-->',
  '```',
  '<!-- mockdrill-disable-next-line value: x -->',
  '# mockdrill-disable-next-line',
  'draft: true',
  'id: a',
  '__proto__: 1',
  'any: []',
  'metric: cost',
  'min: 5%',
  '@',
  '=',
  '1e999',
  '::error::',
];

const SHIPPED = shippedQuestions().map(({ text }) => text);
const edit = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 40 }),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })),
});
const mutated = fc
  .tuple(fc.constantFrom(...SHIPPED), fc.array(edit, { minLength: 1, maxLength: 6 }))
  .map(([text, edits]) =>
    edits.reduce((made, { at, length, piece }) => {
      const place = at % (made.length + 1);
      return made.slice(0, place) + piece + made.slice(place + length);
    }, text),
  );

test('a mutated question never breaks the lint: every finding lies in the file, and a fix needs no second one', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const file = { bank: 'b', path: 'b/q.md', bytes: Buffer.from(text) };
      const page = { bank: 'b', path: 'b/README.md', bytes: Buffer.from('# B\n\nText.\n') };
      const banks = [{ name: 'b', page, questions: [file] }];
      const none = { lexicon: undefined, interviews: [], labelled: [], refused: [] };
      const { findings } = lintBanks([{ root: '.', banks, ...none }]);
      const lines = lineStarts(text).length;
      const outside = findings.filter(
        ({ start, end }) =>
          start.line < 1 ||
          start.column < 1 ||
          end.line > lines ||
          end.line < start.line ||
          (end.line === start.line && end.column < start.column),
      );
      const fixed = fixText(text, 'b/q.md').text;
      expect([outside, fixText(fixed, 'b/q.md').done]).toEqual([[], []]);
    }),
    { numRuns: RUNS },
  );
});
