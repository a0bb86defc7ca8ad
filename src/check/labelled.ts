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

/** What is wrong with a line, and the key of it that this is about. */
export interface LabelledFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly key?: string;
}

/** Reads labelled answers from JSON Lines. Throws nothing: what is wrong with a line is a fault. */
export function parseLabelled(text: string): { rows: LabelledAnswer[]; faults: LabelledFault[] } {
  const rows: LabelledAnswer[] = [];
  const faults: LabelledFault[] = [];
  text.split(/\r?\n/).forEach((source, index) => {
    const line = index + 1;
    if (source.trim() === '') return;
    const read = readRow(source.replace(/^\ufeff/, ''));
    if ('faults' in read) faults.push(...read.faults.map((fault) => ({ ...fault, line })));
    else rows.push({ ...read, line });
  });
  return { rows, faults };
}

/** What is said of a line that is none. */
export const NOT_JSON = 'this line is not JSON';

type Row = Omit<LabelledAnswer, 'line'>;
type RowFault = Omit<LabelledFault, 'line'>;

function readRow(source: string): Row | { readonly faults: readonly RowFault[] } {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { faults: [{ message: NOT_JSON }] };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { faults: [{ message: 'expected an object' }] };
  const ofKeys = keyFault(Object.keys(value));
  const row = rowOf(value as Record<string, unknown>);
  if ('message' in row) return { faults: ofKeys ? [ofKeys, row] : [row] };
  return ofKeys ? { faults: [ofKeys] } : row;
}

const KEYS = ['question', 'answer', 'hit', 'partial', 'kind', 'target'];

/** Labellers have keys of their own, so only one that is nearly one of ours is a fault. */
function keyFault(keys: readonly string[]): RowFault | undefined {
  for (const key of keys.filter((each) => !KEYS.includes(each))) {
    const meant = KEYS.find((known) => editDistance(key.toLowerCase(), known, 1) <= 1);
    if (meant !== undefined) return { key, message: `unknown key "${key}" (did you mean "${meant}"?)` };
  }
  return keys.includes('hit') || keys.includes('partial')
    ? undefined
    : { message: 'neither "hit" nor "partial" is there; where nothing is made, write "hit": []' };
}

/** A row, or what is wrong with its values. */
function rowOf({
  question,
  answer,
  hit = [],
  partial = [],
  kind = '',
  target,
}: Record<string, unknown>): Row | RowFault {
  if (typeof question !== 'string' || question === '') return wrongValue('question', 'the id of a question');
  if (typeof answer !== 'string') return wrongValue('answer', 'a text');
  if (!isIds(hit)) return wrongValue('hit', 'a list of point ids');
  if (!isIds(partial)) return wrongValue('partial', 'a list of point ids');
  if (typeof kind !== 'string') return wrongValue('kind', 'a text');
  if (target !== undefined && typeof target !== 'string') return wrongValue('target', 'a point id');
  const twice = hit.find((id) => partial.includes(id));
  if (twice !== undefined) return { key: 'partial', message: `"${twice}" is both hit and partial` };
  return { question, answer, hit, partial, kind, ...(target === undefined ? {} : { target }) };
}

function wrongValue(key: string, expected: string): RowFault {
  return { key, message: `"${key}" must be ${expected}` };
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}
