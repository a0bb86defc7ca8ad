import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../src/drill/answer.ts';
import {
  type Attempt,
  advance,
  attemptsOf,
  type Happening,
  isWorthKeeping,
  type Session,
} from '../../src/drill/session.ts';

const SESSION: Session = {
  id: 'session',
  seed: 1,
  mode: 'practice',
  hard: false,
  timeFactor: 1,
  queue: [
    { question: 'cold-cache', why: 'new to you' },
    { question: 'full-disk', why: 'new to you' },
  ],
  position: 0,
  phase: { kind: 'asking', attempt: 'first', draft: EMPTY_DRAFT },
  done: [],
};

const ATTEMPT: Attempt = {
  kind: 'answered',
  question: 'cold-cache',
  attempt: 'first',
  at: 0,
  answer: 'We warmed it.',
  timing: { seconds: 60, limit: 120, overtime: 0, paused: 0, thinking: 4, hints: 0 },
  score: 80,
  passed: true,
  probes: [],
  override: undefined,
  undone: false,
};

function after(...happenings: Happening[]): Session {
  return happenings.reduce(advance, SESSION);
}

const answered: Happening = { kind: 'answered', attempt: ATTEMPT };
const typed: Happening = { kind: 'typed', draft: { ...EMPTY_DRAFT, text: 'half' } };
const probe = { event: 'probe', ask: 'And then?', answer: 'Nothing.', won: [] };

test('a question is answered, asked back, and the next one comes', () => {
  expect(after(answered, { kind: 'probed', probe }, { kind: 'next', attempt: 'second' })).toEqual({
    ...SESSION,
    position: 1,
    phase: { kind: 'asking', attempt: 'second', draft: EMPTY_DRAFT },
    done: [{ ...ATTEMPT, probes: [probe] }],
  });
});

test('after the last question it is over', () => {
  const last = after(
    { kind: 'skipped' },
    { kind: 'next', attempt: 'second' },
    { kind: 'skipped' },
    { kind: 'next', attempt: 'x' },
  );
  expect(last).toEqual({
    ...SESSION,
    position: 1,
    phase: { kind: 'over' },
    done: [
      { kind: 'skipped', question: 'cold-cache' },
      { kind: 'skipped', question: 'full-disk' },
    ],
  });
});

test('a retry asks the same question for a new attempt; an attempt taken back counts nowhere', () => {
  const session = after(answered, { kind: 'undone' }, { kind: 'retried', attempt: 'again' });
  expect({ phase: session.phase, position: session.position, counted: attemptsOf(session) }).toEqual({
    phase: { kind: 'asking', attempt: 'again', draft: EMPTY_DRAFT },
    position: 0,
    counted: [],
  });
});

test('what does not fit the phase changes nothing', () => {
  expect([after({ kind: 'probed', probe: undefined }), after(answered, answered)]).toEqual([
    SESSION,
    after(answered),
  ]);
});

test.each<[string, Session, boolean]>([
  ['nothing was typed', SESSION, false],
  ['words stand in the prompt', after(typed), true],
  [
    'the editor was open, which holds more than the prompt',
    after({ kind: 'typed', draft: { ...EMPTY_DRAFT, inEditor: true } }),
    true,
  ],
  ['an answer is stored and questions are left', after(answered), true],
  ['the last answer is stored', { ...after(answered), position: 1 }, false],
  [
    'the last answer of an exam is stored, its feedback not yet seen',
    { ...after(answered), position: 1, mode: 'exam' },
    true,
  ],
])('whether a session is worth keeping: %s', (_, session, expected) => {
  expect(isWorthKeeping(session)).toBe(expected);
});
