import type { AnswerText, Event } from './event.ts';
import {
  type Check,
  type Fields,
  fits,
  isAmount,
  isNumber,
  isScore,
  isText,
  isVerdict,
  isYesNo,
  listOf,
  maybe,
  misfitOf,
} from './shape.ts';

/** Why a line of the history is not understood. Such a line is kept and skipped. */
export type Trouble =
  /** Not JSON, or no record at all: half a line that a killed process left, or something foreign. */
  | { readonly kind: 'unreadable' }
  /** Of a version of the format that came later. */
  | { readonly kind: 'newer'; readonly version: number }
  /** A record of this version, but of no known kind or with a field that does not fit. */
  | { readonly kind: 'misfit'; readonly field: string };

/** What a line holds. */
export type Read<T> = { readonly record: T } | { readonly trouble: Trouble };

/** Reads a line of an event file. */
export function readEvent(line: string): Read<Event> {
  const read = fieldsOf(line);
  if ('trouble' in read) return read;
  const fields = read.record;
  const type = String(fields.type);
  if (!Object.hasOwn(SHAPES, type)) return misfit('type');
  const wrong = misfitOf(fields, STAMP) ?? misfitOf(fields, SHAPES[type]!);
  return wrong === undefined ? { record: fields as unknown as Event } : misfit(wrong);
}

/** Reads a line of a file of answer texts. */
export function readText(line: string): Read<AnswerText> {
  const read = fieldsOf(line);
  if ('trouble' in read) return read;
  const wrong = misfitOf(read.record, { event: isId, text: isText });
  return wrong === undefined ? { record: read.record as unknown as AnswerText } : misfit(wrong);
}

/** A trouble in words. */
export function troubleText(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'unreadable':
      return 'this line is torn or foreign';
    case 'newer':
      return `this line was written by a newer mockdrill (version ${trouble.version} of the format)`;
    case 'misfit':
      return `"${trouble.field}" of this record does not fit`;
  }
}

function fieldsOf(line: string): Read<Fields> {
  try {
    const fields = JSON.parse(line);
    if (typeof fields !== 'object' || fields === null || !Number.isInteger(fields.v) || fields.v < 1)
      return { trouble: { kind: 'unreadable' } };
    return fields.v === 1 ? { record: fields } : { trouble: { kind: 'newer', version: fields.v } };
  } catch {
    return { trouble: { kind: 'unreadable' } };
  }
}

function misfit(field: string): { trouble: Trouble } {
  return { trouble: { kind: 'misfit', field } };
}

// Without the Z it would be a moment of wherever it is read.
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

const isId: Check = (value) => typeof value === 'string' && /^[!-~]{1,200}$/.test(value);
const isMoment: Check = (value) => typeof value === 'string' && UTC.test(value) && Date.parse(value) >= 0;

const EVIDENCE = { start: isAmount, end: isAmount, quote: isText };
const RESULTS = listOf({ id: isId, verdict: isVerdict, evidence: maybe(listOf(EVIDENCE)) });
const FIGURE = {
  ...EVIDENCE,
  kind: isText,
  unit: isText,
  status: isText,
  value: maybe(isNumber),
  before: maybe(isNumber),
};

const STAMP = { id: isId, at: isMoment };
const SUSPENSION = { question: isId };

/** Only what is read of a record is looked at: it may carry more. */
const SHAPES: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  attempt: {
    question: isId,
    bank: isText,
    points: RESULTS,
    redFlags: RESULTS,
    figures: maybe(listOf(FIGURE)),
    score: isScore,
    passed: isYesNo,
    seconds: isAmount,
    limit: isAmount,
    overtime: maybe(isAmount),
    paused: maybe(isAmount),
    thinking: maybe(isAmount),
    hints: isAmount,
    words: isAmount,
    mode: isText,
  },
  probe: { attempt: isId, point: maybe(isText), won: listOf({ point: isId, verdict: isVerdict }) },
  override: {
    attempt: isId,
    point: isId,
    verdict: isVerdict,
    score: maybe(isScore),
    passed: maybe(isYesNo),
  },
  interview: {
    session: isId,
    interview: isText,
    title: isText,
    score: isScore,
    answered: isAmount,
    passed: isAmount,
    skipped: isAmount,
    notReached: isAmount,
    seconds: isAmount,
    time: isAmount,
    points: fits({ made: isAmount, half: isAmount, won: isAmount, missed: isAmount }),
    redFlags: isAmount,
    figures: (value) => typeof value === 'object' && value !== null && Object.values(value).every(isAmount),
    i: isAmount,
    we: isAmount,
    sections: listOf({ name: isText, score: maybe(isScore), seconds: isAmount, time: isAmount }),
  },
  undo: { event: isId },
  suspend: SUSPENSION,
  resume: SUSPENSION,
  delete: { attempts: (value) => Array.isArray(value) && value.every(isId) },
};
