import { expect, test } from 'vitest';
import { printLong } from '../../src/io/pager.ts';
import { realWorld } from '../../src/main.ts';

test('an error of what makes a long text reaches the caller through the pager', async () => {
  const world = Object.assign(Object.create(realWorld()), {
    env: { PATH: process.env.PATH, PAGER: 'grep -q nothing' },
  });
  Object.defineProperty(world, 'stdout', { value: { isTTY: true } });
  function* parts(): Iterable<string> {
    yield 'a line\n';
    throw new Error('no more of it');
  }
  await expect(printLong(world, parts())).rejects.toThrow('no more of it');
});
