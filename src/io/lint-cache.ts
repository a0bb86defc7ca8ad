import { createHash } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Linted } from '../lint/lint-banks.ts';
import { type Pairs, type Passing, triedOn } from '../lint/pairs.ts';
import type { Job, Tested } from '../lint/self-test.ts';
import type { Done, Work } from '../lint/work.ts';
import { foldersOf } from './folders.ts';
import { tell } from './print.ts';
import { MOST_OWN_BYTES, readRegularFile } from './regular-file.ts';
import type { World } from './world.ts';
import { writeWhole } from './write-file.ts';

/** So many are kept, the last used: some banks of ten thousand questions. */
const MOST_TESTS = 50_000;
const MOST_RUNS = 20;

/** Length of the checksum that the file begins with. */
const SUM = 64;
/** What every cache begins with, also one of another build. */
const CACHE = /^[0-9a-f]{64}\{"/;

type Remembered = Pick<Linted, 'findings' | 'files'>;

/** Of more than a sample against a sample nothing is remembered pair by pair. */
const MOST_PAIRS = 50_000;
const MOST_TRIED = 2000;
/** So many of a question, until a run for all files tells which are still there. */
const MOST_ANSWERS = 1000;

/** For the answers that were tried on a question, by a hash of each, the score with which it passes; 0 where it does not. */
type Scores = Readonly<Record<string, number>>;

/** So much of the hash of an answer tells it from a few hundred others. */
const ANSWER = 16;

/** What stands in the file. */
interface Kept {
  readonly runs: readonly [string, Remembered][];
  readonly tests: readonly [string, Tested][];
  readonly tried: readonly [string, Scores][];
}

/**
 * What earlier runs found. An outcome is kept by a hash of all that it depends on, so one that is out of date is never
 * looked up; a cache that is damaged, or of another build, is none.
 */
export class LintCache {
  private readonly path: string;
  /** Of a file that is made: in the tool's own place nobody else reads anything. */
  private readonly mode: number;
  private readonly world: World;
  private readonly runs: Map<string, Remembered>;
  private readonly tests: Map<string, Tested>;
  private readonly tried: Map<string, Scores>;

  constructor(location: string | undefined, world: World) {
    const path = location ? resolve(world.cwd, location) : join(foldersOf(world).cache, 'lint.json');
    this.path = existsSync(path) ? realpathSync(path) : path;
    this.mode = location ? 0o666 : 0o600;
    this.world = world;
    const { runs, tests, tried } = this.read(location);
    this.runs = new Map(runs);
    this.tests = new Map(tests);
    this.tried = new Map(tried);
  }

  /** What a run over all this found, or finds now. */
  async run(parts: readonly (string | Uint8Array)[], lint: () => Promise<Linted>): Promise<Linted> {
    const key = this.key(parts);
    const known = this.runs.get(key);
    if (known) {
      this.renew(key, known);
      return { ...known, times: new Map() };
    }
    const linted = await lint();
    this.keep(this.runs, key, { findings: linted.findings, files: linted.files });
    this.write();
    return linted;
  }

  /** That a run is used is written before it would be dropped, not each time: to write takes longer than to look up. */
  private renew(key: string, known: Remembered): void {
    if ([...this.runs.keys()].indexOf(key) >= this.runs.size - MOST_RUNS / 2) return;
    this.keep(this.runs, key, known);
    this.write();
  }

  /** What comes of work, of which only that is done of which it is not known. `rules`: the names of those that test. */
  async done(
    { jobs, pairs }: Work,
    rules: readonly string[],
    make: (left: Work) => Promise<Done>,
  ): Promise<Done> {
    const keys = jobs.map((job) => this.key([rules.join(), ...partsOf(job)]));
    const jobsLeft = jobs.filter((_, index) => !this.tests.has(keys[index]!));
    const scores = this.scoresOf(pairs);
    const made = await make({ jobs: jobsLeft, pairs: scores ? { ...pairs, on: scores.unknown } : pairs });
    const outcomes = new Map(jobsLeft.map((job, index) => [job, made.tested[index]!]));
    const tested = jobs.map((job, index) => {
      const outcome = outcomes.get(job) ?? this.tests.get(keys[index]!)!;
      this.keep(this.tests, keys[index]!, outcome);
      return outcome;
    });
    return { tested, passing: scores ? scores.withMade(made.passing) : made.passing };
  }

  /** The pairs of which nothing is known, and what passes once they were tried. */
  private scoresOf(pairs: Pairs) {
    if (pairs.questions.length * pairs.answers.length > MOST_PAIRS) return undefined;
    const answers = pairs.answers.map(({ text }) => this.key([text]).slice(0, ANSWER));
    const questions = pairs.questions.map(({ file, lexicon }) =>
      this.key([file.bytes, lexicon?.bytes ?? '']),
    );
    const known = questions.map((key) => this.tried.get(key) ?? {});
    const on = answers.map((_, answer) => triedOn(pairs, answer));
    const unknown = on.map((all, answer) => all.filter((at) => known[at]![answers[answer]!] === undefined));
    const withMade = (made: readonly Passing[]): Passing[] => {
      const now = questions.map((): Record<string, number> => ({}));
      on.forEach((all, answer) => {
        for (const at of all) now[at]![answers[answer]!] = known[at]![answers[answer]!] ?? 0;
      });
      for (const { answer, question, score } of made) now[question]![answers[answer]!] = score;
      questions.forEach((key, at) => {
        // A run for some files tries some answers only, and of the others what is known stays so.
        const its = pairs.on ? lastOf({ ...known[at], ...now[at] }) : now[at]!;
        this.keep(this.tried, key, its);
      });
      return on.flatMap((all, answer) =>
        all.flatMap((question) => {
          const score = now[question]![answers[answer]!]!;
          return score > 0 ? [{ answer, question, score }] : [];
        }),
      );
    };
    return { unknown, withMade };
  }

  private key(parts: readonly (string | Uint8Array)[]): string {
    const hash = createHash('sha256');
    // With the length before each part no two lists of parts look alike.
    for (const part of parts) hash.update(`${part.length} `).update(part);
    return hash.digest('base64url');
  }

  /** The last used come last. */
  private keep<T>(kept: Map<string, T>, key: string, value: T): void {
    kept.delete(key);
    kept.set(key, value);
  }

  /** In the tool's own place nobody else keeps anything. */
  private read(location: string | undefined): Kept {
    const bytes = readRegularFile(this.path, MOST_OWN_BYTES);
    const text = typeof bytes === 'string' ? '' : Buffer.from(bytes).toString();
    const [sum, body] = [text.slice(0, SUM), text.slice(SUM)];
    if (location && text !== '' && !CACHE.test(text))
      throw new UserError(
        `${location} is no cache of mockdrill: it is not written over.`,
        'Delete it, if it was one that is damaged, or name a file that is not there yet.',
      );
    return sum === this.checksum(body) ? JSON.parse(body) : { runs: [], tests: [], tried: [] };
  }

  /** Of what is remembered and of who remembers it: the same text means something else to another build. */
  private checksum(body: string): string {
    return createHash('sha256').update(`${this.world.build} ${process.version} `).update(body).digest('hex');
  }

  private write(): void {
    const kept: Kept = {
      runs: [...this.runs].slice(-MOST_RUNS),
      tests: [...this.tests].slice(-MOST_TESTS),
      tried: [...this.tried].slice(-MOST_TRIED),
    };
    const body = JSON.stringify(kept);
    try {
      // Whoever writes to a FIFO waits for a reader, and nothing is kept in one.
      if (statSync(this.path, { throwIfNoEntry: false })?.isFIFO())
        throw new UserError(`${this.path} can't be written: a FIFO stands in its place.`);
      writeWhole(this.path, this.checksum(body) + body, this.mode);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      tell(this.world, `${error.message} The next run starts from the beginning.`);
    }
  }
}

function lastOf(scores: Scores): Scores {
  return Object.fromEntries(Object.entries(scores).slice(-MOST_ANSWERS));
}

function partsOf({ file, lexicon, own, labelled }: Job): (string | Uint8Array)[] {
  return [file.bytes, lexicon?.bytes ?? '', String(own), ...labelled.map(({ text }) => text)];
}
