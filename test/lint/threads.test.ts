import { join } from 'node:path';
import { expect, test } from 'vitest';
import { doInThreads, threadsFor } from '../../src/io/self-test-threads.ts';
import { startLint } from '../../src/lint/lint-banks.ts';
import { NO_PAIRS } from '../../src/lint/pairs.ts';
import { openTrials } from '../../src/lint/trials.ts';
import { realWorld } from '../../src/main.ts';
import { bankOf } from '../support/lint.ts';

/** Questions of which every third does not make its point, one with labels, and a lexicon. */
function started() {
  const questions = Array.from({ length: 60 }, (_, index) => ({
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
  const { work, do: here, finish } = started();
  const one = here(work);
  const three = await doInThreads(work, 3, realWorld());
  expect(three.tested).toEqual(one.tested);
  expect(finish(three)).toEqual(started().finish(one));
  const { tested, passing } = one;
  const failing = tested.filter(({ own }) => own.length > 0).length;
  expect([failing, tested[1]!.labelled.flat().length, passing.length > 400]).toEqual([20, 2, true]);
});

test('a thread that fails is an error, and no lint without it', async () => {
  const world = { ...realWorld(), selfTestThread: join(realWorld().rulePages, 'no-such-program.js') };
  await expect(doInThreads(started().work, 2, world)).rejects.toThrow('no-such-program.js');
});

test('a handful of questions is tested without threads', () => {
  const { jobs } = started().work;
  const threads = [0, 1, 59].map((count) => threadsFor({ jobs: jobs.slice(0, count), pairs: NO_PAIRS }));
  expect(threads).toEqual([1, 1, 1]);
});
