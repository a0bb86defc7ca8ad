import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededDice } from '../../src/drill/dice.ts';
import { planDrill } from '../../src/drill/plan.ts';
import { UTC_DAYS } from '../../src/history/days.ts';
import type { Event } from '../../src/history/event.ts';
import { knowledgeOf } from '../../src/history/knowledge.ts';
import { failure, replay } from '../support/events.ts';
import { questionOf } from '../support/question.ts';

const HOUR = 3_600_000;
const BEGIN = Date.UTC(2026, 2, 1, 9);

const bankOf = (size: number, banks = 1) =>
  Array.from({ length: size }, (_, index) => ({
    ...questionOf('checklist:\n  - id: alarm\n    point: Names the alarm\n    any: [alarm]'),
    id: `question-${index}`,
    bank: `bank-${index % banks}`,
  }));

/** The questions of so many drills, one each so many hours, by somebody who fails every one: `2 0 1`. */
function drillsOf(
  questions: ReturnType<typeof bankOf>,
  { count, drills, hours = 24, seed = 1 }: { count: number; drills: number; hours?: number; seed?: number },
): string[] {
  const events: Event[] = [];
  return Array.from({ length: drills }, (_, drill) => {
    const now = BEGIN + drill * hours * HOUR;
    const knowledge = knowledgeOf(replay(events), questions, now, UTC_DAYS);
    const wishes = { count, shuffle: false, only: new Set<never>(), timeFactor: 1 };
    const picks = planDrill(questions, knowledge, wishes, now, UTC_DAYS.dayOf, seededDice(seed + drill));
    for (const { question } of picks) {
      const { id, bank } = question;
      const at = new Date(now).toISOString();
      events.push(
        failure(`a${events.length}`, at, { question: id, bank, score: 0, points: { alarm: 'miss' } }),
      );
    }
    return picks.map(({ question: { id } }) => id.replace('question-', '')).join(' ');
  });
}

test('who fails three questions a day gets two of them again on a later day, and a new one each day', () => {
  expect(drillsOf(bankOf(9), { count: 3, drills: 8 })).toEqual([
    '7 2 6',
    '7 2 5',
    '4 6 2',
    '5 3 7',
    '4 2 0',
    '6 5 1',
    '7 8 3',
    '0 4 2',
  ]);
});

test('drills of one question, one after another, ask something else each time', () => {
  expect(drillsOf(bankOf(6), { count: 1, drills: 8, hours: 0.1 })).toEqual([
    '4',
    '0',
    '2',
    '3',
    '5',
    '1',
    '4',
    '0',
  ]);
});

test('who fails for ever comes to every question, however few are asked', () => {
  const cases = fc.record({
    size: fc.integer({ min: 1, max: 6 }),
    banks: fc.integer({ min: 1, max: 3 }),
    count: fc.integer({ min: 1, max: 4 }),
    hours: fc.constantFrom(1, 10, 24, 72),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(cases, ({ size, banks, ...rest }) => {
      const asked = drillsOf(bankOf(size, banks), { ...rest, drills: 80 }).map((drill) => drill.split(' '));
      // Again at the end: nothing that was seen is given up.
      for (const part of [asked.slice(0, 60), asked.slice(60)]) expect(new Set(part.flat()).size).toBe(size);
    }),
    { numRuns: 8 },
  );
});
