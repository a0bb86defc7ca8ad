import type { MetricKind } from '../../bank/question.ts';
import { at, type Kinds } from './kind-cues.ts';
import { inFront, type Lexeme } from './lexeme.ts';
import { savedBefore } from './paid.ts';
import { readWindow, windowBefore } from './period.ts';
import type { Quantity } from './quantity.ts';
import { verbAhead } from './relative.ts';
import { DAY } from './units.ts';
import { periodNear } from './value.ts';

const QUARTER = 90 * DAY;

export function ofTime(all: readonly Lexeme[], one: Quantity, near: Map<MetricKind, number>): Kinds {
  const small = one.scale < 1;
  if (isDown(all, one)) {
    return one.per ||
      (periodNear(all, one.from) !== undefined && (at(near, 'availability') < 12 || isYear(all, one)))
      ? { kind: 'availability', also: ['duration'] }
      : { kind: 'duration', also: ['availability'] };
  }
  const saved = savedBefore(all, one.from);
  if (saved && !small)
    return { kind: one.per ? 'cost' : 'duration', also: one.per ? ['duration'] : ['cost'] };
  if (small) return { kind: 'latency', also: at(near, 'duration') < at(near, 'latency') ? ['duration'] : [] };
  // Nothing answers in days.
  const quick = one.scale < 60 || (one.scale < DAY && isStrong(near));
  if (at(near, 'latency') < at(near, 'duration') && quick) {
    return {
      kind: 'latency',
      also: isStrong(near) ? [] : ['duration'],
    };
  }
  if (at(near, 'cost') < 5 && !tookIt(all, one.from)) return { kind: 'duration', also: ['cost'] };
  return { kind: 'duration', also: one.scale < 60 || isLag(all, one) ? ['latency'] : [] };
}

/** `the lag settled at 2 minutes`. */
const isLag = (all: readonly Lexeme[], { from }: Quantity): boolean =>
  inFront(all, from, 6).some(({ text }) => /^(?:lag|freshness|staleness|delay)$/.test(text));

/** `the bill run took me 3 hours` is no cost, `it cost us 3 hours` is one. */
const tookIt = (all: readonly Lexeme[], from: number): boolean =>
  /^(?:took|takes|taken|lasted|lasts)$/.test(all[verbAhead(all, from)]?.text ?? '');

/** `in the whole year`, `over the last twelve months`. */
const isYear = (all: readonly Lexeme[], { from, to }: Quantity): boolean =>
  ((readWindow(all, to) ?? windowBefore(all, from))?.seconds ?? 0) >= QUARTER;

/** A latency word of its own (p95, response time) stands near, not only what may have a latency. */
const isStrong = (near: Map<MetricKind, number>): boolean => at(near, 'latency') < 6;

const STOPPED =
  /^(?:paused|blocked|refused|interrupted|frozen|locked|unreachable|dead|stopped|rejected|dark|broken|out|away|gone|off)$/;

function isDown(all: readonly Lexeme[], one: Quantity): boolean {
  for (let i = Math.max(0, one.from - 8); i < all.length && i < one.to + 6; i++) {
    if (all[i]!.sentence !== all[one.from]!.sentence) continue;
    if (/^(?:downtime|unavailable|unavailability|offline)$/.test(all[i]!.text)) return true;
    const state = /^(?:was|were|is|be|been|being|went|stayed|completely|fully|entirely)$/.test(
      all[i - 1]?.text ?? '',
    );
    const next = all[i + 1]?.text ?? '';
    if (next === 'for' && i < one.from && one.from - i < 5 && STOPPED.test(all[i]!.text)) return true;
    if (
      all[i]!.text === 'down' &&
      (next === 'for' || (state && !/^(?:to|from|by|at)$/.test(next) && !/^[~<]?\d/.test(next)))
    )
      return true;
  }
  return false;
}
