import { LEVELS, type Level, type QuestionType, TYPES } from './question.ts';
import type { Shape } from './shape.ts';
import type { Spans } from './spans.ts';

/** The script of a whole interview. Times in seconds. */
export interface Interview {
  /** The file as the user sees it. */
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly level: Level;
  /** All of it: the sections and the candidate's own questions. */
  readonly time: number;
  readonly sections: readonly Section[];
  /** Time for the candidate's own questions; 0: none. */
  readonly yourQuestions: number;
  /** How the interviewer greets, and takes leave. */
  readonly greeting: string;
  readonly closing: string;
  /** Where each value stands in the file's text, by path: `sections.0.draw.bank`. */
  readonly spans: Spans;
}

/** One topic of an interview. */
export interface Section {
  readonly name: string;
  readonly time: number;
  /** What the interviewer says before the first question, and on the way to the next section. */
  readonly opening: string;
  readonly bridge: string;
  readonly asks: Asks;
}

/** The questions of a section: named ones, or so many out of those that fit. */
export type Asks =
  | { readonly kind: 'fixed'; readonly questions: readonly string[] }
  | ({ readonly kind: 'draw' } & Draw);

export interface Draw {
  readonly bank?: string;
  /** A question has at least one of them; empty: any. */
  readonly tags: readonly string[];
  readonly level?: Level;
  readonly type?: QuestionType;
  readonly count: number;
}

const TEXT: Shape = { is: 'text' };
const ID: Shape = { is: 'id' };
const HOURS_3 = 3 * 60 * 60;

const DRAW: Shape & { is: 'map' } = {
  is: 'map',
  what: 'a draw',
  keys: {
    bank: { shape: TEXT, about: 'Only questions of this bank.' },
    tags: {
      shape: { is: 'list', of: ID, min: 1, max: Infinity, what: 'tags' },
      about: 'Only questions with at least one of these tags.',
    },
    level: { shape: { is: 'one-of', values: LEVELS }, about: 'Only questions of this level.' },
    type: { shape: { is: 'one-of', values: TYPES }, about: 'Only questions of this type.' },
    count: { shape: { is: 'number', min: 1, max: 10 }, about: 'How many questions, by default 1.' },
  },
};

export const SECTION: Shape & { is: 'map' } = {
  is: 'map',
  what: 'a section',
  keys: {
    name: { shape: { is: 'text', max: 60 }, required: true, about: 'The topic, as the debrief names it.' },
    time: {
      shape: { is: 'duration', min: 10, max: HOURS_3 },
      required: true,
      about: 'The time box of the section.',
    },
    opening: { shape: TEXT, required: true, about: 'What the interviewer says before its first question.' },
    bridge: { shape: TEXT, required: true, about: 'What the interviewer says when it is over.' },
    questions: {
      shape: { is: 'list', of: ID, min: 1, max: 20, what: 'ids of questions' },
      about: 'The questions, by id, in order; or a draw.',
    },
    draw: { shape: DRAW, about: 'Questions drawn by the seed out of those that fit.' },
  },
};

/** Format 1 of an interview's front matter. */
export const INTERVIEW: Shape & { is: 'map' } = {
  is: 'map',
  what: 'an interview',
  keys: {
    format: { shape: { is: 'constant', value: 1 }, required: true, about: 'The version of the format.' },
    kind: {
      shape: { is: 'constant', value: 'interview' },
      required: true,
      about: 'That this is a script of an interview.',
    },
    id: { shape: ID, required: true, about: 'The name it is started by, unique among interviews.' },
    title: { shape: { is: 'text', max: 80 }, required: true, about: 'The title shown in lists.' },
    role: { shape: { is: 'text', max: 120 }, required: true, about: 'The position it interviews for.' },
    level: { shape: { is: 'one-of', values: LEVELS }, required: true, about: 'Whom it is for.' },
    time: {
      shape: { is: 'duration', min: 10, max: HOURS_3 },
      required: true,
      about: 'All of it: the sections and your-questions together.',
    },
    sections: {
      shape: { is: 'list', of: SECTION, min: 1, max: 20, what: 'sections' },
      required: true,
      about: 'The topics in order.',
    },
    'your-questions': {
      shape: { is: 'duration', min: 10, max: HOURS_3 },
      about: "Time for the candidate's own questions at the end.",
    },
  },
};
