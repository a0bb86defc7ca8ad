import type { MetricKind } from '../../bank/question.ts';
import type { Kinds } from './kind-cues.ts';
import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';
import { verbAhead, wordBefore } from './relative.ts';
import { wordSet } from './word-set.ts';

/** The kind of a number without a unit; undefined where nothing names it. */
export function ofNumber(
  all: readonly Lexeme[],
  one: Quantity,
  near: Map<MetricKind, number>,
): Kinds | undefined {
  // `it burned 14.4 times` compares, `14 times` may be counted.
  if (one.unit === 'times' && !Number.isInteger(one.value)) return undefined;
  if (all[one.from - 1]?.text === 'within') return { kind: 'duration', also: ['latency'] };
  if (isLevel(all, one)) return ofLevel(near);
  return isStated(all, one, near) ? ofBare(near) : undefined;
}

/** A number without a unit stands for a value only where a word leads up to it: `dropped to 47`, `p95: 300`. */
function isStated(all: readonly Lexeme[], one: Quantity, near: Map<MetricKind, number>): boolean {
  for (const distance of near.values()) if (distance < 2) return true;
  return LEADS.has(all[one.from - 1]?.text ?? '') || LEADS.has(all[verbAhead(all, one.from)]?.text ?? '');
}

/** `our goodput held at 2,600`: a value of which only the point itself can say what it is. */
export function unnamed(all: readonly Lexeme[], one: Quantity): Kinds | undefined {
  const at = wordBefore(all, one.from);
  const isSet = all[at]?.text === 'to' && all[at - 1]?.text === 'set';
  const isWritten = one.dimension === 'bare' && one.unit === '' && all[one.from]!.kind === 'number';
  const isSmall = one.value <= 1 && Number.isInteger(one.value);
  if (!isWritten || isSmall || isSet) return undefined;
  return isStated(all, one, new Map()) ? { kind: 'any', also: [] } : undefined;
}

/** What stands at a number up to a hundred may be a share, whatever else it is. */
function ofLevel(near: Map<MetricKind, number>): Kinds {
  const { kind, also } = ofBare(near) ?? { kind: 'coverage', also: [] };
  return { kind, also: [...also, 'coverage', 'availability', 'error-rate'] };
}

/** `coverage of the fleet stands at 96`. */
const isLevel = (all: readonly Lexeme[], { from, value }: Quantity): boolean =>
  value <= 100 &&
  all[from - 1]?.text === 'at' &&
  /^(?:stand|stands|stood|sit|sits|sat|hover|hovers|hovered|plateaued)$/.test(all[from - 2]?.text ?? '');

const LEADS = wordSet(
  'to at of after is was were are be been : = by from in hit reached seen stood stands sits sat around took takes had needed needs makes made do does did handle handles handled got gets with → ( , average median mean now per cost costs than reads showed shows says measured lasted averaged averages totalled totaled weighs weighed save saves saved saving pay pays paid paying spend spends spent charge charges charged quoted ran held holds grown p50 p90 p95 p99',
);

/** Nearer than any word that hardly tells a kind. */
const SURE = 6;

/** A number without a unit is a figure only where a word names what it measures. */
function ofBare(near: Map<MetricKind, number>): Kinds | undefined {
  let best: MetricKind | undefined;
  for (const [kind, distance] of near)
    if (
      distance < 14 &&
      !(kind === 'latency' && distance >= 12) &&
      (best === undefined || distance < near.get(best)!)
    )
      best = kind;
  if (best === undefined) return undefined;
  return {
    kind: best,
    sure: near.get(best)! < SURE,
    also: [
      ...[...near]
        .filter(([kind, distance]) => kind !== best && distance < near.get(best)! + 5)
        .map(([kind]) => kind),
      // `our hotfix rate fell from 22 to 3`
      ...(best === 'coverage' ? ['error-rate' as const] : []),
    ],
  };
}
