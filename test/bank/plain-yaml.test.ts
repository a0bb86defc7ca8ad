import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlainYaml } from '../../src/bank/plain-yaml.ts';
import { parseWholeYaml, parseYaml } from '../../src/bank/yaml.ts';
import { shippedQuestions } from '../support/shipped.ts';

const whole = (text: string) => parseWholeYaml(text, 3);

/** Front matter of every shipped question. */
const SHIPPED = shippedQuestions().map(({ text }) => /^---(\n[\s\S]*?\n)---\n/.exec(text)![1]!);

test('what the plain reader reads of the shipped questions is what the whole parser reads, and that is most', () => {
  let plain = 0;
  for (const text of SHIPPED) {
    if (parsePlainYaml(text, 3, () => 'string')) plain++;
    expect(parseYaml(text, 3)).toEqual(whole(text));
  }
  expect(plain / SHIPPED.length).toBeGreaterThan(0.9);
});

const PIECES = [
  'a',
  'b-c',
  'key',
  ': ',
  ':',
  '- ',
  '-',
  '\n',
  '\n  ',
  '\n    ',
  ' ',
  '  ',
  '#',
  ' #',
  '"',
  "'",
  '[',
  ']',
  ', ',
  ',',
  '{',
  '}',
  '\\',
  'true',
  'null',
  '~',
  '12',
  '1e3',
  '0x1f',
  '99.9%',
  '$5',
  '=US',
  '@x',
  '|',
  '>',
  '&a',
  '*a',
  '!t',
  '%',
  '`',
  '?',
  '? ',
  '...',
  '---',
  'é',
  '日本',
  '\t',
  '\r',
  '<<',
  '.5',
];

test('on random YAML both readers agree wherever the plain one reads at all', () => {
  const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
  const structured = fc
    .array(
      fc.tuple(
        fc.constantFrom('', '  ', '    ', '- ', '  - '),
        fc.constantFrom('a', 'b', 'key', ''),
        fc.constantFrom(': ', ':', ' '),
        line,
      ),
      { maxLength: 6 },
    )
    .map((lines) => lines.map((parts) => parts.join('')).join('\n'));
  fc.assert(
    fc.property(fc.oneof(line, structured), (text) => {
      expect(parseYaml(text, 3)).toEqual(whole(text));
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 3000) },
  );
});

test('a shipped question with something put in, taken out or doubled is read alike', () => {
  const mutation = fc.record({
    text: fc.constantFrom(...SHIPPED),
    at: fc.nat(),
    length: fc.nat(6),
    piece: fc.constantFrom(...PIECES),
  });
  fc.assert(
    fc.property(mutation, ({ text, at, length, piece }) => {
      const place = at % text.length;
      const mutated = text.slice(0, place) + piece + text.slice(place + length);
      expect(parseYaml(mutated, 3)).toEqual(whole(mutated));
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) },
  );
});
