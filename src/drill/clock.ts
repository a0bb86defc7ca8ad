/**
 * The clock of one answer, by wall clock, in milliseconds. Time that the clock was stopped is no part of the time used.
 */
export interface Clock {
  /** Used before `since`. */
  readonly used: number;
  /** How long it was stopped, before `since`. */
  readonly paused: number;
  readonly state: 'running' | 'paused' | 'stopped';
  readonly since: number;
  /** Time used when the first key came. */
  readonly firstKey: number | undefined;
}

/** Milliseconds: who looks at the clock every few seconds and has not for so long was stopped, or the machine slept. */
export const AWAY = 30_000;

/** A clock that runs from now, after what was used before (of an answer that is taken up again). */
export function startClock(
  now: number,
  before: { used: number; paused: number; firstKey?: number | undefined } = { used: 0, paused: 0 },
): Clock {
  return {
    used: before.used,
    paused: before.paused,
    state: 'running',
    since: now,
    firstKey: before.firstKey,
  };
}

export function usedTime(clock: Clock, now: number): number {
  // A wall clock may be set back while it runs.
  return clock.used + (clock.state === 'running' ? Math.max(0, now - clock.since) : 0);
}

export function pausedTime(clock: Clock, now: number): number {
  return clock.paused + (clock.state === 'paused' ? Math.max(0, now - clock.since) : 0);
}

export function pauseClock(clock: Clock, now: number): Clock {
  return clock.state === 'paused'
    ? clock
    : { ...clock, used: usedTime(clock, now), state: 'paused', since: now };
}

export function resumeClock(clock: Clock, now: number): Clock {
  return clock.state === 'running'
    ? clock
    : { ...clock, paused: pausedTime(clock, now), state: 'running', since: now };
}

/**
 * Neither runs nor counts a pause any more: a hard time box of so many milliseconds has ended. However late a busy machine
 * comes to say so, no more than the box is used.
 */
export function endTimeBox(clock: Clock, limit: number, now: number): Clock {
  return {
    ...clock,
    used: Math.min(limit, usedTime(clock, now)),
    paused: pausedTime(clock, now),
    state: 'stopped',
    since: now,
  };
}

/** Notes the first key; later ones change nothing. */
export function touchClock(clock: Clock, now: number): Clock {
  return clock.firstKey === undefined ? { ...clock, firstKey: usedTime(clock, now) } : clock;
}

/** How much of the time box is gone: calm, soon over (from 75 %), over. */
export function stageOf(used: number, limit: number): 'calm' | 'soon' | 'over' {
  if (used >= limit) return 'over';
  return used >= limit * 0.75 ? 'soon' : 'calm';
}

/** Moments at which plain mode tells the time left: half of the box, one minute before the end, the end. */
export function announcements(limit: number): { at: number; say: 'half' | 'minute' | 'end' }[] {
  const moments: { at: number; say: 'half' | 'minute' | 'end' }[] = [{ at: limit / 2, say: 'half' }];
  if (limit - 60_000 > limit / 2) moments.push({ at: limit - 60_000, say: 'minute' });
  return [...moments, { at: limit, say: 'end' }];
}

/** Milliseconds as they are recorded: in seconds, to a tenth. */
export function inSeconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
