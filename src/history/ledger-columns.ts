/** The numbers kept of an attempt; texts by their number in `texts`, verdicts two bits a point. */
export const ATTEMPT_COLUMNS = {
  at: 'f64',
  score: 'f64',
  seconds: 'f64',
  limit: 'f64',
  offset: 'f64',
  length: 'u32',
  file: 'u32',
  question: 'u32',
  bank: 'u32',
  points: 'u32',
  verdicts: 'u32',
  flags: 'u32',
  words: 'u32',
  hints: 'u8',
  mode: 'u32',
  passed: 'u8',
} as const;

/** What a probe or an override changed: one row a point, one without a point where a probe won nothing. */
export const MARK_COLUMNS = {
  event: 'f64',
  at: 'f64',
  offset: 'f64',
  length: 'u32',
  file: 'u32',
  attempt: 'u32',
  point: 'u32',
  kind: 'u8',
  verdict: 'u8',
  /** `STAYS` where the override says nothing of it; so with `passed`. */
  score: 'f64',
  passed: 'u8',
} as const;

export const MARK = { probe: 0, override: 1 } as const;
export const STAYS = 255;
/** The format allows 15 points; two bits each fit into 32. */
export const MOST_POINTS = 16;
