import { frontNode, splitFrontMatter } from './front-matter.ts';
import { readPlainFront } from './plain-front.ts';
import { readShape } from './read-shape.ts';
import type { Gathered, Shape, Value } from './shape.ts';
import { Spans } from './spans.ts';

/** The values of a mapping by key. */
export type Keys = { readonly [key: string]: Value | undefined };

/** What the front matter of a file holds, by its shape. */
export interface Front {
  readonly keys: Keys;
  readonly gathered: Gathered;
  readonly bodyStart: number;
  /** What follows it can't be told from it. */
  readonly broken: boolean;
}

/** A kind of file that lies in the wrong place: by which of its keys it is known, where the shape has none, and what to say. */
export interface Stranger {
  readonly key: string;
  readonly message: string;
}

/**
 * Reads the front matter of a file; whatever is wrong with it is among the gathered problems. Of a stranger nothing else
 * is said.
 */
export function readFront(text: string, shape: Shape & { is: 'map' }, stranger?: Stranger): Front {
  const { yaml, bodyStart, problems: faults } = splitFrontMatter(text);
  if (!yaml) return { keys: {}, gathered: { problems: faults, spans: new Spans() }, bodyStart, broken: true };
  const plain = readPlainFront(text, yaml.start, yaml.end, shape);
  if (plain) {
    const spans = new Spans(() => frontNode(text, yaml).node);
    return { keys: plain, gathered: { problems: [], spans }, bodyStart, broken: false };
  }
  const { node, problems } = frontNode(text, yaml);
  const gathered: Gathered = { problems: [...problems], spans: new Spans(() => node) };
  if (!node && problems.length === 0) {
    const message = `the front matter is empty: expected the keys of ${shape.what}`;
    gathered.problems.push({ rule: 'front-matter', severity: 'error', message, span: { start: 0, end: 3 } });
  }
  const strange = stranger && node?.kind === 'map' && node.entries.find(({ key }) => key === stranger.key);
  if (strange) {
    const problem = {
      rule: 'file',
      severity: 'error',
      message: stranger.message,
      span: strange.keySpan,
    } as const;
    return { keys: {}, gathered: { problems: [problem], spans: gathered.spans }, bodyStart, broken: true };
  }
  const keys = ((node && readShape(node, shape, '', gathered)) ?? {}) as Keys;
  return { keys, gathered, bodyStart, broken: false };
}
