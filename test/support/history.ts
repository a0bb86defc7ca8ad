import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Event } from '../../src/history/event.ts';
import type { World } from '../../src/io/world.ts';
import { realWorld } from '../../src/main.ts';
import { plainEnvironment, temporaryFolder } from './run.ts';

const base = realWorld();

/** The real world with a home of its own. */
export function worldAt(home: string, changes: Partial<World> = {}): World {
  return {
    env: plainEnvironment(home),
    cwd: home,
    stdin: process.stdin,
    stdout: base.stdout,
    stderr: base.stderr,
    shippedQuestions: base.shippedQuestions,
    shippedIndex: base.shippedIndex,
    rulePages: base.rulePages,
    helpPage: base.helpPage,
    selfTestThread: base.selfTestThread,
    version: base.version,
    build: base.build,
    now: base.now,
    random: base.random,
    ...changes,
  };
}

/** Writes files of a history below a home and returns the home. */
export function homeWith(files: Record<string, string>, home: string = temporaryFolder()): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  return home;
}

/** Events as they lie in a file. */
export function linesOf(events: readonly Event[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

/** The event files of a home, whole, by name. */
export function eventFilesOf(home: string): Record<string, string> {
  const folder = join(home, 'data/history');
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** A program out of one of our files, for processes of their own. */
export function bundled(entry: string): string {
  const outfile = join(temporaryFolder(), 'program.mjs');
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require=__createRequire(import.meta.url);",
    },
  });
  return outfile;
}

/** Starts a process that appends attempts one after the other and says the id of each that is stored. */
export function startWriter(program: string, home: string, name: string, count: number): Writer {
  const child = spawn(process.execPath, [program, name, String(count)], { env: plainEnvironment(home) });
  let text = '';
  const said = () => text.split('\n').slice(0, -1);
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  const ended = new Promise<string[]>((done) => {
    child.on('close', () => done(said()));
  });
  const hasSaid = async (ids: number) => {
    while (said().length < ids) await once(child.stdout, 'data');
  };
  return { child, hasSaid, ended };
}

export interface Writer {
  readonly child: ChildProcess;
  /** Waits until so many ids were said. */
  hasSaid(ids: number): Promise<void>;
  /** The ids that were said to be stored. */
  readonly ended: Promise<string[]>;
}
