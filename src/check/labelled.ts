/** An answer that a person has marked. Every point that is not named is a miss. */
export interface LabelledAnswer {
  readonly question: string;
  readonly answer: string;
  readonly hit: readonly string[];
  readonly partial: readonly string[];
  /** Free text to group by. */
  readonly kind: string;
  /** The point that the answer is about, where it was written for one. */
  readonly target?: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** Reads labelled answers from JSON Lines. Throws nothing: what is wrong with a line is a fault. */
export function parseLabelled(text: string): {
  rows: LabelledAnswer[];
  faults: { line: number; message: string }[];
} {
  const rows: LabelledAnswer[] = [];
  const faults: { line: number; message: string }[] = [];
  text.split(/\r?\n/).forEach((source, index) => {
    const line = index + 1;
    if (source.replace(/^\ufeff/, '').trim() === '') return;
    const row = readRow(source.replace(/^\ufeff/, ''), line);
    if (typeof row === 'string') faults.push({ line, message: row });
    else rows.push(row);
  });
  return { rows, faults };
}

function readRow(source: string, line: number): LabelledAnswer | string {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return 'this line is not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'expected an object';
  const { question, answer, hit = [], partial = [], kind = '', target } = value as Record<string, unknown>;
  if (typeof question !== 'string' || question === '') return '"question" must be the id of a question';
  if (typeof answer !== 'string') return '"answer" must be a text';
  if (!isIds(hit)) return '"hit" must be a list of point ids';
  if (!isIds(partial)) return '"partial" must be a list of point ids';
  if (typeof kind !== 'string') return '"kind" must be a text';
  if (target !== undefined && typeof target !== 'string') return '"target" must be a point id';
  const twice = hit.find((id) => partial.includes(id));
  if (twice !== undefined) return `"${twice}" is both hit and partial`;
  return { question, answer, hit, partial, kind, ...(target === undefined ? {} : { target }), line };
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}
