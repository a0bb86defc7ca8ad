import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QUESTION } from '../../src/bank/format.ts';
import { splitFrontMatter } from '../../src/bank/front-matter.ts';
import { readPlainFront } from '../../src/bank/plain-front.ts';
import { readShape } from '../../src/bank/read-shape.ts';
import type { Problem } from '../../src/bank/source.ts';
import { Spans } from '../../src/bank/spans.ts';
import { parseWholeYaml } from '../../src/bank/yaml.ts';
import { shippedQuestions } from '../support/shipped.ts';

const SHIPPED = shippedQuestions().map(({ text }) => text);

/** The values straight from the text. */
function straight(text: string) {
  const { yaml } = splitFrontMatter(text);
  return yaml && readPlainFront(text, yaml.start, yaml.end, QUESTION);
}

/** The values by nodes, and what is wrong with them. */
function byNodes(text: string) {
  const { start, end } = splitFrontMatter(text).yaml!;
  const { node, problems } = parseWholeYaml(text.slice(start, end), start);
  const gathered = { problems: problems as Problem[], spans: new Spans(() => node), text };
  return { values: node && readShape(node, QUESTION, '', gathered), problems: gathered.problems };
}

test('what is read straight from the shipped questions is what is read by nodes, and that is most', () => {
  let read = 0;
  for (const text of SHIPPED) {
    const values = straight(text);
    if (!values) continue;
    read++;
    expect(byNodes(text)).toEqual({ values, problems: [] });
  }
  expect(read / SHIPPED.length).toBeGreaterThan(0.9);
});

const PIECES = `a|b-c|id|any|max|draft|red-flags|: |:|- |-|\n|\n  |\n    |\n  - | |  |#| #|"|'|[|]|[]|, |,|{|}|true|null|~|12|2h|99.9%|=US|@x|>|&a|!t|---|é|\t|\r|\0|\u0085|\u00a0|\u2028|\ufeff|\ud83d\ude80|\ud83d|# \u2028|<<`;

test('a shipped question with something put in, taken out or doubled is read alike, or not at all', () => {
  const mutation = fc.record({
    text: fc.constantFrom(...SHIPPED),
    at: fc.nat(),
    length: fc.nat(6),
    piece: fc.constantFrom('', ...PIECES.split('|')),
  });
  fc.assert(
    fc.property(mutation, ({ text, at, length, piece }) => {
      const place = 4 + (at % text.indexOf('\n---\n'));
      const mutated = text.slice(0, place) + piece + text.slice(place + length);
      const values = straight(mutated);
      if (values) expect(byNodes(mutated)).toEqual({ values, problems: [] });
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 2000) },
  );
});
