import { expect, it } from 'vitest';
import { checkAnswer } from '../../../src/check/check-answer.ts';
import { questionOf } from '../../support/question.ts';

/** kind | name | how it moved | by which word | how it was | how it is | what was not reached | how it was and is, in the unit of the kind */
const MEASURES = `
latency | p95 | fell | down | 900 ms | 120 ms | 50 ms | 900 | 120
error-rate | the error rate | fell | down | 5% | 0.4% | 0.1% | 0.05 | 0.004
duration | the restore time | fell | down | 4 hours | 20 minutes | 5 minutes | 14400 | 1200
coverage | test coverage | rose | up | 40% | 85% | 95% | 0.4 | 0.85
availability | uptime | rose | up | 99.5% | 99.95% | 99.99% | 0.995 | 0.9995`
  .trim()
  .split('\n')
  .map((line) => {
    const [metric, name, moved, to, was, now, wanted, before, value] = line.split(' | ');
    return {
      metric: metric!,
      name: name!,
      moved,
      to,
      was,
      now: now!,
      wanted: wanted!,
      before: Number(before),
      value: Number(value),
    };
  });

type Measure = (typeof MEASURES)[number];

type Said = readonly [words: string, before?: number | undefined];

const CHANGES: readonly ((one: Measure) => Said)[] = [
  ({ name, moved, was, now, before }) => [`${name} ${moved} from ${was} to ${now}`, before],
  ({ name, was, now, before }) => [`${name} ${was} → ${now}`, before],
  ({ name, to, was, now, before }) => [`${name} is ${to} to ${now} from ${was}`, before],
  ({ name, to, was, now, before }) => [`${name} is ${now}, ${to} from ${was}`, before],
  ({ name, was, now, before }) => [`${name} is ${now} instead of ${was}`, before],
  ({ name, was, now, before }) => [`${name} was ${was}, is ${now} now`, before],
  ({ name, was, now, before }) => [`${name} used to be ${was} and is ${now} now`, before],
  ({ name, now }) => [`we got ${name} to ${now}`],
  ({ name, now }) => [`${name} sits at ${now}`],
  ({ name, now }) => [`${name} is ${now} now`],
];

const UNREACHED: readonly ((one: Measure) => string)[] = [
  ({ wanted }) => `the target was ${wanted}`,
  ({ name, wanted }) => `our goal for ${name} is ${wanted}`,
  ({ wanted }) => `the SLO says ${wanted}`,
  ({ wanted }) => `${wanted} was the target`,
  ({ wanted }) => `we are far from ${wanted}`,
  ({ name, wanted }) => `we did not get ${name} to ${wanted}`,
  ({ name, wanted }) => `next quarter we will bring ${name} to ${wanted}`,
  ({ wanted }) => `with more time I would get it to ${wanted}`,
];

const LINKS = [' and ', ', and ', ', ', ' while ', '; ', ', but ', ', so ', ' - '];

const asking = (measures: readonly Measure[]) =>
  questionOf(
    `checklist: ${JSON.stringify(
      measures.map(({ metric, name }) => ({
        id: metric,
        point: 'Says what came of it',
        metric,
        of: [name.replace('the ', '')],
      })),
    )}`,
  );

const sentence = (...parts: string[]) => {
  const text = `${parts.join('')}.`;
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
};

const isAbout = (got: number | undefined, wanted: number | undefined): boolean =>
  got === undefined || wanted === undefined ? got === wanted : Math.abs(got / wanted - 1) < 1e-6;

it('gives each of two things that one sentence tells its own figure and what that was before', () => {
  const misread: string[] = [];
  MEASURES.forEach((first, i) => {
    MEASURES.forEach((second, j) => {
      if (i === j) return;
      const question = asking([first, second]);
      for (const [a, one] of CHANGES.entries())
        for (const [b, other] of CHANGES.entries()) {
          if ((a + b + i) % 4 > 0) continue;
          const link = LINKS[(a + 3 * b + i + j) % LINKS.length]!;
          const said = [one(first), other(second)] as const;
          const text = sentence(said[0][0], link, said[1][0]);
          const { points, figures } = checkAnswer(question, text);
          const isRight = [first, second].every(({ value }, at) => {
            const figure = figures[points[at]!.figure ?? -1];
            return isAbout(figure?.value, value) && isAbout(figure?.before, said[at]![1]);
          });
          if (!isRight) misread.push(text);
        }
    });
  });
  expect(misread).toEqual([]);
});

/** The sentences in which what was not reached is taken for what was, or for what it was before. */
function mistaken(order: (reached: string, not: string) => readonly [string, string]): string[] {
  return MEASURES.flatMap((one) => {
    const question = asking([one]);
    return UNREACHED.flatMap((unreached) =>
      LINKS.filter((_, at) => at % 2 === UNREACHED.indexOf(unreached) % 2).map((link) => {
        const [first, second] = order(`${one.name} is ${one.now} now`, unreached(one));
        return sentence(first, link, second);
      }),
    ).filter((text) => {
      const { points, figures } = checkAnswer(question, text);
      const figure = figures[points[0]!.figure ?? -1];
      return (
        points[0]!.verdict !== 'hit' || !isAbout(figure?.value, one.value) || figure?.before !== undefined
      );
    });
  });
}

it('takes a value for reached where the same sentence goes on with one that was not', () => {
  expect(mistaken((reached, not) => [reached, not])).toEqual([]);
});

it('takes a value for reached where the same sentence began with one that was not', () => {
  expect(mistaken((reached, not) => [not, reached])).toEqual([]);
});

it('does not take what was reached of one thing for what was wanted of another', () => {
  const mistakes = MEASURES.flatMap((one, i) =>
    MEASURES.filter((other) => other !== one).flatMap((other, j) => {
      const question = asking([one, other]);
      return UNREACHED.filter((_, at) => (at + i + j) % 2 === 0)
        .map((unreached, at) =>
          sentence(unreached(one), LINKS[(at + i + j) % LINKS.length]!, `${other.name} is ${other.now} now`),
        )
        .filter((text) => {
          const { points, figures } = checkAnswer(question, text);
          return points[0]!.verdict === 'hit' || figures[points[1]!.figure ?? -1]?.value !== other.value;
        });
    }),
  );
  expect(mistakes).toEqual([]);
});
