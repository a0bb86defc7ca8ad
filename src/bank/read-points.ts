import type { Point, RedFlag, WordCriterion } from './question.ts';
import { readCriterion } from './read-criterion.ts';
import type { Keys } from './read-front.ts';
import type { Gathered, Value } from './shape.ts';

/** The points and red flags of a question; undefined, with the problem gathered, in the place of one that asks for nothing. */
export function readPoints(
  keys: Keys,
  gathered: Gathered,
): { checklist: (Point | undefined)[]; redFlags: (RedFlag | undefined)[] } {
  const [points, flags] = [list(keys.checklist), list(keys['red-flags'])];
  const checklist = points.map((point, index) => readPoint(point, index, gathered));
  const redFlags = flags.map((flag, index) => readRedFlag(flag, index, gathered));
  reportRepeatedIds(points, flags, gathered);
  return { checklist, redFlags };
}

function list(value: Value | undefined): readonly Keys[] {
  return (value ?? []) as readonly Keys[];
}

const POINT_KINDS = new Set(['any', 'all', 'metric']);
const FLAG_KINDS = new Set(['any', 'all']);

function readPoint(keys: Keys, index: number, gathered: Gathered): Point | undefined {
  const path = `checklist.${index}`;
  const criterion = readCriterion(keys, path, POINT_KINDS, gathered);
  if (!criterion) return undefined;
  return {
    id: keys.id as string,
    point: keys.point as string,
    must: keys.must === true,
    weight: (keys.weight ?? 1) as number,
    criterion,
    ...(keys.miss === undefined ? {} : { miss: keys.miss as string }),
    ...(keys.ask === undefined ? {} : { ask: keys.ask as string }),
  };
}

function readRedFlag(keys: Keys, index: number, gathered: Gathered): RedFlag | undefined {
  const criterion = readCriterion(keys, `red-flags.${index}`, FLAG_KINDS, gathered);
  if (!criterion) return undefined;
  return {
    id: keys.id as string,
    point: keys.point as string,
    criterion: criterion as WordCriterion,
    ...(keys.why === undefined ? {} : { why: keys.why as string }),
  };
}

function reportRepeatedIds(checklist: readonly Keys[], flags: readonly Keys[], gathered: Gathered): void {
  const seen = new Set<Value>();
  const inChecklist = checklist.length;
  [...checklist, ...flags].forEach((point, index) => {
    if (point.id === undefined) return;
    const path = index < inChecklist ? `checklist.${index}.id` : `red-flags.${index - inChecklist}.id`;
    if (seen.has(point.id)) {
      const message = `the id "${point.id}" stands twice in this question; each point and red flag needs its own`;
      gathered.problems.push({
        rule: 'duplicate-id',
        severity: 'error',
        message,
        span: gathered.spans.get(path)!,
      });
    }
    seen.add(point.id);
  });
}
