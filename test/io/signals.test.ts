import { expect, test } from 'vitest';
import { Interrupted, withSignals } from '../../src/io/signals.ts';

test('a part of the work that may be ended anywhere leaves a signal its own way; what waits before and after it does not', async () => {
  // Others may let go of theirs meanwhile.
  const before = process.listeners('SIGTERM');
  const held = () => process.listeners('SIGTERM').filter((one) => !before.includes(one)).length;
  const seen: number[] = [];
  const work = withSignals(async (signal, unheld) => {
    seen.push(held());
    await unheld(async () => seen.push(held()));
    await unheld(() => Promise.reject(new Error('a rule that breaks'))).catch(() => seen.push(held()));
    process.emit('SIGTERM');
    signal.throwIfAborted();
  });
  await expect(work).rejects.toEqual(new Interrupted(143));
  expect([...seen, held()]).toEqual([1, 0, 1, 0]);
});
