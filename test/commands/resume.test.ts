import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Result, Verdict } from '../../src/check/result.ts';
import { atMoment } from '../../src/commands/at-moment.ts';
import type { Desk } from '../../src/commands/desk.ts';
import { offerResume, settled } from '../../src/commands/drill-resume.ts';
import { askOf } from '../../src/commands/interview-ask.ts';
import { offerInterview } from '../../src/commands/interview-resume.ts';
import { lastBefore } from '../../src/commands/last-attempt.ts';
import { storeAnswer } from '../../src/commands/store-answer.ts';
import { type Draft, EMPTY_DRAFT } from '../../src/drill/answer.ts';
import { newInterview, spend } from '../../src/drill/interview.ts';
import { type LastAttempt, NOTHING_KNOWN } from '../../src/drill/knowledge.ts';
import type { Attempt, Session } from '../../src/drill/session.ts';
import type { Event } from '../../src/history/event.ts';
import { openHistory } from '../../src/io/history-files.ts';
import { linesOfText } from '../../src/io/lines.ts';
import { attempt, event } from '../support/events.ts';
import { homeWith, linesOf, worldAt } from '../support/history.ts';
import { answeredOf, HEAD, PLAN, scriptedTalk } from '../support/interview.ts';
import { questionOf } from '../support/question.ts';

const STORED = attempt('a1', '2026-03-01', {
  question: 'standby',
  seconds: 70,
  overtime: 3,
  paused: 2,
  hints: 1,
  mode: 'interview',
});
const DRAFT = { ...EMPTY_DRAFT, text: 'We failed ov' };
/** The attempt as a session remembers it. */
const DONE = {
  kind: 'answered',
  question: 'standby',
  attempt: 'a1',
  at: Date.UTC(2026, 2, 1, 10),
  answer: 'We failed over.',
  timing: { seconds: 70, limit: 120, overtime: 3, paused: 2, thinking: 4, hints: 1 },
  score: 90,
  passed: true,
  probes: [],
  override: undefined,
  undone: false,
} as const;

const ANSWERS = 'data/answers/laptop/2026-03.jsonl';
const home = (files: Record<string, string> = {}) =>
  homeWith({
    'data/history/laptop.jsonl': linesOf([STORED]),
    [ANSWERS]: '{"v":1,"event":"a1","text":"We failed over."}\n',
    ...files,
  });
const interview = newInterview(PLAN, HEAD);
const atDraft = (attempt: string): Session => ({
  ...interview,
  phase: { kind: 'asking', attempt, draft: DRAFT },
});

test('an answer that reached the history and no longer its session is not asked for again', () => {
  const past = openHistory(worldAt(home())).read();
  const wordless = openHistory(worldAt(home({ [ANSWERS]: '' }))).read();
  const reviewing = {
    ...interview,
    phase: { kind: 'reviewing', probe: 0, draft: EMPTY_DRAFT },
    done: [DONE],
  };
  const session = atDraft('a1');
  const begun = atDraft('a2');
  expect([
    settled({ session, savedAt: 5 }, past),
    settled({ session, savedAt: 5 }, wordless).session.done,
    settled({ session: begun, savedAt: 5 }, past),
    settled({ session: reviewing as Session, savedAt: 5 }, past),
  ]).toEqual([
    { session: reviewing, savedAt: 5 },
    [{ ...DONE, answer: 'We failed ov' }],
    { session: begun, savedAt: 5 },
    { session: reviewing, savedAt: 5 },
  ]);
});

const drilled = (done: readonly Attempt[]): Session => {
  const { interview: _, ...session } = interview;
  const queue = ['standby', 'cable'].map((question) => ({ question, why: '' }));
  return { ...session, queue, phase: { kind: 'reviewing', probe: 0, draft: EMPTY_DRAFT }, done };
};

/** The session that is taken up, where the history says this. */
async function takenUp(session: Session, events: readonly Event[]): Promise<Session | undefined> {
  const stored = { v: 1, pid: 2 ** 22 + 1, host: 'elsewhere', savedAt: 0, session };
  const world = worldAt(
    home({
      'data/history/laptop.jsonl': linesOf(events),
      'state/sessions/s1.json': JSON.stringify(stored),
    }),
  );
  const offer = {
    wish: true,
    past: openHistory(world).read(),
    questions: new Map([['standby', undefined as never]]),
  };
  const talk = await scriptedTalk(world, linesOfText('.\n'));
  return offerResume(world, talk, offer, { ...session, id: 'fresh' });
}

const LATER = '2026-03-01T11:00:00.000Z';

test('what another command has taken back, or had again, is so in a session that is taken up', async () => {
  const attempts = ['a1', 'a2', 'a3'].map((id) => ({ ...DONE, attempt: id, undone: id === 'a2' }));
  const session = drilled(attempts);
  const found = await takenUp(session, [
    ...['a1', 'a2', 'a3'].map((id) => ({ ...STORED, id })),
    event.undo('u1', LATER, 'a1'),
    event.undo('u2', LATER, 'a2'),
    event.undo('u3', LATER, 'u2'),
  ]);
  expect(found).toEqual({
    ...session,
    done: attempts.map((each) => ({ ...each, undone: each.attempt === 'a1' })),
  });
});

test('so is a verdict of the user that another command has stored, or taken back', async () => {
  const override = { points: ['rollback'], score: 50, passed: false };
  const attempts = ['a1', 'a2'].map((id) => ({
    ...DONE,
    attempt: id,
    override: id === 'a2' ? override : undefined,
  }));
  const own = (id: string, of: string) =>
    event.override(id, LATER, { attempt: of, point: 'rollback', verdict: 'miss', score: 50, passed: false });
  const session = drilled(attempts);
  const found = await takenUp(session, [
    ...['a1', 'a2'].map((id) => ({ ...STORED, id })),
    own('o1', 'a1'),
    own('o2', 'a2'),
    event.undo('u1', LATER, 'o2'),
  ]);
  expect(found).toEqual({
    ...session,
    done: attempts.map((each) => ({ ...each, override: each.attempt === 'a1' ? override : undefined })),
  });
});

test('in an interview such an answer has taken its time from the topic', async () => {
  const resumed = async (attempt: string) => {
    const stored = { v: 1, pid: 2 ** 22 + 1, host: 'elsewhere', savedAt: 0, session: atDraft(attempt) };
    const out = new PassThrough() as unknown as NodeJS.WriteStream;
    const world = worldAt(home({ 'state/sessions/s1.json': JSON.stringify(stored) }), {
      stdout: out,
      stderr: out,
    });
    const talk = await scriptedTalk(world, linesOfText('.\n'));
    const questions = new Map([['standby', undefined as never]]);
    const found = await offerInterview(world, talk, {
      wish: true,
      past: openHistory(world).read(),
      questions,
    });
    return found.kind === 'resume' && [found.session.interview.spent, found.session.phase.kind];
  };
  expect([await resumed('a1'), await resumed('a2')]).toEqual([
    [[70, 0, 0], 'reviewing'],
    [[0, 0, 0], 'asking'],
  ]);
});

const STANDBY = {
  ...questionOf(`checklist:
  - {id: alarm, point: Names the alarm, any: [alarm]}
  - {id: owner, point: Names an owner, any: [owner]}`),
  id: 'standby',
};
const judged = (id: string, verdict: Verdict) => ({ id, verdict, reason: 'absent', evidence: [] }) as const;
const RESULT: Result = {
  version: 1,
  question: 'standby',
  score: 50,
  passed: false,
  points: [judged('alarm', 'hit'), judged('owner', 'miss')],
  redFlags: [],
  figures: [],
  delivery: { words: 2, i: 0, we: 0, hedges: [], stages: [] },
};

test('an attempt is compared with the one before it: of the session, else of the history, but not with itself', async () => {
  const before: LastAttempt = { at: 5, score: 40, passed: false, verdicts: new Map([['alarm', 'miss']]) };
  const latest = answeredOf('standby', { at: 9 });
  const lastOf = async (done: Session['done'], last: LastAttempt | undefined) =>
    lastBefore(STANDBY, latest, { ...interview, done: [...done, latest] }, {
      knowledge: { ...NOTHING_KNOWN, last: new Map(last ? [['standby', last]] : []) },
      check: async () => RESULT,
    } as Partial<Desk> as Desk);
  const own = answeredOf('standby', {
    at: 7,
    answer: 'The alarm rang.',
    override: { points: ['owner'], score: 100, passed: true },
  });
  expect([
    await lastOf([], undefined),
    await lastOf([], before),
    await lastOf([], { ...before, at: 9 }),
    await lastOf([own], before),
    await lastOf([{ ...own, undone: true }, answeredOf('cable')], before),
  ]).toEqual([
    undefined,
    before,
    undefined,
    {
      at: 7,
      score: 100,
      passed: true,
      verdicts: new Map([
        ['alarm', 'hit'],
        ['owner', 'hit'],
      ]),
    },
    before,
  ]);
});

test('an answer is stored with its times: where nothing was typed, all of them went into thinking', async () => {
  const world = worldAt(home(), { now: () => Date.UTC(2026, 2, 9) });
  const desk = { world, history: openHistory(world), check: async () => RESULT } as Partial<Desk> as Desk;
  const store = (draft: Partial<Draft>, id: string) =>
    storeAnswer({ ...EMPTY_DRAFT, ...draft }, id, STANDBY, interview, { limit: 60, mode: 'exam' }, desk);
  const times = { seconds: 90.5, limit: 60, overtime: 30.5, paused: 2, thinking: 4.1, hints: 1 };
  const typed = await store(
    { text: 'The alarm.', used: 90_460, paused: 2000, firstKey: 4100, hints: 1 },
    'b1',
  );
  const { timing } = await store({ used: 12_000 }, 'b2');
  expect([typed, timing]).toEqual([
    {
      kind: 'answered',
      question: 'standby',
      attempt: 'b1',
      at: Date.UTC(2026, 2, 9),
      answer: 'The alarm.',
      timing: times,
      score: 50,
      passed: false,
      probes: [],
      override: undefined,
      undone: false,
    },
    { seconds: 12, limit: 60, overtime: 0, paused: 0, thinking: 12, hints: 0 },
  ]);
  const past = openHistory(world).read();
  expect(past.recordOf('b1')).toMatchObject({
    attempt: { ...times, at: '2026-03-09T00:00:00.000Z', words: 2, mode: 'exam', session: 's1', seed: 3 },
    text: 'The alarm.',
  });
});

test('a question of an interview has what its topic has left, a second at least', () => {
  const asked = { ...STANDBY, time: 90 };
  const limit = (seconds: number, timeFactor = 1) => {
    const { limit: granted, topic, moment } = askOf(asked, { ...spend(interview, seconds), timeFactor });
    return [granted, topic, moment];
  };
  expect([limit(0), limit(0, 2), limit(50), limit(119.75)]).toEqual([
    [90, 120, 30],
    [120, 120, 30],
    [70, 70, 30],
    [1, 0.25, 30],
  ]);
});

test('a moment that is given goes on for a person and stands still in a script', () => {
  let now = 5000;
  const at = (isTTY: boolean, options: { now?: number; answers?: string }) => {
    const world = worldAt('/nowhere', { now: () => now, stdin: { isTTY } as NodeJS.ReadStream });
    return atMoment(world, options);
  };
  const worlds = [
    at(true, { now: 100 }),
    at(true, { now: 100, answers: '-' }),
    at(false, { now: 100 }),
    at(true, {}),
  ];
  now = 5040;
  expect(worlds.map((world) => world.now())).toEqual([140, 100, 100, 5040]);
});
