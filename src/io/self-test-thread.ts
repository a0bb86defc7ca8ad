import { parentPort, workerData } from 'node:worker_threads';
import type { SourceFile } from '../bank/source.ts';
import { type Job, SELF_TESTS, selfTest } from '../lint/self-test.ts';
import { openTrials } from '../lint/trials.ts';

/** A job as it is sent to a thread: each lexicon goes over once. */
export interface SentJob extends Omit<Job, 'lexicon'> {
  /** Which of the lexicons. */
  readonly lexicon: number;
}

const { lexicons } = workerData as { lexicons: readonly SourceFile[] };
const trials = openTrials();

parentPort!.on('message', (jobs: readonly SentJob[]) => {
  parentPort!.postMessage(
    jobs.map((job) => selfTest({ ...job, lexicon: lexicons[job.lexicon] }, SELF_TESTS, trials)),
  );
});
