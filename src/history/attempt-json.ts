import type { Verdict } from '../check/result.ts';
import type { Attempt } from './attempt.ts';

/** An attempt as `--json` prints it: stable, part of the command-line contract. */
export interface AttemptJson extends Omit<Attempt, 'at' | 'points' | 'verdicts' | 'won' | 'flags'> {
  /** UTC, ISO 8601. */
  readonly at: string;
  /** `won`: made only when the interviewer asked back. */
  readonly points: readonly { readonly id: string; readonly verdict: Verdict; readonly won: boolean }[];
  readonly redFlags: readonly string[];
}

export function attemptJson({ at, points, verdicts, won, flags, ...plain }: Attempt): AttemptJson {
  return {
    ...plain,
    at: new Date(at).toISOString(),
    points: points.map((id, index) => ({ id, verdict: verdicts[index]!, won: won.includes(index) })),
    redFlags: flags,
  };
}
