import { expect, test } from 'vitest';
import { choicesText } from '../../src/io/choices.ts';
import { homeView } from '../../src/view/home.ts';
import { bankList } from '../../src/view/list.ts';
import { paintFor } from '../../src/view/paint.ts';

const look = (width: number) => ({ width, unicode: true, paint: paintFor(0) });
const iac = { name: 'iac', title: 'Infrastructure as code and delivery' };
const long = { name: 'observability-of-everything', title: 'Observability' };

const home = (width: number) =>
  homeView(
    {
      due: 2,
      weak: 0,
      fresh: 110,
      weakest: [],
      banks: [
        { ...iac, questions: 14, due: 2, fresh: 3 },
        { ...long, questions: 6, due: 0, fresh: 6 },
      ],
    },
    look(width),
  );

test('the home screen breaks between words, and has titles below their banks where none fits beside', () => {
  expect([home(20), home(48), home(80)]).toEqual([
    `mockdrill  practise
interviews alone,
point by point

   2 due now
   0 weak
 110 new to you

Banks
  iac           14
    Infrastructure
    as code and
    delivery (2 due,
    3 new)
  observabili…   6
    Observability`,
    `mockdrill  practise interviews alone, point by
point

   2 due now
   0 weak
 110 new to you

Banks
  iac                       14  Infrastructure
                                as code and
                                delivery (2 due,
                                3 new)
  observability-of-everyt…   6  Observability`,
    `mockdrill  practise interviews alone, point by point

   2 due now
   0 weak
 110 new to you

Banks
  iac                       14  Infrastructure as code and delivery (2 due, 3
                                new)
  observability-of-everyt…   6  Observability`,
  ]);
});

test('the home screen says of which topics the least is made', () => {
  const weakest = [
    { tag: 'dns', made: 0.125, questions: 3 },
    { tag: 'backups', made: 0.5, questions: 2 },
  ];
  expect(homeView({ due: 0, weak: 3, fresh: 0, weakest, banks: [] }, look(80))).toBe(
    `mockdrill  practise interviews alone, point by point

   0 due now
   3 weak
   0 new to you

Weakest topics
  dns (13% made), backups (50% made)

No banks here yet. "mockdrill new BANK/ID" starts a question.`,
  );
});

test('of many banks those are shown of which most is due, so that what is due stays in sight', () => {
  const banks = Array.from({ length: 13 }, (_, at) => ({
    ...{ name: `bank-${at + 10}`, title: 'Networks', questions: 20 },
    ...{ due: at < 10 ? at : 0, fresh: 0 },
  }));
  const shown = homeView({ due: 45, weak: 0, fresh: 0, weakest: [], banks }, look(80));
  const line = (at: number) => `  bank-${at + 10}  20  Networks (${at} due)`;
  expect(shown.split('\n').slice(7)).toEqual([
    ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map(line),
    '  and 4 more; "mockdrill list" shows all',
  ]);
});

test('a list of banks has their titles below them where none fits beside', () => {
  const banks = [{ ...iac, description: '', questions: [] }];
  expect([bankList(banks, look(20)), bankList(banks, look(40))]).toEqual([
    `iac   0
    Infrastructure
    as code and
    delivery

0 questions in 1
bank`,
    `iac   0  Infrastructure as code and
         delivery

0 questions in 1 bank`,
  ]);
});

test('a choice that is longer than the window has its lines to itself', () => {
  const choices = [
    { key: 'd', word: 'drill', label: 'drill (3 questions; Enter)' },
    { key: 'e', word: 'exam', back: true },
  ] as const;
  expect([choicesText(choices, look(20)), choicesText(choices, look(50))]).toEqual([
    '[d] drill (3\n    questions;\n    Enter)\n[e] exam (Esc)',
    '[d] drill (3 questions; Enter)  [e] exam (Esc)',
  ]);
});
