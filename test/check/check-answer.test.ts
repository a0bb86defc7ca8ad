import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { questionOf } from '../support/question.ts';

const breaker = questionOf(`checklist:
  - id: circuit-breaker
    point: Stops calling a failing dependency
    any: [circuit breaker]
  - id: bounded-retries
    point: Keeps its retries from flooding the other side
    all:
      - [retry]
      - [backoff, jitter]
red-flags:
  - id: shrugs
    point: Calls downtime acceptable
    any: [nobody noticed]
    why: Uptime is the users' number.
`);

const verdicts = (answer: string) => {
  const { points, redFlags } = checkAnswer(breaker, answer);
  return Object.fromEntries(
    [...points, ...redFlags].map(({ id, verdict, reason }) => [id, `${verdict}, ${reason}`]),
  );
};

/** The red flag of a question that has these aliases, after an answer. */
const flagIn = (answer: string, aliases: string, type: 'behavioural' | 'technical') => {
  const question = questionOf(
    `checklist:
  - id: a-point
    point: Says it
    any: [timeout]
red-flags:
  - id: the-flag
    point: Does what nobody should
    any: [${aliases}]
`,
    type,
  );
  return checkAnswer(question, answer).redFlags[0]!;
};

describe('checkAnswer', () => {
  it('makes a point that is affirmed, with the words that did it', () => {
    const answer = 'I put a Circuit-Breaker around it.';
    expect(checkAnswer(breaker, answer).points[0]).toEqual({
      id: 'circuit-breaker',
      verdict: 'hit',
      reason: 'affirmed',
      evidence: [{ start: 8, end: 23, quote: 'Circuit-Breaker', alias: 'circuit breaker' }],
    });
  });

  it.each([
    ['We never had a circuit breaker.', 'miss, denied'],
    ['Was it a case for a circuit breaker?', 'miss, asked'],
    ['We talked about adding a circuit breaker.', 'partial, planned'],
    ['Maybe there was a circuit breaker.', 'partial, hedged'],
    ['My manager added the circuit breaker.', 'partial, somebody-else'],
    ['There was no circuit breaker, so I built one.', 'hit, affirmed'],
    ['We did not just add a circuit breaker, we tested it.', 'hit, affirmed'],
    ['We never had a circuit breaker. Then I added a circuit breaker.', 'hit, affirmed'],
  ])('weighs how it is said: %s', (answer, expected) => {
    expect(verdicts(answer)['circuit-breaker']).toBe(expected);
  });

  it('takes a question that was put to somebody for the deed where the point is to ask', () => {
    const asks = questionOf(`checklist:
  - id: asks
    point: Asks whether it sets the company apart
    any: [sets us apart]
`);
    const answers = [
      'My first question was: what here sets us apart?',
      'Third: what here sets us apart, and who says so?',
      'Is it that which sets us apart?',
      'What is it that sets us apart?',
    ];
    expect(answers.map((answer) => checkAnswer(asks, answer).points[0]!.reason)).toEqual([
      'affirmed',
      'affirmed',
      'asked',
      'asked',
    ]);
  });

  it.each([
    ['We retry twice. Jitter spreads the attempts.', 'hit, affirmed'],
    ['We retry.', 'miss, absent'],
    ['We retried without any backoff.', 'miss, denied'],
  ])('wants both slots of an all, close together: %s', (answer, expected) => {
    expect(verdicts(answer)['bounded-retries']).toBe(expected);
  });

  it.each([
    ['It was restored after 40 minutes of work.', 'hit, affirmed'],
    ['It was restored after 5 hours of work.', 'partial, out-of-bounds'],
    ['After three months of work it was restored.', 'partial, out-of-bounds'],
  ])('holds hours of work against a bound of a duration: %s', (answer, expected) => {
    const question = questionOf(
      'checklist:\n  - id: how-long\n    point: Says how long\n    metric: duration\n    of: [restored]\n    max: 1h',
    );
    const { verdict, reason } = checkAnswer(question, answer).points[0]!;
    expect(`${verdict}, ${reason}`).toBe(expected);
  });

  it.each([
    'US 40 ms, EU 90 ms.',
    ', 2019 in Berlin we had an outage.',
    'Wholesalers had a queue.',
    'Who had a queue?',
  ])('reads an answer that begins anyhow: %s', (answer) => {
    expect(verdicts(answer)['circuit-breaker']).toBe('miss, absent');
  });

  it.each([
    ['any', 'min: 50%', 'We served 900 requests per second.'],
    ['any', 'max: $100', 'It took 30 ms.'],
    ['cost', 'max: $5000/month', 'It saved 40 engineer hours a month.'],
  ])('holds against a bound of %s (%s) nothing of another unit', (metric, bound, answer) => {
    const question = questionOf(
      `checklist:\n  - id: a-figure\n    point: Says a figure\n    metric: ${metric}\n    of: [served, took, saved]\n    ${bound}`,
    );
    expect(checkAnswer(question, answer).points[0]!.verdict).not.toBe('hit');
  });

  it('shows a denial with its words', () => {
    const [point] = checkAnswer(breaker, 'We never had a circuit breaker.').points;
    expect(point?.evidence).toEqual([
      { start: 3, end: 30, quote: 'never had a circuit breaker', alias: 'circuit breaker' },
    ]);
  });

  it('takes traces of the other slot for it, but one slot alone stays a miss', () => {
    const question = questionOf(
      `checklist:
  - id: breaker
    point: Stops calling a failing dependency
    any: [circuit breaker]
  - id: retries
    point: Keeps its retries from flooding the other side
    all:
      - [retry]
      - [backoff, jitter]
`,
      'behavioural',
      'What did you do about it?',
      'I put a circuit breaker in. Each retry has backoff, so the gateway sees attempts scattered over minutes.',
    );
    const retries = (answer: string) => {
      const { verdict, reason } = checkAnswer(question, answer).points[1]!;
      return `${verdict}, ${reason}`;
    };
    const scattered = 'Each retry was scattered, which the gateway survived.';
    expect([
      retries(`I put a circuit breaker in. ${scattered}`),
      retries('I put a circuit breaker in. Each retry was loved.'),
      // Nothing else is about the question, so nothing is granted.
      retries(scattered),
    ]).toEqual(['hit, in-other-words', 'miss, absent', 'miss, absent']);
    // Two words would tell nobody what was meant, so their clause is shown.
    const quoted = checkAnswer(
      question,
      'I put a circuit breaker in. On Sundays, each retry was scattered by us, which helped.',
    ).points[1]!;
    expect(quoted.evidence.map(({ quote }) => quote)).toEqual(['each retry was scattered by us']);
  });

  it.each([
    ['partial, no-unit', 'MFA among the staff reached 98 in the end.'],
    ['miss, absent', 'MFA was new to most of the staff, and 98 came.'],
    ['hit, affirmed', 'MFA among the staff reached 98% in the end.'],
  ])('takes a figure without its unit for what stands close in front of it: %s: %s', (verdict, answer) => {
    const question = questionOf(
      `checklist:
  - id: enrolled
    point: States how many use a second factor
    metric: coverage
    of: [MFA]
  - id: keys
    point: Gave out keys
    any: [hardware key]
`,
      'behavioural',
    );
    const [point] = checkAnswer(question, answer).points;
    expect(`${point!.verdict}, ${point!.reason}`).toBe(verdict);
  });

  it('raises a red flag whose alias holds a negation', () => {
    expect(verdicts('It was down for a day and nobody noticed.').shrugs).toBe('hit, affirmed');
  });

  it.each([
    ['hit, affirmed', 'I blamed the night operator for it.'],
    ['hit, affirmed', 'We rolled it back, and then I blamed the night operator.'],
    ['miss, denied', 'I took care that in the end nobody blamed the night operator.'],
    ['miss, denied', 'It was tempting for most of us to have blamed the night operator.'],
    ['miss, denied', 'To have blamed the night operator was plainly wrong.'],
    [
      'miss, denied',
      'To have blamed the night operator for all of that week in the report was plainly wrong.',
    ],
    ['miss, denied', 'Blaming the night operator for what the review had found was unfair.'],
    ['hit, affirmed', 'Having blamed the night operator in a report that was never read, I went home.'],
    ['miss, denied', 'I would rather have left than blamed the night operator.'],
    ['miss, denied', 'They could have blamed the night operator, but I said clearly no.'],
    ['miss, denied', 'We could have blamed the night operator, but we did not.'],
    ['hit, affirmed', 'We blamed the night operator, and I told him so.'],
    ['miss, denied', 'We took good care in all of those long weeks that nobody blamed the night operator.'],
    ['hit, affirmed', 'Nobody was hurt, and I blamed the night operator.'],
    ['hit, affirmed', 'I blamed the night operator, which was a mistake.'],
    ['hit, affirmed', 'No wonder that nobody noticed.'],
    ['miss, denied', "That I blamed the night operator wasn't right."],
    ['miss, denied', 'I would push back on everything that blamed the night operator.'],
    ['hit, affirmed', 'I pushed the release back and blamed the night operator.'],
    ['miss, denied', 'Having blamed the night operator is guesswork.'],
    ['miss, denied', 'The year before they had blamed the night operator, and I swore not to repeat that.'],
    ['partial, somebody-else', 'My manager blamed the night operator.'],
    ['partial, somebody-else', 'Team wanted to have blamed the night operator.'],
    ['hit, affirmed', 'Honestly, we had never tested a restore.'],
    ['hit, affirmed', 'We had no plan, so we never tested a restore.'],
    ['partial, bygone', 'We had never tested a restore, so I built a job that does it every night.'],
    ['hit, affirmed', 'We never tested a restore because it takes too long.'],
    ['partial, bygone', 'Everything had to go through us, which was the problem.'],
    ['partial, bygone', 'Everything had to go through us until I wrote it down.'],
    ['hit, affirmed', 'Everything had to go through us.'],
    ['hit, affirmed', 'We removed the permission.'],
    ['miss, absent', 'We drop rights that nobody uses.'],
    ['partial, bygone', 'Before that we restarted it every night.'],
    ['partial, bygone', 'Before I joined they restarted it every night.'],
    ['partial, bygone', 'When I joined there was a leak. The thing was restarted every night.'],
    ['hit, affirmed', 'When I joined there was a leak. I had it restarted every night.'],
    ['hit, affirmed', 'Before that there was a leak. Now it is restarted every night.'],
    ['partial, bygone', 'When I joined, they restarted it every night.'],
    ['partial, bygone', 'They used to have restarted it every night by noon.'],
    ['partial, bygone', 'The old runbook told us that it was restarted every night.'],
    ['hit, affirmed', 'I restarted it every night; before that I drained it.'],
    ['hit, affirmed', 'Before that it was slow, so I restarted it every night.'],
    ['hit, affirmed', 'When I joined the call, I restarted it every night.'],
    ['partial, somebody-else', 'Engineers said that they had always restarted it every night.'],
    ['hit, affirmed', 'People said that it was urgent, and I restarted it every night.'],
    ['partial, bygone', 'Somebody restarted it every night when I joined the team.'],
    ['partial, bygone', 'Everything had to go through us. I changed that.'],
    ['hit, affirmed', 'I had everything go through us. I changed the name.'],
    ['partial, bygone', 'It was restarted every night, so I wrote a job for the leak.'],
    ['hit, affirmed', 'I restarted it every night, so we made it through the week.'],
    ['partial, hedged', 'If a service is restarted every night, its leak stays.'],
    ['hit, affirmed', 'If it leaks, it is restarted every night.'],
    ['hit, affirmed', 'If a service leaks it is restarted every night.'],
    ['hit, affirmed', 'If a service leaks just let it be restarted every night.'],
    ['hit, affirmed', 'It was restarted every night before we looked at the leak.'],
    ['miss, denied', 'The classic mistake is that it is restarted every night.'],
    ['miss, denied', 'The wrong answer would be to have restarted it every night.'],
    ['hit, affirmed', 'The answer was to have restarted it every night.'],
    ['partial, somebody-else', 'They said that we had never tested a restore.'],
    ['partial, somebody-else', 'Some wanted the old server restarted every night.'],
    ['partial, somebody-else', 'The vendor pushed for a server restarted every night.'],
    ['hit, affirmed', 'Some wanted sleep, and I restarted it every night.'],
  ])('sees that it is %s: %s', (verdict, answer) => {
    const flag = flagIn(
      answer,
      'blamed the operator, nobody noticed, never tested a restore, go through us, restarted it every night, removed the permission',
      'behavioural',
    );
    expect(`${flag.verdict}, ${flag.reason}`).toBe(verdict);
  });

  it('takes "before that" in a technical question for the order of a plan', () => {
    const verdictIn = (type: 'behavioural' | 'technical') =>
      flagIn('Before that we drop the column.', 'drop the column', type).verdict;
    expect([verdictIn('technical'), verdictIn('behavioural')]).toEqual(['hit', 'partial']);
  });
});
