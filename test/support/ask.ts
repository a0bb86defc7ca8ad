import type { Ask } from '../../src/drill/answer.ts';

/** A question that is put in the drill. */
export const NIGHT: Ask = {
  kind: 'answer',
  number: 1,
  of: 3,
  bank: 'incidents',
  title: 'The night the cache died',
  level: 'senior',
  prompt: 'What did you do first?',
  why: 'new to you',
  hints: ['Begin with the users.'],
  limit: 100,
  prep: 0,
  mode: 'practice',
  hard: false,
};
