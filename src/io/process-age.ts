import { spawnSync } from 'node:child_process';

const ELAPSED = /^(?:(?:(\d+)-)?(\d+):)?(\d+):(\d+)$/;

/** Milliseconds that a process has run, to the second below; undefined where the system does not say. */
export function ageOf(pid: number): number | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'etime=', '-p', String(pid)], { encoding: 'utf8' });
  const [, ...parts] = ELAPSED.exec(stdout?.trim() ?? '') ?? [];
  if (parts.length === 0) return undefined;
  const [days, hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
  return (((days! * 24 + hours!) * 60 + minutes!) * 60 + seconds!) * 1000;
}
