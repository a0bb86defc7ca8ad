import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SourceFile } from '../bank/source.ts';
import type { Pairs, Passing } from '../lint/pairs.ts';
import type { Job, Tested } from '../lint/self-test.ts';
import type { Done, Work } from '../lint/work.ts';
import type { World } from './world.ts';

/** What a thread is given to do, with the lexicons by index: each of them goes over once. */
export interface Handful {
  readonly jobs: readonly (Omit<Job, 'lexicon'> & { readonly lexicon: number })[];
  readonly pairs?: Omit<Pairs, 'questions'> & {
    readonly questions: readonly {
      readonly id: string;
      readonly file: SourceFile;
      readonly lexicon: number;
    }[];
  };
}

/** Few enough that all threads end together. */
const MOST_JOBS = 32;
const SHARES_OF_PAIRS = 1;

/** A thread takes as long to begin as about so many jobs, and a job as long as about so many pairs. */
const WORTH_A_THREAD = 60;
const PAIRS_A_JOB = 8;

/** Into how many threads to divide work; one: do it here. */
export function threadsFor({ jobs, pairs }: Work): number {
  const { questions, answers, on } = pairs;
  const tries = on ? on.reduce((sum, each) => sum + each.length, 0) : questions.length * answers.length;
  const worth = Math.floor((jobs.length + tries / PAIRS_A_JOB) / WORTH_A_THREAD);
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
  const tasks = [...shares(pairs, threads * SHARES_OF_PAIRS, lexicons), ...handfuls(jobs, lexicons)];
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
        for (const [index, each] of outcome.tested.entries()) tested[task!.from + index] = each;
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

/** A handful, made when a thread is free for it, and where among the jobs or the questions of the pairs it begins. */
interface Task {
  readonly from: number;
  readonly handful: () => Handful;
}

function handfuls(jobs: readonly Job[], lexicons: readonly SourceFile[]): Task[] {
  return Array.from({ length: Math.ceil(jobs.length / MOST_JOBS) }, (_, index) => {
    const from = index * MOST_JOBS;
    const sent = ({ own, labelled, ...job }: Job) => ({
      ...sentFile(job, lexicons),
      own,
      labelled: labelled.map(({ row, text }) => ({ row, text })),
    });
    return { from, handful: () => ({ jobs: jobs.slice(from, from + MOST_JOBS).map(sent) }) };
  });
}

/** Every share holds some questions against all the answers. */
function shares(pairs: Pairs, count: number, lexicons: readonly SourceFile[]): Task[] {
  const size = Math.max(1, Math.ceil(pairs.questions.length / count));
  return Array.from({ length: Math.ceil(pairs.questions.length / size) }, (_, index) => {
    const from = index * size;
    const questions = pairs.questions.slice(from, from + size);
    const on = pairs.on?.map((each) =>
      each.flatMap((at) => (questions.includes(pairs.questions[at]!) ? [at - from] : [])),
    );
    const sent = questions.map((question) => ({ id: question.id, ...sentFile(question, lexicons) }));
    const share = { questions: sent, answers: pairs.answers, ...(on ? { on } : {}) };
    return { from, handful: () => ({ jobs: [], pairs: share }) };
  });
}

function sentFile({ file, lexicon }: Pick<Job, 'file' | 'lexicon'>, lexicons: readonly SourceFile[]) {
  return {
    // A copy: small buffers share one block of memory, which would be sent whole.
    file: { ...file, bytes: new Uint8Array(file.bytes) },
    lexicon: lexicon ? lexicons.indexOf(lexicon) : -1,
  };
}
