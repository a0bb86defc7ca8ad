import { type SpawnOptions, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const LAUNCHER = resolve('bin/mockdrill.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mockdrill-test-'));
  onTestFinished(() => removed(folder));
  return folder;
}

/** Removes a folder in which a process that the test has ended may still be storing its draft. */
async function removed(folder: string): Promise<void> {
  for (let left = 20; left >= 0; left--) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}

/** The environment of a user who has nothing set up: no colour settings, an empty home of the tool's own. */
export function plainEnvironment(home: string, extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, LANG: 'C.UTF-8', TZ: 'UTC', MOCKDRILL_HOME: home, ...extra };
}

/** Runs the built program as a process of its own, without a terminal. */
export function mockdrill(
  args: readonly string[],
  options: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string; home?: string } = {},
): Promise<Ran> {
  const spawnOptions: SpawnOptions = {
    cwd: options.cwd ?? process.cwd(),
    env: plainEnvironment(options.home ?? temporaryFolder(), options.env),
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  };
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [LAUNCHER, ...args], spawnOptions);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout!.on('data', (chunk) => out.push(chunk));
    child.stderr!.on('data', (chunk) => err.push(chunk));
    child.on('error', failed);
    child.on('close', (code) =>
      done({ code, stdout: String(Buffer.concat(out)), stderr: String(Buffer.concat(err)) }),
    );
    if (options.input !== undefined) child.stdin!.end(options.input);
  });
}
