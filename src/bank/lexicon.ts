import type { Concept } from './question.ts';
import { readShape } from './read-shape.ts';
import { type Gathered, KEBAB, type Shape } from './shape.ts';
import { decode, type Problem } from './source.ts';
import { Spans } from './spans.ts';
import { parseYaml } from './yaml.ts';

const WORDINGS: Shape = { is: 'list', of: { is: 'alias' }, min: 1, max: Infinity, what: 'wordings' };

/** One concept of a `lexicon.yml`. */
export const CONCEPT: Shape & { is: 'map' } = {
  is: 'map',
  what: 'a concept',
  keys: {
    wordings: {
      shape: WORDINGS,
      required: true,
      about: 'Ways of saying the concept, each by the rules of an alias.',
    },
    not: { shape: WORDINGS, about: 'Wordings that look alike and mean something else.' },
  },
};

/** Reads a `lexicon.yml`: concept ids with their wordings. Concepts that can't be read are left out, with a problem. */
export function parseLexicon(bytes: Uint8Array): { concepts: Concept[]; problems: Problem[]; text: string } {
  const decoded = decode(bytes);
  if ('refused' in decoded) {
    return { concepts: [], problems: [fault(decoded.refused, 0, 0)], text: '' };
  }
  const { text } = decoded;
  const { node, problems } = parseYaml(text, 0);
  const gathered: Gathered = {
    problems: problems.map((problem) => ({ ...problem, rule: 'lexicon' })),
    spans: new Spans(() => node),
  };
  if (!node) return { concepts: [], problems: gathered.problems, text };
  if (node.kind !== 'map') {
    gathered.problems.push(
      fault('expected concepts, each with its "wordings"', node.span.start, node.span.end),
    );
    return { concepts: [], problems: gathered.problems, text };
  }
  const concepts: Concept[] = [];
  for (const { key, keySpan, value } of node.entries) {
    if (!KEBAB.test(key)) {
      gathered.problems.push(fault(`the concept "${key}" must be kebab-case`, keySpan.start, keySpan.end));
    }
    const read = readShape(value, CONCEPT, key, gathered) as
      | { wordings?: string[]; not?: string[] }
      | undefined;
    if (read?.wordings) concepts.push({ id: key, wordings: read.wordings, not: read.not ?? [] });
  }
  return { concepts, problems: gathered.problems.map((problem) => ({ ...problem, rule: 'lexicon' })), text };
}

function fault(message: string, start: number, end: number): Problem {
  return { rule: 'lexicon', severity: 'error', message, span: { start, end } };
}
