import { parentPort, workerData } from 'node:worker_threads';
import type { SourceFile } from '../bank/source.ts';
import { SELF_TESTS } from '../lint/self-test.ts';
import { openTrials } from '../lint/trials.ts';
import { doWork } from '../lint/work.ts';
import type { Handful } from './self-test-threads.ts';

const { lexicons } = workerData as { lexicons: readonly SourceFile[] };
const trials = openTrials();

function withLexicon<Sent extends { readonly lexicon: number }>(sent: Sent) {
  return { ...sent, lexicon: lexicons[sent.lexicon] };
}

parentPort!.on('message', ({ jobs, pairs }: Handful) => {
  const work = {
    jobs: jobs.map(withLexicon),
    pairs: { ...pairs, questions: pairs.questions.map(withLexicon) },
  };
  parentPort!.postMessage(doWork(work, SELF_TESTS, trials));
});
