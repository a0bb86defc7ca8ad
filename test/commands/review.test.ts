import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openDesk } from '../../src/commands/desk.ts';
import { reviewAttempt } from '../../src/commands/drill-review.ts';
import { storeAnswer } from '../../src/commands/store-answer.ts';
import { EMPTY_DRAFT } from '../../src/drill/answer.ts';
import { NOTHING_KNOWN } from '../../src/drill/knowledge.ts';
import { advance, type Session } from '../../src/drill/session.ts';
import { DEFAULTS } from '../../src/drill/settings.ts';
import { openHistory } from '../../src/io/history-files.ts';
import { linesOfText } from '../../src/io/lines.ts';
import { worldAt } from '../support/history.ts';
import { scriptedTalk } from '../support/interview.ts';
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
