import { describe, expect, it } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { checkAnswer } from '../../src/check/check-answer.ts';

const TEXT = `---
format: 1
id: service-that-stayed-up
title: A service that stayed up
level: senior
type: behavioural
time: 3m
checklist:
  - id: redundancy
    point: Removes single points of failure
    any: [redundancy, hot standby, replica]
  - id: failover
    point: Fails over on health checks
    all:
      - [failover, reroute]
      - [health check, probe]
  - id: alerts
    point: Alerts on what users feel
    any: [burn rate, alert on symptoms]
  - id: drill
    point: Rehearses the loss of a zone
    any: [game day, pull the plug]
  - id: notes
    point: Writes down what to do
    any: [runbook, checklist for the night]
---

Tell me about a service that had to stay up.

## Model answer

We had a replica.
`;

const { question } = parseQuestionText(TEXT, {
  bank: 'reliability',
  path: 'reliability/service-that-stayed-up.md',
});
const passes = (answer: string) => checkAnswer(question!, answer).passed;
const hits = (answer: string) =>
  checkAnswer(question!, answer)
    .points.filter(({ verdict }) => verdict === 'hit')
    .map(({ id }) => id);

const TERMS = ['replica', 'failover', 'health check', 'burn rate', 'game day', 'runbook', 'pull the plug'];

describe('a bare list of terms', () => {
  it.each([
    ['with commas', TERMS.join(', ')],
    ['on lines', TERMS.join('\n')],
    ['on bullets', TERMS.map((term) => `- ${term}`).join('\n')],
    ['on numbered lines', TERMS.map((term, at) => `${at + 1}. ${term}`).join('\n')],
    ['with full stops', TERMS.join('. ')],
    ['with nothing', TERMS.join(' ')],
    ['with and', TERMS.join(' and ')],
    ['with slashes', TERMS.join(' / ')],
    ['behind a verb', `We used ${TERMS.join(', ')}.`],
    ['behind the prompt', `Tell me about a service that had to stay up.\n${TERMS.join(', ')}`],
  ])('does not pass %s', (_, answer) => {
    expect([passes(answer), hits(answer)]).toEqual([false, []]);
  });

  it.each(['Replica, burn rate, game day.', 'replica burn rate game day'])(
    'makes no point, however short: %s',
    (answer) => {
      expect(hits(answer)).toEqual([]);
    },
  );

  it.each(['', 'I ', 'We '])('does not pass where the checklist is read out behind "%s"', (speaker) => {
    const answer = question!.checklist.map(({ point }) => `${speaker}${point}.`).join(' ');
    expect([passes(`${answer} We had a replica.`), hits(`${answer} We had a replica.`)]).toEqual([
      false,
      ['redundancy'],
    ]);
  });

  it.each([
    ['makes its point', ['failover'], 'Fails over on health checks. Rehearses the loss of a zone.'],
    [
      'makes none with a third one',
      [],
      'Fails over on health checks. Rehearses the loss of a zone. Removes single points of failure.',
    ],
  ])('read out by chance %s', (_, expected, answer) => {
    expect(hits(answer)).toEqual(expected);
  });

  it('is not what short sentences say', () => {
    expect(
      hits('I set up a replica. We had failover on a health check. We alert on symptoms. I wrote a runbook.'),
    ).toEqual(['redundancy', 'failover', 'alerts', 'notes']);
  });

  it('is not a terse note of what was done and measured', () => {
    expect(hits('- replica, tried by hand, burn rate 14 at noon, game day, 20 min')).toEqual([
      'redundancy',
      'alerts',
      'drill',
    ]);
  });

  it('is not a note on lines that say what was done', () => {
    expect(
      hits(
        '- put a replica into the other zone\n- pulled the plug every month\n- kept the runbook beside the alert',
      ),
    ).toEqual(['redundancy', 'drill', 'notes']);
  });
});

describe('an answer that drops names', () => {
  const DROPPED = [
    'At the bank we had a hot standby, a mesh, Kubernetes and the whole cloud-native toolbox.',
    'For failover there was the usual, health checks, a load balancer, anycast.',
    'We used OpenTelemetry, burn rate, error budgets, SLOs.',
    'Then you get into game days, chaos engineering, bulkheads, circuit breakers and back pressure, obviously.',
  ];

  it('makes no point with them', () => {
    expect(hits(DROPPED.join(' '))).toEqual([]);
  });

  it('makes those that it tells something of between them', () => {
    expect(hits([...DROPPED, 'I wrote the runbook that the night shift goes by.'].join(' '))).toEqual([
      'notes',
    ]);
  });

  it('is not one that lists for once what there was', () => {
    const told = [
      'I pulled the plug on one zone each quarter and wrote down what broke.',
      'Twice the probe was too slow, so the traffic took four minutes to reroute, and we cut that to one.',
      'Nobody had asked what a customer sees while that happens, so I changed the pages to burn rate.',
    ];
    expect(hits(`${DROPPED[0]} ${told.join(' ')}`)).toEqual(['redundancy', 'failover', 'alerts', 'drill']);
  });
});
