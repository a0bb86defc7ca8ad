import { expect, test } from 'vitest';
import { assembleLibrary } from '../../src/bank/library.ts';
import type { Question } from '../../src/bank/question.ts';
import { questionsOf } from '../../src/bank/questions.ts';
import { seededDice } from '../../src/drill/dice.ts';
import { drawQuestions } from '../../src/drill/draw-questions.ts';
import { planInterview } from '../../src/drill/interview-plan.ts';
import { NOTHING_KNOWN } from '../../src/drill/knowledge.ts';
import { readBankFiles } from '../../src/io/bank-files.ts';
import { realWorld } from '../../src/main.ts';
import { bankRoot, interviewFile, questionFile } from '../support/bank.ts';

const root = () =>
  bankRoot({
    ...Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((letter) => [`dns/${letter}.md`, questionFile(`zone-${letter}`)]),
    ),
    'dns/draft.md': questionFile('zone-draft', { draft: 'true' }),
    'net/cable.md': questionFile('cold-standby', { formerly: '[old-standby]', type: 'incident' }),
    'interviews/on-call.md': interviewFile('on-call', {
      sections: `
  - name: Named
    time: 2m
    opening: First.
    bridge: Next.
    questions: [old-standby]
  - name: Drawn
    time: 2m
    opening: Second.
    bridge: Last.
    draw: {bank: dns, count: 2}
  - name: Anything
    time: 2m
    opening: Third.
    bridge: Over.
    draw: {count: 9}`,
    }),
  });

function plan(seed: number, suspended: string[] = []) {
  const library = assembleLibrary([readBankFiles(root(), realWorld())]);
  const knowledge = { ...NOTHING_KNOWN, suspended: new Set(suspended) };
  const dice = seededDice(seed);
  return planInterview(library.interviews[0]!, questionsOf(library), knowledge, 0.5, dice).sections;
}

test('the same seed draws the same questions, another seed others, and nothing is asked twice', () => {
  const drawn = (seed: number) => plan(seed).map(({ questions }) => questions);
  expect(drawn(1)).toEqual(drawn(1));
  expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => drawn(seed)[1]!.join())).size).toBeGreaterThan(1);
  const all = drawn(3).flat();
  expect([all.length, new Set(all).size, drawn(3)[0]]).toEqual([5, 5, ['cold-standby']]);
});

test('drafts and suspended questions are never drawn, and time boxes follow the time factor', () => {
  const sections = plan(2, ['zone-a']);
  const drawn = sections.slice(1).flatMap(({ questions }) => questions);
  expect(drawn.toSorted()).toEqual(['zone-b', 'zone-c', 'zone-d']);
  expect(sections.map(({ time }) => time)).toEqual([60, 60, 60]);
});

test('a draw with nothing left says so', () => {
  expect(() => plan(1, ['zone-a', 'zone-b', 'zone-c', 'zone-d'])).toThrow(
    'The interview "on-call" draws 2 questions (bank dns), and there is none left to draw.',
  );
});

/** Draws from questions that are named by letters; what each draw gets, in the order of the letters. */
function draw(seed: number, ...draws: readonly (readonly [count: number, from: string])[]): string[] {
  const questions = new Map([...'abcde'].map((id) => [id, { id } as Question]));
  const wanted = draws.map(([count, from]) => ({ count, from: [...from].map((id) => questions.get(id)!) }));
  return drawQuestions(wanted, seededDice(seed)).map((drawn) =>
    drawn
      .map(({ id }) => id)
      .sort()
      .join(''),
  );
}

test.each<[what: string, draws: (readonly [number, string])[], drawn: string[]]>([
  [
    'what only the last one can ask is left to it',
    [
      [1, 'ab'],
      [1, 'a'],
    ],
    ['b', 'a'],
  ],
  [
    'over several sections',
    [
      [1, 'abd'],
      [1, 'bc'],
      [1, 'a'],
      [1, 'b'],
    ],
    ['d', 'c', 'a', 'b'],
  ],
  [
    'a section that has several gives one up',
    [
      [2, 'ab'],
      [1, 'ab'],
    ],
    ['.', '.'],
  ],
  [
    'nobody gives up the only one',
    [
      [1, 'a'],
      [1, 'a'],
    ],
    ['a', ''],
  ],
  [
    'what nobody else wants is not touched',
    [
      [3, 'abc'],
      [2, 'de'],
    ],
    ['abc', 'de'],
  ],
])('draws are fair: %s', (_, draws, drawn) => {
  const hide = (found: readonly string[]) =>
    found.map((ids, at) => (drawn[at] === '.' ? '.'.repeat(ids.length) : ids));
  for (const seed of [1, 2, 3, 4, 5]) expect(hide(draw(seed, ...draws))).toEqual(drawn);
});
