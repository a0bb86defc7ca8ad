import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/check/figures/find.ts';

/** Kind, before, value, ratio, unit and status of each figure. */
const shown = (text: string) =>
  findFigures(text).map(
    ({ quote, kind, before, value, ratio, unit, status }) =>
      `${quote} | ${kind} ${before === undefined ? '' : `${before} -> `}${value ?? ''}${ratio === undefined ? '' : ` x${ratio}`} ${unit} ${status}`,
  );

describe('findFigures', () => {
  it('gives values in the base unit of their kind', () => {
    expect(shown('p95 was 0.25 s. A restore takes 1h30m. We had 99.95% uptime.')).toEqual([
      '0.25 s | latency 250 ms achieved',
      '1h30m | duration 5400 s achieved',
      '99.95% | availability 0.9995 % achieved',
    ]);
  });

  it('joins a before and an after, and carries the unit over', () => {
    expect(shown('p95 fell from 180 to 47 ms')).toEqual([
      '180 to 47 ms | latency 180 -> 47 x0.261111 ms achieved',
    ]);
    expect(shown('It took three days, today it takes twenty minutes')).toEqual([
      'three days, today it takes twenty minutes | duration 259200 -> 1200 x0.00462963 s achieved',
    ]);
  });

  it('reads numbers in words, scales and fractions', () => {
    expect(
      shown(
        'We have twenty-five engineers, two hundred and fifty hosts, 1.2M users, a dozen teams and two thirds of the alerts',
      ),
    ).toEqual([
      'twenty-five engineers | size 25 engineers achieved',
      'two hundred and fifty hosts | size 250 hosts achieved',
      '1.2M users | size 1200000 users achieved',
      'a dozen teams | size 12 teams achieved',
      'two thirds of the alerts | coverage 0.666666666667 % achieved',
    ]);
  });

  it('takes half of a thing as what it rose or fell by', () => {
    expect(shown('Throughput rose by half. The bill fell by half.')).toEqual([
      'half | throughput  x1.5 × achieved',
      'half | cost  x0.5 × achieved',
    ]);
  });

  it('joins two cells of a row under the heads of before and after, and not the target', () => {
    const table =
      '| metric | target | before | after |\n|---|---|---|---|\n| p95 | 100 ms | 180 ms | 47 ms |\n| MTTR | 1 h | 40 min | 15 min |';
    expect(shown(table)).toEqual([
      '100 ms | latency 100 ms target',
      '180 ms | 47 ms | latency 180 -> 47 x0.261111 ms achieved',
      '1 h | duration 3600 s target',
      '40 min | 15 min | duration 2400 -> 900 x0.375 s achieved',
    ]);
    expect(shown('| metric | now | was |\n| p95 | 47 ms | 180 ms |')).toEqual([
      '47 ms | 180 ms | latency 180 -> 47 x0.261111 ms achieved',
    ]);
    expect(shown('| metric | mean | worst |\n| p95 | 47 ms | 180 ms |')).toEqual([
      '47 ms | latency 47 ms achieved',
      '180 ms | latency 180 ms achieved',
    ]);
  });

  it('leaves alone what measures nothing', () => {
    expect(
      shown(
        'HTTP 500 and 4xx on port 8080, 24/7, since 2023, Java 17 on EC2 and S3, top 5, INC-4521, v2.4.1, the 3rd, p95, 100% committed, at 3am, TLS 1.3, 5 whys',
      ),
    ).toEqual([]);
  });

  it('tells a target from what was reached', () => {
    expect(shown('Against an SLO of 99.9% we delivered 99.97%')).toEqual([
      '99.9% | availability 0.999 % target',
      '99.97% | availability 0.9997 % achieved',
    ]);
  });

  it('sees what was denied, planned, guessed, asked and somebody else’s', () => {
    expect(shown('We never reached 99.9% uptime')).toEqual(['99.9% | availability 0.999 % denied']);
    expect(shown('p99 never went above 300 ms')).toEqual(['300 ms | latency 300 ms achieved']);
    expect(shown('Next quarter we will deploy twice a day')).toEqual([
      'twice a day | frequency 0.000023148148148148147 /day planned',
    ]);
    expect(shown('Maybe 99.9% uptime')).toEqual(['99.9% | availability 0.999 % hedged']);
    expect(shown('Was it 99.9% uptime?')).toEqual(['99.9% | availability 0.999 % asked']);
    expect(shown('Google reports 99.99% availability')).toEqual([
      '99.99% | availability 0.9999 % somebody-else',
    ]);
  });

  it('counts the time between clock times', () => {
    expect(shown('8:12 the alert came.\n8:18 the key was off.')).toEqual(['8:18 | duration 360 s achieved']);
  });

  it('tells how long it took as a whole from how long something else took', () => {
    const whole = [
      'It was down from 9:15 till 11:40',
      '40 minutes in all',
      '40 minutes in total',
      '40 minutes overall',
      '40 minutes end to end',
      '40 minutes until the queue was empty',
      'All told 40 minutes',
      'Altogether some 40 minutes',
      'The outage lasted 40 minutes',
      'The counter was dead for 40 minutes',
      'Customers were locked out for some 40 minutes',
      'It took us about 40 minutes',
      'Took roughly 40 minutes',
      'Most could log in after 40 minutes',
      'After 40 minutes we were back',
      'From the call to the fix 40 minutes',
      '40 minutes it was wrong',
      '40 minutes that went on',
      '40 minutes it took',
      '40 minutes later it was back',
    ];
    const part = [
      'We were in the office from 9:00 to 17:00',
      'A build takes 40 minutes',
      'We talked for 40 minutes',
      'It was wrong for most of the shops and a van needs 40 minutes',
      'We were out of ideas for a while and then had 40 minutes',
      'We came out after 40 minutes',
      'They met after 40 minutes',
      'To the last shop a van needs 40 minutes',
      'It has a queue in the cellar of the depot, took 40 minutes',
      'After lunch and a walk through the depot we had 40 minutes',
      'That was 40 minutes of it',
      '40 minutes it is',
    ];
    expect([...whole, ...part].filter((text) => findFigures(text)[0]!.total)).toEqual(whole);
  });

  it('tells when something was from how long it took', () => {
    const when = [
      'In the two years since',
      'Two years later',
      'Three years on we are glad of it',
      'Three weeks after, it broke',
      'An hour after that it broke',
      'Two weeks before the visit',
      'It had been quiet for two weeks before',
      'Of such outages we had no more in 14 months',
      'I have been there for two years',
      'I had worked as a tester for six years',
      'Last two months it is quiet',
      'In the last two months it is quiet',
      'Within the first two months',
      'Over two quarters',
    ];
    const how = [
      'It took two weeks before the visit',
      'The migration needed about two weeks before the visit',
      'Nine seconds on a bad day',
      'There was no answer in 20 minutes',
      'Two weeks before we had it',
      'We waited for two years',
      'It took two weeks',
    ];
    expect([...when, ...how].filter((text) => findFigures(text)[0]!.frame)).toEqual(when);
  });

  it('never throws, and quotes the answer', () => {
    const words = fc.constantFrom(
      ...'from to 5 % ms 99.9 a one two half third of in every no not never zero downtime was now used before x 1,000 - / → $ k M . ; ? \n ( ) , and per day 8:12 nines times all them constructor __proto__ Ⅷ ½ €'.split(
        ' ',
      ),
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(words).map((each) => each.join(' ')),
        ),
        (text) => {
          for (const { start, end, quote } of findFigures(text)) expect(text.slice(start, end)).toBe(quote);
        },
      ),
      { numRuns: 500 },
    );
  });
});
