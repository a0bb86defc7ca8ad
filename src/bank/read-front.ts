import { conflictIn } from './conflict.ts';
import { frontNode, splitFrontMatter } from './front-matter.ts';
import { readPlainFront } from './plain-front.ts';
import { readShape } from './read-shape.ts';
import type { Gathered, Shape, Value } from './shape.ts';
import { lineStarts, type Problem, placeOf } from './source.ts';
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
  const conflict = conflictIn(text, bodyStart);
  if (conflict || !yaml) {
    const problems = conflict ? [conflict] : faults;
    return { keys: {}, gathered: { problems, spans: new Spans(), text }, bodyStart, broken: true };
  }
  const plain = readPlainFront(text, yaml.start, yaml.end, shape);
  if (plain) {
    const spans = new Spans(() => frontNode(text, yaml).node);
    return { keys: plain, gathered: { problems: [], spans, text }, bodyStart, broken: false };
  }
  const { node, problems } = frontNode(text, yaml);
  const gathered: Gathered = { problems: [...problems], spans: new Spans(() => node), text };
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
    return { keys: {}, gathered: { ...gathered, problems: [problem] }, bodyStart, broken: true };
  }
  const keys = ((node && readShape(node, shape, '', gathered)) ?? {}) as Keys;
  return {
    keys,
    gathered: { ...gathered, problems: withoutFollowing(text, problems, gathered.problems) },
    bodyStart,
    broken: false,
  };
}

/**
 * All problems but those in a line with one of YAML: what it has no place for was read as nothing, which is a fault of its own
 * where something was wanted.
 */
function withoutFollowing(text: string, ofYaml: readonly Problem[], all: Problem[]): Problem[] {
  if (ofYaml.length === 0) return all;
  const starts = lineStarts(text);
  const lineOf = ({ span }: Problem) => placeOf(starts, span.start).line;
  const lines = new Set(ofYaml.map(lineOf));
  return all.filter((each, index) => index < ofYaml.length || !lines.has(lineOf(each)));
}
