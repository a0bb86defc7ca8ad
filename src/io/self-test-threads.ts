import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SourceFile } from '../bank/source.ts';
import type { Job, Tested } from '../lint/self-test.ts';
import type { SentJob } from './self-test-thread.ts';
import type { World } from './world.ts';

/** So many jobs are handed over at once: few enough that all threads end together. */
const HANDFUL = 32;

/** A thread takes as long to begin as about so many jobs. */
const WORTH_A_THREAD = 60;

/** Into how many threads to divide jobs; one: do them here. */
export function threadsFor(jobs: number): number {
  return Math.max(1, Math.min(availableParallelism(), 8, Math.floor(jobs / WORTH_A_THREAD)));
}

/** The outcomes of the jobs, in their order, however many threads there are. */
export async function testInThreads(
  jobs: readonly Job[],
  threads: number,
  world: World,
): Promise<readonly Tested[]> {
  const lexicons = [...new Set(jobs.map(({ lexicon }) => lexicon))].filter(
    (lexicon) => lexicon !== undefined,
  );
  const tested: Tested[] = [];
  let next = 0;
  const thread = () =>
    new Promise<void>((done, failed) => {
      const worker = new Worker(world.selfTestThread, { workerData: { lexicons } });
      let from = 0;
      const hand = () => {
        from = next;
        next += HANDFUL;
        if (from < jobs.length) worker.postMessage(jobs.slice(from, next).map((job) => sent(job, lexicons)));
        else worker.terminate().then(() => done(), failed);
      };
      worker.on('message', (outcomes: readonly Tested[]) => {
        for (const [index, outcome] of outcomes.entries()) tested[from + index] = outcome;
        hand();
      });
      worker.on('error', (error) => {
        // The other threads end with what they have in hand.
        next = jobs.length;
        failed(error);
      });
      hand();
    });
  await Promise.all(Array.from({ length: threads }, thread));
  return tested;
}

function sent({ file, lexicon, own, labelled }: Job, lexicons: readonly SourceFile[]): SentJob {
  return {
    // A copy: small buffers share one block of memory, which would be sent whole.
    file: { ...file, bytes: new Uint8Array(file.bytes) },
    lexicon: lexicon ? lexicons.indexOf(lexicon) : -1,
    own,
    labelled: labelled.map(({ row, text }) => ({ row, text })),
  };
}
