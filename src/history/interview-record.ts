import type { Debrief } from '../drill/debrief.ts';
import type { InterviewEvent } from './event.ts';

/** What is stored of a debrief: figures only, no words. */
export function interviewRecord(
  debrief: Debrief,
): Omit<InterviewEvent, 'v' | 'id' | 'at' | 'type' | 'session' | 'interview' | 'coach' | 'seed'> {
  const { title, score, answered, passed, skipped, notReached, seconds, time, points } = debrief;
  const { i, we } = debrief.ownership;
  return {
    title,
    score,
    answered,
    passed,
    skipped,
    notReached,
    seconds,
    time,
    points,
    redFlags: debrief.redFlags.length,
    figures: Object.fromEntries(debrief.figures.map(({ group, count }) => [group, count])),
    i,
    we,
    sections: debrief.sections.map(({ name, score: scored, seconds: used, time: planned }) => ({
      name,
      ...(scored === undefined ? {} : { score: scored }),
      seconds: used,
      time: planned,
    })),
  };
}
