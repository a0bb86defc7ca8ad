import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { atMoment } from '../../src/commands/at-moment.ts';
import { settled } from '../../src/commands/drill-resume.ts';
import { offerInterview } from '../../src/commands/interview-resume.ts';
import { EMPTY_DRAFT } from '../../src/drill/answer.ts';
import { newInterview } from '../../src/drill/interview.ts';
import type { Session } from '../../src/drill/session.ts';
import { openHistory } from '../../src/io/history-files.ts';
import { linesOfText } from '../../src/io/lines.ts';
import { attempt } from '../support/events.ts';
import { homeWith, linesOf, worldAt } from '../support/history.ts';
import { PLAN, scriptedTalk } from '../support/interview.ts';

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
const interview = newInterview(PLAN, {
  id: 's1',
  attempt: 'a1',
  seed: 3,
  mode: 'exam',
  hard: false,
  timeFactor: 1,
});
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
    const found = await offerInterview(world, talk, true, openHistory(world).read(), questions);
    return found.kind === 'resume' && [found.session.interview.spent, found.session.phase.kind];
  };
  expect([await resumed('a1'), await resumed('a2')]).toEqual([
    [[70, 0, 0], 'reviewing'],
    [[0, 0, 0], 'asking'],
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
