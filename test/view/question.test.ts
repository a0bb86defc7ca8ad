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
