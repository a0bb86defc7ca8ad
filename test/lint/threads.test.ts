import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testInThreads, threadsFor } from '../../src/io/self-test-threads.ts';
import { startLint } from '../../src/lint/lint-banks.ts';
import { openTrials } from '../../src/lint/trials.ts';
import { realWorld } from '../../src/main.ts';
import { bankOf } from '../support/lint.ts';

/** Questions of which every third does not make its point, one with labels, and a lexicon. */
function started() {
  const questions = Array.from({ length: 100 }, (_, index) => ({
    path: `dns/q${index}.md`,
    language: 'yaml' as const,
    fragment: `id: q${index}\n${index % 3 === 0 ? 'checklist: [{ id: a, point: Names it, any: [spare wheel] }]\n' : ''}`,
  }));
  const labels = { question: 'q1', answer: 'We failed over.', hit: ['recovery'] };
  const root = bankOf([
    ...questions,
    { path: 'labelled/dns.jsonl', language: 'json', fragment: `${JSON.stringify(labels)}\n` },
    { path: 'lexicon.yml', language: 'yaml', fragment: 'spare:\n  wordings: [failover, use the spare]\n' },
  ]);
  return startLint([root], { trials: openTrials() });
}

test('threads find what one finds, in the same order', async () => {
  const { jobs, test: here } = started();
  const one = jobs.map(here);
  expect(await testInThreads(jobs, 3, realWorld())).toEqual(one);
  expect([one.filter(({ own }) => own.length > 0).length, one[1]!.labelled.flat().length]).toEqual([34, 2]);
});

test('a thread that fails is an error, and no lint without it', async () => {
  const world = { ...realWorld(), selfTestThread: join(realWorld().rulePages, 'no-such-program.js') };
  await expect(testInThreads(started().jobs, 2, world)).rejects.toThrow('no-such-program.js');
});

test('a handful of questions is tested without threads', () => {
  expect([threadsFor(0), threadsFor(1), threadsFor(59)]).toEqual([1, 1, 1]);
});
