import { expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { questionOf } from '../support/question.ts';

const POINT = `checklist:
  - {id: runbook, point: Wrote down what to do, any: [runbook]}
red-flags:
  - {id: blames, point: Blamed a person, any: [blamed], why: Fear hides faults.}`;

const judged = (answer: string, type = 'behavioural') => {
  const { points, redFlags } = checkAnswer(questionOf(POINT, type), answer);
  return {
    verdict: points[0]!.verdict,
    quotes: points[0]!.evidence.map(({ quote }) => quote),
    flag: redFlags[0]!.verdict,
  };
};

it.each([
  ['We had no runbook. I wrote one in March.', 'hit'],
  ['We had no runbook. We should have written one.', 'miss'],
  ["We had no runbook. I'd write one the next time.", 'miss'],
  ['For years a runbook was only a line in the backlog. Then I stopped asking and wrote it.', 'hit'],
  ['We talked about a runbook. I wrote a script and tested it.', 'partial'],
  ['We had no runbook. The other team had one.', 'miss'],
  ['Did we have a runbook? We did, for each service.', 'hit'],
  ['Somebody floated a runbook. I said no: nobody would read it.', 'miss'],
  ['I wrote the runbook. I said no to the wiki.', 'hit'],
  ['There was a runbook. It was the work of the vendor, not by us.', 'partial'],
  ['Until I came there was no runbook; now nothing merges without it.', 'hit'],
  ['There was no runbook before we put it live.', 'miss'],
  ['I asked for a runbook. I was told no.', 'miss'],
  ['We used to have a runbook; by then it was gone.', 'miss'],
  ['Somebody had to write the runbook, and I did.', 'hit'],
  ['I asked my lead for a runbook. I have not heard back.', 'partial'],
  ['We had no runbook then. We have one now.', 'hit'],
  ['I asked whether there was a runbook. There was.', 'hit'],
  ['I looked for the runbook. There was none, so I wrote it.', 'hit'],
  ['I proposed a runbook. Two weeks later it was there.', 'hit'],
  ['We planned a runbook for March. It is still not there.', 'partial'],
  ['I thought there was a runbook. I was wrong.', 'miss'],
  ['I chose the runbook. I was wrong.', 'hit'],
  ["We used the runbook. That was Priya's work, not mine.", 'partial'],
  ['What would I do next time? A runbook first.', 'partial'],
  ['What was missing? A runbook.', 'miss'],
  ['What was missing? A runbook. So I wrote it.', 'hit'],
  ['Done so far: canary. Next: runbook.', 'partial'],
  ['There were two options, a runbook and a script. We did both.', 'hit'],
  ['There were two options, a runbook and a script. We did neither.', 'partial'],
])('reads on: %s', (answer, verdict) => {
  expect(judged(answer).verdict).toBe(verdict);
});

it('shows what became of it beside what was said of it', () => {
  expect(judged('Somebody floated a runbook on the call. I said no.')).toEqual({
    verdict: 'miss',
    quotes: ['runbook on the call. I said no'],
    flag: 'miss',
  });
});

it('lets one say in a technical question what one would do next', () => {
  const answer = "Most teams have no runbook. I'd write one before anything else.";
  expect([judged(answer).verdict, judged(answer, 'technical').verdict]).toEqual(['miss', 'hit']);
});

it('raises no red flag by what comes after its denial', () => {
  expect(judged('We never blamed anybody. I wrote it into our runbook.').flag).toBe('miss');
});
