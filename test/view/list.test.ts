import { expect, test } from 'vitest';
import { foundList } from '../../src/view/list.ts';
import { paintFor } from '../../src/view/paint.ts';
import { questionOf } from '../support/question.ts';

const question = {
  ...questionOf('checklist: [{ id: a-point, point: Says it, any: [rollback] }]'),
  id: 'serving-from-several-regions',
};
const listed = (width: number) =>
  foundList([question], 'regions', { width, unicode: true, paint: paintFor(0) });

test('level and time stand behind the id, or below it where the window is too narrow for both', () => {
  expect([listed(60), listed(40), listed(17)]).toEqual([
    '  serving-from-several-regions  bank, senior, 2m\n    A question',
    '  serving-from-several-regions\n    bank, senior, 2m\n    A question',
    '  serving-from-several-regions\n    bank, senior,\n    2m\n    A question',
  ]);
});
