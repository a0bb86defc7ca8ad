import type { Verdict } from '../check/result.ts';
import type { Knowledge, LastAttempt } from '../drill/knowledge.ts';
import type { AttemptEvent, Event } from './event.ts';

const DAY = 86_400_000;

/** What the events say of each question: the last attempt, how weak it is, when it is due. */
export function knowledgeOf(events: readonly Event[]): Knowledge {
  const gone = new Set(
    events.flatMap((event) =>
      event.type === 'undo' ? [event.event] : event.type === 'delete' ? event.attempts : [],
    ),
  );
  const suspended = new Set<string>();
  const attempts = new Map<string, { event: AttemptEvent; verdicts: Map<string, Verdict>; passes: number }>();
  const byQuestion = new Map<string, string>();
  for (const event of events) {
    if (gone.has(event.id)) continue;
    if (event.type === 'suspend') suspended.add(event.question);
    if (event.type === 'resume') suspended.delete(event.question);
    if (event.type === 'attempt') {
      const before = attempts.get(byQuestion.get(event.question) ?? '');
      const verdicts = new Map(event.points.map(({ id, verdict }) => [id, verdict]));
      attempts.set(event.id, { event, verdicts, passes: event.passed ? (before?.passes ?? 0) + 1 : 0 });
      byQuestion.set(event.question, event.id);
    }
    if (event.type === 'override') attempts.get(event.attempt)?.verdicts.set(event.point, event.verdict);
    if (event.type === 'probe') {
      for (const { point, verdict } of event.won) attempts.get(event.attempt)?.verdicts.set(point, verdict);
    }
  }
  const last = new Map<string, LastAttempt>();
  const due = new Map<string, number>();
  const weakness = new Map<string, number>();
  for (const [question, id] of byQuestion) {
    const { event, verdicts, passes } = attempts.get(id)!;
    const at = Date.parse(event.at);
    last.set(question, { at, score: event.score, passed: event.passed, verdicts });
    due.set(question, at + DAY * 3 ** Math.min(passes, 5));
    weakness.set(question, 1 - event.score / 100);
  }
  return { due, weakness, suspended, last };
}
