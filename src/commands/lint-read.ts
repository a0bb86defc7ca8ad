import { expectManyFiles } from '../io/many-files.ts';
import { doInThreads, threadsFor } from '../io/self-test-threads.ts';
import type { World } from '../io/world.ts';
import { type Linted, type LintOptions, startLint } from '../lint/lint-banks.ts';
import type { Rule } from '../lint/rule.ts';
import type { Done, Work } from '../lint/work.ts';
import type { LintCommandOptions } from './lint.ts';
import { filesOf, type Rooted } from './lint-asked.ts';

type Wishes = LintOptions & { readonly rules: readonly Rule[] };

/** Does work, here or elsewhere. */
type Make = (work: Work, here: (work: Work) => Done) => Promise<Done>;

/** Lints what was read, or remembers what was found in it. */
export async function lintRead(
  roots: readonly Rooted[],
  wishes: Wishes,
  options: LintCommandOptions,
  world: World,
): Promise<Linted> {
  // Times are taken of work that is done, and in one thread.
  if (options.stats) return lintNow(roots, wishes, async (work, here) => here(work));
  const make: Make = async (work, here) => {
    const threads = threadsFor(work);
    return threads > 1 ? doInThreads(work, threads, world) : here(work);
  };
  if (!options.cache && options.cacheLocation === undefined) return lintNow(roots, wishes, make);
  const { LintCache } = await import('../io/lint-cache.ts');
  const cache = new LintCache(options.cacheLocation, world);
  const tests = wishes.rules.filter(({ group }) => group === 'self-test').map(({ name }) => name);
  return cache.run(partsOf(roots, wishes, options, world), () =>
    lintNow(roots, wishes, (work, here) => cache.done(work, tests, (left) => make(left, here))),
  );
}

/** From so many questions on memory counts. For fewer V8 had better keep its settings: it compiles the program anew for others. */
const MANY = 1000;

function questionsIn(roots: readonly Rooted[]): number {
  return roots.reduce(
    (sum, { files }) => sum + files.banks.reduce((all, { questions }) => all + questions.length, 0),
    0,
  );
}

async function lintNow(roots: readonly Rooted[], wishes: Wishes, make: Make): Promise<Linted> {
  const tests = wishes.rules.some(({ group }) => group === 'self-test');
  // The checker needs the space for what it makes of a question, and then time counts.
  if (!tests && questionsIn(roots) > MANY) expectManyFiles();
  const started = startLint(
    roots.map(({ files }) => files),
    tests ? { ...wishes, trials: (await import('../lint/trials.ts')).openTrials() } : wishes,
  );
  return started.finish(await make(started.work, started.do));
}

/** All that the findings of a run depend on. */
function partsOf(
  roots: readonly Rooted[],
  { rules, thorough }: Wishes,
  { drafts }: LintCommandOptions,
  world: World,
): (string | Uint8Array)[] {
  const asked = roots.map(({ root, only, also, found, files }) => {
    return [root, only, also, found.folder, found.text, files.root, files.refused];
  });
  const files = roots.flatMap(filesOf);
  const names = rules.map(({ name }) => name);
  return [
    JSON.stringify([world.cwd, names, thorough, drafts, asked]),
    ...files.flatMap(({ path, bytes }) => [path, bytes]),
  ];
}
