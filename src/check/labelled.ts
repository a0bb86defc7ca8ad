import { editDistance } from '../bank/edit-distance.ts';
import type { Verdict } from './result.ts';

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

/** What a person says of a point. */
export function labelOf({ hit, partial }: Pick<LabelledAnswer, 'hit' | 'partial'>, id: string): Verdict {
  return hit.includes(id) ? 'hit' : partial.includes(id) ? 'partial' : 'miss';
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
    if (source.trim() === '') return;
    const read = readRow(source.replace(/^\ufeff/, ''));
    if ('faults' in read) faults.push(...read.faults.map((message) => ({ line, message })));
    else rows.push({ ...read, line });
  });
  return { rows, faults };
}

/** What is said of a line that is none. */
export const NOT_JSON = 'this line is not JSON';

type Row = Omit<LabelledAnswer, 'line'>;

function readRow(source: string): Row | { readonly faults: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { faults: [NOT_JSON] };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { faults: ['expected an object'] };
  const ofKeys = keyFault(Object.keys(value));
  const row = rowOf(value as Record<string, unknown>);
  const ofValues = typeof row === 'string' ? row : undefined;
  const faults = [ofKeys, ofValues].filter((fault) => fault !== undefined);
  return typeof row === 'string' || faults.length > 0 ? { faults } : row;
}

const KEYS = ['question', 'answer', 'hit', 'partial', 'kind', 'target'];

/** Labellers have keys of their own, so only one that is nearly one of ours is a fault. */
function keyFault(keys: readonly string[]): string | undefined {
  for (const key of keys.filter((each) => !KEYS.includes(each))) {
    const meant = KEYS.find((known) => editDistance(key.toLowerCase(), known, 1) <= 1);
    if (meant !== undefined) return `unknown key "${key}" (did you mean "${meant}"?)`;
  }
  return keys.includes('hit') || keys.includes('partial')
    ? undefined
    : 'neither "hit" nor "partial" is there; where nothing is made, write "hit": []';
}

/** A row, or what is wrong with its values. */
function rowOf({
  question,
  answer,
  hit = [],
  partial = [],
  kind = '',
  target,
}: Record<string, unknown>): Row | string {
  if (typeof question !== 'string' || question === '') return '"question" must be the id of a question';
  if (typeof answer !== 'string') return '"answer" must be a text';
  if (!isIds(hit)) return '"hit" must be a list of point ids';
  if (!isIds(partial)) return '"partial" must be a list of point ids';
  if (typeof kind !== 'string') return '"kind" must be a text';
  if (target !== undefined && typeof target !== 'string') return '"target" must be a point id';
  const twice = hit.find((id) => partial.includes(id));
  if (twice !== undefined) return `"${twice}" is both hit and partial`;
  return { question, answer, hit, partial, kind, ...(target === undefined ? {} : { target }) };
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}
