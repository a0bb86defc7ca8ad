import { expect, test } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { paintFor } from '../../src/view/paint.ts';
import { questionView } from '../../src/view/question.ts';
import { questionFile } from '../support/bank.ts';

const text = questionFile('cold-standby', {
  tags: '[dns, failover]',
  'red-flags': '\n  - {id: luck, point: Calls it luck, any: [lucky], why: Luck runs out.}',
});
const { question } = parseQuestionText(`${text}\n## Notes\n\nFrom a real night.\n`, {
  bank: 'dns',
  path: 'dns/cold-standby.md',
});
const look = { width: 80, unicode: true, paint: paintFor(0) };

test('a point of several slots, and one whose figure has bounds, are said as their author wrote them', () => {
  const checklist = `
  - {id: both, point: Fails over and tells, all: [[failed over, moved], [told]]}
  - {id: less, point: Gets fewer, metric: error-rate, of: [errors], max: 2 %, change: true}`;
  const { question: other } = parseQuestionText(questionFile('other', { checklist }), {
    bank: 'dns',
    path: 'dns/other.md',
  });
  const points = questionView(other!, { hints: false, points: true, model: false, rest: false }, look);
  expect(points.split('\n\n').find((part) => part.startsWith('Points'))).toBe(`Points
- Fails over and tells
    (failed over, moved) with (told)
- Gets fewer
    metric: error-rate; of errors; at most 2 %; with a before and after; lower
    is better`);
});

test('all of a question is all of it: hints and probes of its points, the weak answer, the notes', () => {
  const all = { hints: true, points: true, model: true, rest: true };
  expect(questionView(question!, all, look)).toBe(`About cold standby
dns · cold-standby · senior · behavioural · 2m · tags: dns, failover

What happened when the primary died, and what did you do?

Hints
- Begin with the alarm.

Points
- Moves the traffic when a part dies (must)
    any of: failover, promote the replica
    hint: Say what took over.
    asked back: What took over?
- States how long it took
    metric: duration; of back, recovered; lower is better

Red flags
- Calls it luck: Luck runs out.

Model answer
We failed over to the second zone, and the shop was back after 4 minutes.

Weak answer
It was a stressful night, but the team handled it well.

Notes
From a real night.`);
});

test('where the terminal knows ASCII only, the facts are apart by ASCII', () => {
  const parts = { hints: false, points: false, model: false, rest: false };
  expect(questionView(question!, parts, { ...look, unicode: false }).split('\n')[1]).toBe(
    'dns - cold-standby - senior - behavioural - 2m - tags: dns, failover',
  );
});
