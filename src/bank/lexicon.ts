import { conflictIn } from './conflict.ts';
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

/** A `lexicon.yml`, parsed. Concepts that can't be read are left out, with a problem. */
export interface ParsedLexicon {
  readonly concepts: Concept[];
  readonly problems: Problem[];
  readonly text: string;
  /** Where its values stand: `rollback.wordings.0`. */
  readonly spans: Spans;
}

/** Reads a `lexicon.yml`: concept ids with their wordings. */
export function parseLexicon(bytes: Uint8Array): ParsedLexicon {
  const decoded = decode(bytes);
  if ('refused' in decoded) {
    return { concepts: [], problems: [fault(decoded.refused, 0, 0)], text: '', spans: new Spans() };
  }
  const { text } = decoded;
  const conflict = conflictIn(text, text.length);
  if (conflict)
    return { concepts: [], problems: [{ ...conflict, rule: 'lexicon' }], text, spans: new Spans() };
  const { node, problems } = parseYaml(text, 0);
  const gathered: Gathered = {
    problems: problems.map((problem) => ({ ...problem, rule: 'lexicon' })),
    spans: new Spans(() => node),
    text,
  };
  const { spans } = gathered;
  if (!node) return { concepts: [], problems: gathered.problems, text, spans };
  if (node.kind !== 'map') {
    gathered.problems.push(
      fault('expected concepts, each with its "wordings"', node.span.start, node.span.end),
    );
    return { concepts: [], problems: gathered.problems, text, spans };
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
  const all = gathered.problems.map((problem) => ({ ...problem, rule: 'lexicon' }));
  return { concepts, problems: all, text, spans };
}

function fault(message: string, start: number, end: number): Problem {
  return { rule: 'lexicon', severity: 'error', message, span: { start, end } };
}
