import type { MetricKind } from '../../bank/question.ts';
import { distances } from './kind-cues.ts';
import { ofShare } from './kind-of-share.ts';
import { ofTime } from './kind-of-time.ts';
import type { Lexeme } from './lexeme.ts';
import type { NounPhrase } from './noun.ts';
import { isPaid } from './paid.ts';
import type { Quantity } from './quantity.ts';
import { verbAhead, wordBefore } from './relative.ts';
import { EVENTS, REQUESTS } from './things.ts';
import { wordSet } from './word-set.ts';

/** What a quantity measures: the kind that its wording says, and the kinds that it may be read as beside that. */
export interface Kinds {
  readonly kind: MetricKind;
  readonly also: readonly MetricKind[];
  /** Of a number without a unit: a word close by says what kind it is of. */
  readonly sure?: boolean;
}

/** The kind of a plain value (no relative change). Undefined where a bare number has nothing that names it. */
export function kindOf(all: readonly Lexeme[], one: Quantity, from: number, to: number): Kinds | undefined {
  const near = distances(all, from, to);
  switch (one.dimension) {
    case 'time':
      return ofTime(all, one, near);
    case 'work':
      return { kind: 'cost', also: ['duration'] };
    case 'share':
      return ofShare(all, one, near);
    case 'rate':
      if (one.noun === undefined && one.form === undefined && isPaid(all, one, near))
        return { kind: 'cost', also: [] };
      return ofRate(all, one, near);
    case 'money':
      return { kind: 'cost', also: [] };
    case 'bytes':
      return one.per
        ? { kind: one.per <= 60 ? 'throughput' : 'size', also: ['size', 'throughput'] }
        : { kind: 'size', also: [] };
    case 'count':
      return ofCount(all, one, near);
    case 'bare':
      // `it burned 14.4 times` compares, `14 times` may be counted.
      if (one.unit === 'times' && !Number.isInteger(one.value)) return undefined;
      if (all[one.from - 1]?.text === 'within') return { kind: 'duration', also: ['latency'] };
      return isLevel(all, one) ? ofLevel(near) : isStated(all, one, near) ? ofBare(near) : undefined;
    default:
      return undefined;
  }
}

export const at = (near: Map<MetricKind, number>, kind: MetricKind): number => near.get(kind) ?? 99;

function ofRate(all: readonly Lexeme[], one: Quantity, near: Map<MetricKind, number>): Kinds {
  const words = one.noun ? all.slice(one.noun.from, one.noun.to).map((each) => each.text) : [];
  const errors =
    words.some((word) => /^(?:fail|error|reject|drop|lost)/.test(word)) || at(near, 'error-rate') < 3
      ? ['error-rate' as const]
      : [];
  if (one.form === 'interval' || one.form === 'adverb') return { kind: 'frequency', also: [] };
  const head = one.noun?.head ?? '';
  if (EVENTS.test(head) && one.per !== 1)
    return { kind: 'frequency', also: [...errors, 'throughput', 'size'] };
  if (one.per === 1 || one.unit === '/s' || (REQUESTS.test(head) && one.value * one.per! >= 100)) {
    return { kind: 'throughput', also: one.per! > 60 ? ['size', 'frequency', ...errors] : errors };
  }
  const costs = one.noun === undefined && one.magnitude !== undefined ? (['cost'] as const) : [];
  if (one.per === 60 || one.value > 1 || (near.has('throughput') && one.value * (one.per ?? 1) > 50))
    return { kind: 'throughput', also: ['frequency', ...costs, ...errors] };
  return {
    kind: 'frequency',
    also: [
      ...(one.noun ? ['size' as const] : []),
      ...(one.value * (one.per ?? 1) > 100 ? ['throughput' as const] : []),
      ...costs,
      ...errors,
    ],
  };
}

function ofCount(all: readonly Lexeme[], one: Quantity, near: Map<MetricKind, number>): Kinds {
  if (one.form === 'none' && one.noun && isFailure(all, one.noun))
    return { kind: 'error-rate', also: ['frequency', 'size'] };
  if (one.form === 'none')
    return {
      kind: 'frequency',
      also: [
        'size',
        ...(near.has('error-rate') ? ['error-rate' as const] : []),
        ...(near.has('availability') ? ['availability' as const] : []),
      ],
    };
  const head = one.noun?.head ?? '';
  const errors =
    /^(?:failures|errors)$/.test(head) || at(near, 'error-rate') < 2 ? ['error-rate' as const] : [];
  return EVENTS.test(head)
    ? { kind: 'size', also: ['frequency', ...errors] }
    : { kind: 'size', also: errors };
}

/** `not one request failed`, `no lost orders`: of what a system was asked to do nothing went wrong. */
function isFailure(all: readonly Lexeme[], { from, to }: NounPhrase): boolean {
  const words = all.slice(from, to).map(({ text }) => text);
  return (
    words.some((word) => REQUESTS.test(`${word.replace(/s$/, '')}s`)) &&
    words.some((word) => /^(?:failed|lost|dropped|rejected|failing)$/.test(word))
  );
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
  'to at of after is was were are be been : = by from in hit reached stood stands sits sat around took takes had needed needs makes made do does did handle handles handled got gets with → ( , average median mean now per cost costs than reads showed shows says measured lasted averaged averages totalled totaled weighs weighed save saves saved saving pay pays paid paying spend spends spent charge charges charged quoted ran held holds grown p50 p90 p95 p99',
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

/** The kind of a relative change: what stands nearest; any kind where nothing does. */
export function kindOfChange(all: readonly Lexeme[], from: number, to: number): Kinds {
  const near = distances(all, from, to);
  let best: MetricKind | undefined;
  for (const [kind, distance] of near) if (best === undefined || distance < near.get(best)!) best = kind;
  if (best === undefined) return ANY_KIND;
  const limit = near.get(best)! + 3;
  const weak = near.get(best)! >= 8;
  return {
    kind: best,
    also: weak
      ? EVERY
      : [...near].filter(([kind, distance]) => kind !== best && distance <= limit).map(([kind]) => kind),
  };
}

const EVERY: readonly MetricKind[] = [
  'latency',
  'availability',
  'throughput',
  'error-rate',
  'duration',
  'cost',
  'frequency',
  'size',
  'coverage',
];

/** A before and after of which nothing says what it measures. */
export const ANY_KIND: Kinds = { kind: 'any', also: EVERY };
