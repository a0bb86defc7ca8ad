import { describe, expect, it } from 'vitest';
import { parseQuestionText } from '../../../src/bank/parse-question.ts';
import { checkAnswer } from '../../../src/check/check-answer.ts';
import type { PointResult } from '../../../src/check/result.ts';

/** A question on a parcel depot's label printing, with a figure of every sort that may be told far from its name. */
const QUESTION = `---
format: 1
id: labels-in-the-depot
title: Labels in the depot
level: senior
type: behavioural
time: 3m
checklist:
  - id: queued
    point: Puts the printing behind a queue
    any: [queue, buffer]
  - id: alarm
    point: Raises an alarm when labels stay away
    any: [alarm, alert]
  - id: coverage
    point: Says how many depots joined in
    metric: coverage
    of: [adopted, rolled out to]
  - id: size
    point: Gives the size of the thing
    metric: size
    of: [customers, orders, depots, users, sites, devices, vans]
  - id: printers
    point: Says how many printers there are
    metric: size
    of: [printers, machines]
  - id: faster
    point: Shows how much sooner a jam is found
    metric: duration
    of: [jam, noticed]
    change: true
  - id: fewer
    point: Shows that less gets lost
    metric: any
    of: [lost, missing]
    change: true
---

How did you make the printing of labels reliable?

## Model answer

I put a queue between the shop and the label printers, with an alarm on its age. It was rolled out to 36 of 40 depots, 70,000 orders a day on 120
printers. A jam was noticed after two hours, now after four minutes, and lost labels fell from 90 a week to 2.
`;

const { question } = parseQuestionText(QUESTION, { bank: 'depot', path: 'labels-in-the-depot.md' });

/** The same question, asked with other words; each of them is a passage and what stands there instead. */
function asked(...passages: readonly (readonly [string, string])[]) {
  const text = passages.reduce((whole, [passage, instead]) => whole.replace(passage, instead), QUESTION);
  return parseQuestionText(text, { bank: 'depot', path: 'labels.md' }).question!;
}

/** The question about an outage instead of how many joined in. */
function outage(of: string) {
  return asked(
    ['point: Says how many depots joined in', 'point: Says for how long no labels came'],
    ['metric: coverage', 'metric: duration'],
    ['[adopted, rolled out to]', of],
    ['It was rolled out to', 'The standstill was over in 25 minutes. It went to'],
  );
}

/** The result of the point that asks how many joined in, or for what stands in its place. */
const coverageOf = (points: readonly PointResult[]) => points.find(({ id }) => id === 'coverage')!;

/** The figures that the points got, in an answer that says in words what the question wants. */
function figuresOf(told: string, answer = `I put a queue in front and an alarm behind it. ${told}`) {
  const { points } = checkAnswer(question!, answer);
  return points.flatMap(({ id, figure, verdict, evidence }) =>
    figure === undefined ? [] : [`${verdict} ${id}: ${evidence[0]!.quote}`],
  );
}

describe('checkAnswer', () => {
  it('takes the only figure of its kind where none of the words of "of" stands close', () => {
    expect(figuresOf('37 of 41 have switched.')).toEqual(['hit coverage: 37 of 41']);
  });

  it('takes a count of things for the size where the author lists things of all sorts', () => {
    expect(figuresOf('340 lorries leave the yard.')).toEqual(['hit size: 340 lorries']);
  });

  it('takes a count of other things for no count of what the point names', () => {
    expect(figuresOf('Twelve colleagues helped.').filter((one) => one.includes('printers'))).toEqual([]);
  });

  it('gives a before and after to the point that it fits best', () => {
    expect(
      figuresOf(
        'Somebody saw it after two hours, now after four minutes. At first 41 of them stayed away, now it is two.',
      ),
    ).toEqual([
      'hit faster: two hours, now after four minutes',
      'hit fewer: 41 of them stayed away, now it is two',
    ]);
  });

  it('takes nothing from an answer to another question', () => {
    expect(figuresOf('', 'I taught 37 of 41 people to bake bread, and 340 loaves a week went out.')).toEqual(
      [],
    );
  });

  it('takes a figure far from its name by what the model answer states, not one of another order', () => {
    const { points } = checkAnswer(
      outage('[standstill]'),
      'I put a queue in front and an alarm behind it. Labels lie in it 60 days. 40 minutes and they could leave.',
    );
    expect(coverageOf(points).evidence[0]!.quote).toBe('40 minutes');
  });

  it('takes how long somebody has worked somewhere for no length of an outage', () => {
    const { points } = checkAnswer(
      outage('[standstill]'),
      'I put a queue in front and an alarm behind it. I have been there for two years.',
    );
    expect(coverageOf(points).verdict).toBe('miss');
  });

  it('counts what another company reaches for half', () => {
    const gateway = asked(
      ['metric: coverage', 'metric: latency'],
      ['[adopted, rolled out to]', '[gateway]'],
      ['It was rolled out to', 'The gateway answers in 40 ms. It went to'],
    );
    const { points } = checkAnswer(
      gateway,
      'A friend at another company says their gateway answers in 5 ms.',
    );
    expect(coverageOf(points).reason).toBe('somebody-else');
  });

  it.each(['Customers hit: 312.', 'The number of affected customers was 312.'])(
    'finds in front of a number what it counts: %s',
    (told) => {
      const hit = asked(['metric: coverage', 'metric: size'], ['[adopted, rolled out to]', '[customer]']);
      expect(coverageOf(checkAnswer(hit, told).points).verdict).toBe('hit');
    },
  );

  it('takes bookings for no deed of the company Booking', () => {
    const load = asked(
      ['metric: coverage', 'metric: throughput'],
      ['[adopted, rolled out to]', '[bookings]'],
      ['It was rolled out to', 'It takes 40 bookings a second. It went to'],
    );
    const { points } = checkAnswer(load, 'Bookings peak at 2,000 a second.');
    expect(coverageOf(points).reason).toBe('affirmed');
  });

  it.each([
    ['miss', 'Nobody measured how long. The shift ends after 40 minutes.'],
    ['miss', 'The standstill was not measured. The shift ends after 40 minutes.'],
    ['miss', 'The meeting took 40 minutes and the standstill was not measured.'],
    ['miss', 'It was a long standstill, and nobody knows how long it was. The shift ends after 40 minutes.'],
    ['hit', 'The standstill was never measured, but I would say 40 minutes.'],
    ['hit', 'It was over after 40 minutes. Nobody knows how many labels went astray.'],
    ['hit', 'The standstill took 40 minutes. I do not know how long it took to find out.'],
  ])('is a %s, by what the answer says was not measured: %s', (expected, told) => {
    const { points } = checkAnswer(
      outage('[standstill]'),
      `I put a queue in front and an alarm behind it. ${told}`,
    );
    expect(coverageOf(points).verdict).toBe(expected);
  });

  it('takes of two figures close by the one of the order that the model answer states', () => {
    const { points } = checkAnswer(
      outage('[standstill, left]'),
      'I put a queue in front and an alarm behind it. Another printer had 30 days left. The standstill of that morning, as far as I know, ended after 40 minutes.',
    );
    expect(coverageOf(points).evidence[0]!.quote).toBe('40 minutes');
  });

  it('takes no time of day for a figure of any kind', () => {
    const harm = asked(['metric: coverage', 'metric: any'], ['[adopted, rolled out to]', '[drivers]']);
    const { points } = checkAnswer(harm, 'At 9:04 the alarm came. At 9:31 the drivers had labels.');
    expect(coverageOf(points).verdict).toBe('miss');
  });

  it('takes how often somebody does something for no figure of any kind', () => {
    const harm = asked(['metric: coverage', 'metric: any'], ['[adopted, rolled out to]', '[harm]']);
    const told = (text: string) =>
      coverageOf(checkAnswer(harm, `I put a queue in front and an alarm behind it. ${text}`).points).verdict;
    expect([told('I tell support every half hour.'), told('370 labels stayed away.')]).toEqual([
      'miss',
      'hit',
    ]);
  });

  it('counts a goal for half, far from its name as well', () => {
    expect(figuresOf('Our goal is 90%.')).toEqual(['partial coverage: 90%']);
  });

  it('counts no pages for people', () => {
    const people = asked(['[printers, machines]', '[colleagues, drivers, people]']);
    const { points } = checkAnswer(
      people,
      'I put a queue in front and an alarm behind it. I wrote 30 pages.',
    );
    expect(points.find(({ id }) => id === 'printers')!.verdict).toBe('miss');
  });

  it('does not take the unit of a time for what was measured', () => {
    const monthly = asked(
      ['[adopted, rolled out to]', '[month, per second]'],
      ['metric: coverage', 'metric: any'],
    );
    const { points } = checkAnswer(monthly, 'They tell us a month ahead.');
    expect(coverageOf(points).verdict).toBe('miss');
  });

  it('takes how long the outage took as a whole rather than what took so long in it', () => {
    const { points } = checkAnswer(
      outage('[standstill]'),
      'I put a queue in front and an alarm behind it. In the standstill a van waited 30 minutes and it took us 40 minutes.',
    );
    expect(coverageOf(points).evidence[0]!.quote).toBe('40 minutes');
  });

  it('takes how long it took rather than when it was', () => {
    const { points } = checkAnswer(
      outage('[standstill]'),
      'I put a queue in front and an alarm behind it. Two hours later came the standstill, which cost 40 minutes.',
    );
    expect(coverageOf(points).evidence[0]!.quote).toBe('40 minutes');
  });

  it('takes a very small share beside the name of an error for a rate of it, a larger one for another share', () => {
    const mismatches = asked(
      ['metric: coverage', 'metric: error-rate'],
      ['[adopted, rolled out to]', '[mismatches]'],
      ['It was rolled out to 36 of 40 depots', 'Mismatches stood at 0.7 % of the entries'],
    );
    const told = (share: string) =>
      coverageOf(
        checkAnswer(
          mismatches,
          `I put a queue in front and an alarm behind it. Mismatches stood in ${share} of the migrated entries.`,
        ).points,
      ).verdict;
    expect([told('3%'), told('8%')]).toEqual(['hit', 'miss']);
  });

  it('takes a count of other things for no answer to how often', () => {
    const met = asked(
      ['metric: coverage', 'metric: frequency'],
      ['[adopted, rolled out to]', '[sat together]'],
      ['It was rolled out to 36 of 40 depots', 'We sat together twice a week'],
    );
    const told = (text: string) => coverageOf(checkAnswer(met, text).points).verdict;
    expect([
      told('We sat together over the script, in which two errors hid.'),
      told('We sat together three times a week.'),
    ]).toEqual(['miss', 'hit']);
  });

  it('takes no figure that only repeats the question', () => {
    const repeated = asked([
      'How did you make the printing of labels reliable?',
      'Tell how you got 37 of 41 depots to join in.',
    ]);
    const { points } = checkAnswer(
      repeated,
      'Tell how you got 37 of 41 depots to join in. I put a queue in front and an alarm behind it.',
    );
    expect(coverageOf(points).verdict).toBe('miss');
  });

  it('looks on for a figure with a unit, but not behind a goal, which is told first where it is told', () => {
    const later =
      'The people at the ramp were slow to come round, and it took a year of talk. 37 of 41 have switched.';
    expect([
      figuresOf(`By the end of it adopted was at 80. ${later}`),
      figuresOf(`Our target for adopted was 90%. ${later}`),
    ]).toEqual([['hit coverage: 37 of 41'], ['partial coverage: 90%']]);
  });
});
