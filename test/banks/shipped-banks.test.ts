import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mockdrill } from '../support/run.ts';

const LABELLED = join('test', 'labelled');

test('the checker agrees with the labelled answers to the shipped questions', async () => {
  const files = readdirSync(LABELLED)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(LABELLED, name));
  const { code, stderr } = await mockdrill(['eval', ...files, '--bank', 'questions', '--min-f1', '0.9']);
  expect([code, stderr]).toEqual([0, '']);
});

test('the lint has nothing to say about the shipped banks', async () => {
  const { code, stdout } = await mockdrill(['lint', 'questions', '--max-warnings', '0']);
  expect([code, stdout]).toEqual([0, expect.stringContaining('no findings')]);
}, 120_000);
