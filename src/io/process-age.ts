import { spawnSync } from 'node:child_process';

/** What the system says of a process. */
export interface ProcessSeen {
  /** It has ended, though its number is taken until somebody asks how: in a container maybe for good. */
  readonly ended: boolean;
  /** Milliseconds since it began, to the second below. */
  readonly age: number;
}

const SEEN = /^(\S+)\s+(?:(?:(\d+)-)?(\d+):)?(\d+):(\d+)$/;

/** What the system says of a process; undefined where it does not say. */
export function processSeen(pid: number): ProcessSeen | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-o', 'etime=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  const [, state, ...parts] = SEEN.exec(stdout?.trim() ?? '') ?? [];
  if (state === undefined) return undefined;
  const [days, hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
  const age = (((days! * 24 + hours!) * 60 + minutes!) * 60 + seconds!) * 1000;
  return { ended: state.startsWith('Z'), age };
}
