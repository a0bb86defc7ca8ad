import type { InterviewEvent } from './event.ts';

/** A stored interview by its number in the list (1 is the latest) or the beginning of its id. */
export function interviewOf(events: readonly InterviewEvent[], wanted: string): InterviewEvent | undefined {
  if (/^\d{1,4}$/.test(wanted)) {
    const counted = events.at(-Number(wanted));
    return Number(wanted) > 0 ? counted : undefined;
  }
  const found = events.filter(({ id }) => id.startsWith(wanted));
  return found.length === 1 ? found[0] : undefined;
}

/** One figure of two interviews; absent where one does not have it. */
export interface Change {
  readonly name: string;
  readonly before?: number;
  readonly after?: number;
}

/** Two interviews side by side. */
export interface InterviewComparison {
  readonly before: InterviewEvent;
  readonly after: InterviewEvent;
  readonly sums: readonly Change[];
  /** Scores of sections, by name. */
  readonly sections: readonly Change[];
  readonly figures: readonly Change[];
}

export function compareInterviews(before: InterviewEvent, after: InterviewEvent): InterviewComparison {
  const sum = (name: string, of: (event: InterviewEvent) => number): Change => ({
    name,
    before: of(before),
    after: of(after),
  });
  return {
    before,
    after,
    sums: [
      sum('score', ({ score }) => score),
      sum('answers that passed', ({ passed }) => passed),
      sum('questions skipped or not reached', ({ skipped, notReached }) => skipped + notReached),
      sum('points made', ({ points }) => points.made),
      sum('points won only by probing', ({ points }) => points.won),
      sum('points missed', ({ points }) => points.missed),
      sum('red flags', ({ redFlags }) => redFlags),
      sum('share of I in percent', ({ i, we }) => (i + we === 0 ? 0 : Math.round((100 * i) / (i + we)))),
      sum('time used in percent', ({ seconds, time }) =>
        time === 0 ? 0 : Math.round((100 * seconds) / time),
      ),
    ],
    sections: union(
      before.sections.flatMap(({ name, score }) => (score === undefined ? [] : [[name, score] as const])),
      after.sections.flatMap(({ name, score }) => (score === undefined ? [] : [[name, score] as const])),
    ),
    figures: union(Object.entries(before.figures), Object.entries(after.figures)),
  };
}

function union(
  before: readonly (readonly [string, number])[],
  after: readonly (readonly [string, number])[],
): Change[] {
  const [then, now] = [new Map(before), new Map(after)];
  return [...new Set([...then.keys(), ...now.keys()])].map((name) => ({
    name,
    ...(then.has(name) ? { before: then.get(name)! } : {}),
    ...(now.has(name) ? { after: now.get(name)! } : {}),
  }));
}
