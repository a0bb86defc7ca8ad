import type { Paint } from './paint.ts';

/** How output may look where it goes: views take this instead of asking the terminal. */
export interface Look {
  /** Columns. */
  readonly width: number;
  /** False: ASCII only. */
  readonly unicode: boolean;
  readonly paint: Paint;
}
