import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SourceFile } from '../bank/source.ts';
import { NO_PAIRS, type Pairs, type Passing } from '../lint/pairs.ts';
import type { Job, Tested } from '../lint/self-test.ts';
import type { Done, Work } from '../lint/work.ts';
import type { World } from './world.ts';

/** What a thread is given to do, with the lexicons by index: each of them goes over once. */
export interface Handful {
  readonly jobs: readonly (Omit<Job, 'lexicon'> & { readonly lexicon: number })[];
  readonly pairs: Omit<Pairs, 'questions'> & {
    readonly questions: readonly {
      readonly id: string;
      readonly file: SourceFile;
      readonly lexicon: number;
    }[];
  };
}

/** So many jobs in a handful, and so many shares of the pairs for a thread: few enough that all threads end together. */
const MOST_JOBS = 32;
const SHARES = 2;

/** A thread takes as long to begin as about so many jobs, and a job as long as about so many pairs. */
const WORTH_A_THREAD = 60;
const PAIRS_A_JOB = 8;

/** Into how many threads to divide work; one: do it here. */
export function threadsFor({ jobs, pairs }: Work): number {
  const { questions, answers, on } = pairs;
  const tries = on ? on.reduce((sum, each) => sum + each.length, 0) : questions.length * answers.length;
  // Where few are tested, most of the time goes to making the others ready for their answers.
  const read = Math.max(jobs.length, questions.length);
  const worth = Math.floor((read + tries / PAIRS_A_JOB) / WORTH_A_THREAD);
  return Math.max(1, Math.min(availableParallelism(), 8, worth));
}

/** Does work; what comes of it is the same however many threads there are. */
export async function doInThreads(work: Work, threads: number, world: World): Promise<Done> {
  const { jobs, pairs } = work;
  const lexicons = [...new Set([...jobs, ...pairs.questions].map(({ lexicon }) => lexicon))].filter(
    (lexicon) => lexicon !== undefined,
  );
  const tested: Tested[] = [];
  const passing: Passing[] = [];
  const tasks = tasksOf(work, threads * SHARES, lexicons);
  const thread = () =>
    new Promise<void>((done, failed) => {
      const worker = new Worker(world.selfTestThread, { workerData: { lexicons } });
      let task: Task | undefined;
      const hand = () => {
        task = tasks.shift();
        if (task) worker.postMessage(task.handful());
        else worker.terminate().then(() => done(), failed);
      };
      worker.on('message', (outcome: Done) => {
        for (const [index, each] of outcome.tested.entries()) tested[task!.places[index]!] = each;
        for (const each of outcome.passing) passing.push({ ...each, question: each.question + task!.from });
        hand();
      });
      worker.on('error', (error) => {
        // The other threads end with what they have in hand.
        tasks.length = 0;
        failed(error);
      });
      hand();
    });
  await Promise.all(Array.from({ length: threads }, thread));
  return { tested, passing: passing.sort((a, b) => a.answer - b.answer || a.question - b.question) };
}

/** A handful, made when a thread is free for it. */
interface Task {
  /** Where its jobs stand among all. */
  readonly places: readonly number[];
  /** Where its questions begin among those of the pairs. */
  readonly from: number;
  readonly handful: () => Handful;
}

/** Some questions against all the answers, each with the jobs of these questions; then the other jobs. */
function tasksOf({ jobs, pairs }: Work, shares: number, lexicons: readonly SourceFile[]): Task[] {
  const task = (places: number[], from = 0, share = NO_PAIRS): Task => ({
    places,
    from,
    handful: () => handfulOf({ jobs: places.map((at) => jobs[at]!), pairs: share }, lexicons),
  });
  const placeOf = new Map(jobs.map(({ file }, at) => [file, at]));
  const size = Math.max(1, Math.ceil(pairs.questions.length / shares));
  const tasks = cut(pairs.questions, size).map((questions, index) => {
    const from = index * size;
    const on = pairs.on?.map((each) =>
      each.flatMap((at) => (at >= from && at < from + size ? [at - from] : [])),
    );
    const places = questions.flatMap(({ file }) => placeOf.get(file) ?? []);
    return task(places, from, { questions, answers: pairs.answers, ...(on ? { on } : {}) });
  });
  const taken = new Set(tasks.flatMap(({ places }) => places));
  const left = [...jobs.keys()].filter((at) => !taken.has(at));
  return [...tasks, ...cut(left, MOST_JOBS).map((places) => task(places))];
}

function cut<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

function handfulOf({ jobs, pairs }: Work, lexicons: readonly SourceFile[]): Handful {
  const copies = new Map<SourceFile, SourceFile>();
  const sent = ({ file, lexicon }: Pick<Job, 'file' | 'lexicon'>) => {
    // A copy: small buffers share one block of memory, which would be sent whole.
    const copy = copies.get(file) ?? { ...file, bytes: new Uint8Array(file.bytes) };
    copies.set(file, copy);
    return { file: copy, lexicon: lexicon ? lexicons.indexOf(lexicon) : -1 };
  };
  return {
    jobs: jobs.map((job) => ({
      ...sent(job),
      own: job.own,
      labelled: job.labelled.map(({ row, text }) => ({ row, text })),
    })),
    pairs: { ...pairs, questions: pairs.questions.map((tried) => ({ id: tried.id, ...sent(tried) })) },
  };
}
