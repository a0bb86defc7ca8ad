import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openDesk } from '../../src/commands/desk.ts';
import { reviewAttempt } from '../../src/commands/drill-review.ts';
import type { Review } from '../../src/commands/review-state.ts';
import { redo, undo } from '../../src/commands/review-undo.ts';
import { storeAnswer } from '../../src/commands/store-answer.ts';
import { EMPTY_DRAFT } from '../../src/drill/answer.ts';
import { NOTHING_KNOWN } from '../../src/drill/knowledge.ts';
import { advance, type Session } from '../../src/drill/session.ts';
import { DEFAULTS } from '../../src/drill/settings.ts';
import { openHistory } from '../../src/io/history-files.ts';
import { linesOfText } from '../../src/io/lines.ts';
import { attempt, event } from '../support/events.ts';
import { homeWith, linesOf, worldAt } from '../support/history.ts';
import { answeredOf, scriptedTalk } from '../support/interview.ts';
import { questionOf } from '../support/question.ts';
import { temporaryFolder } from '../support/run.ts';

const QUESTION = questionOf(`checklist:
  - {id: alarm, point: Names the alarm, any: [pager]}
  - {id: owner, point: Names the owner, any: [platform team]}`);

test("of several verdicts of one's own the latest says what the answer comes to, though the clock runs backwards", async () => {
  let now = Date.UTC(2026, 2, 1);
  const world = worldAt(temporaryFolder(), {
    stdout: new PassThrough() as unknown as NodeJS.WriteStream,
    now: () => {
      now -= 1000;
      return now;
    },
  });
  const queue = [{ question: QUESTION.id, why: '' }];
  let session: Session = {
    id: 's1',
    seed: 1,
    mode: 'practice',
    hard: false,
    timeFactor: 1,
    queue,
    position: 0,
    phase: { kind: 'asking', attempt: 'a1', draft: EMPTY_DRAFT },
    done: [],
  };
  const history = openHistory(world);
  const desk = openDesk(session, {
    world,
    talk: await scriptedTalk(world, linesOfText(':override\n:1\n:override\n:2\n')),
    settings: DEFAULTS,
    knowledge: NOTHING_KNOWN,
    history,
    questions: new Map([[QUESTION.id, QUESTION]]),
  });
  const draft = { ...EMPTY_DRAFT, text: 'It was a long night.' };
  const terms = { limit: 120, mode: 'practice' } as const;
  const attempt = await storeAnswer(draft, 'a1', QUESTION, session, terms, desk);
  session = advance(session, { kind: 'answered', attempt });
  await reviewAttempt(QUESTION, session, desk, (happening) => {
    session = advance(session, happening);
    return session;
  });
  const { score, passed, verdicts } = history.read().attempt('a1');
  expect({ score, passed, verdicts }).toEqual({ score: 100, passed: true, verdicts: ['hit', 'hit'] });
});

test('an attempt that two machines have taken back counts again where it is had again', async () => {
  const home = homeWith({
    'data/history/laptop.jsonl': linesOf([attempt('a1', '2026-03-01')]),
    'data/history/tower.jsonl': linesOf([event.undo('u1', '2026-03-01T11:00:00.000Z', 'a1')]),
  });
  const world = worldAt(home, { stderr: new PassThrough() as unknown as NodeJS.WriteStream });
  const history = openHistory(world);
  const talk = await scriptedTalk(world, linesOfText('.\n'));
  const review = {
    attempt: answeredOf('incident-end-to-end', { attempt: 'a1' }),
    desk: { world, history, talk },
    happen: () => undefined,
  } as unknown as Review;
  undo(review);
  const taken = history.read().history.attempts.length;
  redo(review);
  expect([taken, history.read().history.attempts.length]).toEqual([0, 1]);
});
