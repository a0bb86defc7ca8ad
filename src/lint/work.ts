import type { Timed } from './glance.ts';
import { type Pairs, type Passing, tryPairs } from './pairs.ts';
import type { Rule } from './rule.ts';
import { type Job, readAgain, selfTest, type Tested } from './self-test.ts';
import type { Trials } from './trials.ts';

/** The self-tests that a run leaves to be done, one after another or side by side. */
export interface Work {
  readonly jobs: readonly Job[];
  readonly pairs: Pairs;
}

/** What came of them: of the jobs in their order. */
export interface Done {
  readonly tested: readonly Tested[];
  readonly passing: readonly Passing[];
}

/** Does work here and now. */
export function doWork(
  { jobs, pairs }: Work,
  rules: readonly Rule[],
  trials: Trials,
  timed: Timed = (_, look) => look(),
): Done {
  // To compile a question takes longer than to check an answer to it, so what is wanted twice is read once.
  const read = new Map(pairs.questions.map((tried) => [tried.file, readAgain(tried)]));
  const tested = jobs.map((job) => selfTest(read.get(job.file) ?? readAgain(job), job, rules, trials, timed));
  let passing: readonly Passing[] = [];
  timed('other-answer-passes', () => {
    passing = tryPairs(pairs, trials, ({ file }) => read.get(file)!.question);
  });
  return { tested, passing };
}
