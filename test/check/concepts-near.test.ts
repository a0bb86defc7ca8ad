import { expect, it } from 'vitest';
import { profileOf } from '../../src/check/concepts-near.ts';

it('an exact alias says nothing of what a slot is near to', () => {
  const profile = profileOf(['queue with limit', '=jitter', 'queue'], 'Drops load', 0.5);
  expect([...profile]).toEqual([
    ['queue', 2],
    ['limit', 1],
    ['drop', 0.5],
    ['load', 0.5],
  ]);
});
