import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../src/drill/answer.ts';
import { newInterview } from '../../src/drill/interview.ts';
import { advance, type Session } from '../../src/drill/session.ts';
import { interruptionView, offeredText } from '../../src/view/interruption.ts';
import { paintFor } from '../../src/view/paint.ts';
import { HEAD, PLAN } from '../support/interview.ts';

const LOOK = { width: 120, unicode: true, paint: paintFor(0) };

const ASKED: Session = {
  id: 's1',
  seed: 7,
  mode: 'practice',
  hard: false,
  timeFactor: 1,
  queue: [{ question: 'retry-storm', why: 'new to you' }],
  position: 0,
  phase: { kind: 'asking', attempt: 'a1', draft: EMPTY_DRAFT },
  done: [],
};
const typed = (session: Session, text: string) =>
  advance(session, { kind: 'typed', draft: { ...EMPTY_DRAFT, text, used: 7000 } });
const SKIPPED = advance(ASKED, { kind: 'skipped' });

test.each([
  ['nothing', ASKED, ''],
  ['a word', typed(ASKED, 'Rollback'), ', 1 word typed, 0:07 used'],
  ['words', typed(ASKED, 'Roll back'), ', 2 words typed, 0:07 used'],
  ['what was skipped', SKIPPED, ', skipped'],
  ['a probe', typed(SKIPPED, 'Roll back'), ', skipped, 2 words typed, 0:07 used'],
])('what was interrupted at %s is told', (_, session, told) => {
  expect(interruptionView({ session, savedAt: 0 }, 30_000, LOOK)).toBe(
    `A session was interrupted just now: question 1 of 1 (retry-storm)${told}.`,
  );
});

test('how many more sessions are kept is told, with the commands that go on with them', () => {
  const drill = { session: ASKED };
  const interview = { session: newInterview(PLAN, HEAD) };
  expect([
    offeredText(drill, []),
    offeredText(drill, [drill]),
    offeredText(interview, [drill, interview, drill]),
  ]).toEqual([
    '"mockdrill drill" offers to go on with it.',
    '"mockdrill drill" offers to go on with it. 1 more is kept: "mockdrill drill".',
    '"mockdrill interview" offers to go on with it. 3 more are kept: "mockdrill drill", "mockdrill interview".',
  ]);
});
