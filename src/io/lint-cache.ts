import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Linted } from '../lint/lint-banks.ts';
import type { Job, Tested } from '../lint/self-test.ts';
import { readRegularFile } from './bank-files.ts';
import { foldersOf } from './folders.ts';
import { tell } from './print.ts';
import type { World } from './world.ts';
import { writeWhole } from './write-file.ts';

/** So many are kept, the last used: some banks of ten thousand questions. */
const MOST_TESTS = 50_000;
const MOST_RUNS = 20;

/** Length of the checksum that the file begins with. */
const SUM = 64;

const MOST_BYTES = 256 * 1024 * 1024;

type Remembered = Pick<Linted, 'findings' | 'files'>;

/**
 * What earlier runs found. An outcome is kept by a hash of all that it depends on, so one that is out of date is never
 * looked up; a cache that is damaged, or of another build, is none.
 */
export class LintCache {
  private readonly path: string;
  private readonly world: World;
  private readonly runs: Map<string, Remembered>;
  private readonly tests: Map<string, Tested>;

  constructor(location: string | undefined, world: World) {
    this.path = location ? resolve(world.cwd, location) : join(foldersOf(world).cache, 'lint.json');
    this.world = world;
    const { runs, tests } = this.read();
    this.runs = new Map(runs);
    this.tests = new Map(tests);
  }

  /** What a run over all this found, or finds now. */
  async run(parts: readonly (string | Uint8Array)[], lint: () => Promise<Linted>): Promise<Linted> {
    const key = this.key(parts);
    const known = this.runs.get(key);
    if (known) return { ...known, times: new Map() };
    const linted = await lint();
    this.keep(this.runs, key, { findings: linted.findings, files: linted.files });
    this.write();
    return linted;
  }

  /** The outcomes of jobs, of which only those that are not known are made. */
  async test(
    jobs: readonly Job[],
    make: (jobs: readonly Job[]) => Promise<readonly Tested[]>,
  ): Promise<readonly Tested[]> {
    const keys = jobs.map((job) => this.key(partsOf(job)));
    const left = jobs.filter((_, index) => !this.tests.has(keys[index]!));
    const made = await make(left);
    const outcomes = new Map(left.map((job, index) => [job, made[index]!]));
    return jobs.map((job, index) => {
      const outcome = outcomes.get(job) ?? this.tests.get(keys[index]!)!;
      this.keep(this.tests, keys[index]!, outcome);
      return outcome;
    });
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

  private read(): { runs: [string, Remembered][]; tests: [string, Tested][] } {
    const bytes = readRegularFile(this.path, MOST_BYTES);
    const text = typeof bytes === 'string' ? '' : Buffer.from(bytes).toString();
    const [sum, body] = [text.slice(0, SUM), text.slice(SUM)];
    return sum !== '' && sum === this.checksum(body) ? JSON.parse(body) : { runs: [], tests: [] };
  }

  /** Of what is remembered and of who remembers it: the same text means something else to another build. */
  private checksum(body: string): string {
    return createHash('sha256').update(`${this.world.build} ${process.version} `).update(body).digest('hex');
  }

  private write(): void {
    const body = JSON.stringify({
      runs: [...this.runs].slice(-MOST_RUNS),
      tests: [...this.tests].slice(-MOST_TESTS),
    });
    try {
      writeWhole(this.path, this.checksum(body) + body);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      tell(this.world, `${error.message} The next run starts from the beginning.`);
    }
  }
}

function partsOf({ file, lexicon, own, labelled }: Job): (string | Uint8Array)[] {
  return [file.bytes, lexicon?.bytes ?? '', String(own), ...labelled.map(({ text }) => text)];
}
