/** What the process returns; the meaning is part of the command-line contract. */
export const ExitCode = {
  /** Done, also when there was nothing to do. */
  ok: 0,
  /** `lint` found errors or too many warnings, `check` did not pass, `eval` fell below its bound, `history check` found faults. */
  failed: 1,
  /** Could not do it: usage, an unreadable bank, no terminal. */
  unable: 2,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
