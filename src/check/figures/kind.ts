import { METRIC_KINDS, type MetricKind } from '../../bank/question.ts';
import { isLoad } from './factor-words.ts';
import { at, distances, type Kinds } from './kind-cues.ts';
import { ofNumber } from './kind-of-number.ts';
import { ofShare } from './kind-of-share.ts';
import { ofTime } from './kind-of-time.ts';
import type { Lexeme } from './lexeme.ts';
import type { NounPhrase } from './noun.ts';
import { isPaid } from './paid.ts';
import type { Quantity } from './quantity.ts';
import { wordBefore } from './relative.ts';
import { EVENTS, REQUESTS } from './things.ts';

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
      return ofNumber(all, one, near);
    default:
      return undefined;
  }
}

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

/** The kind of a relative change: what stands nearest; any kind where nothing does. */
export function kindOfChange(all: readonly Lexeme[], from: number, to: number): Kinds {
  const near = changedAhead(all, from, to) ?? distances(all, from, to);
  const thing = all[to - 1]!.text === 'many' ? all[to]?.text : undefined;
  const many = thing === undefined ? undefined : ofMany(thing);
  if (many) return many;
  if (all[to - 1]!.text === 'the' && isLoad(all, from, to)) return { kind: 'throughput', also: ['size'] };
  let best: MetricKind | undefined;
  for (const [kind, distance] of near) if (best === undefined || distance < near.get(best)!) best = kind;
  if (best === undefined) return ANY_KIND;
  // `deploys are three times faster`: how long one takes
  if (best === 'frequency' && all.slice(from, to + 1).some(({ text }) => FASTER.test(text)))
    return { kind: 'duration', also: [best] };
  const limit = near.get(best)! + 3;
  const weak = near.get(best)! >= 8;
  return {
    kind: best,
    also: weak
      ? EVERY
      : [...near]
          .filter(([kind, distance]) => kind !== best && (distance <= limit || isNumberOf(best, kind)))
          .map(([kind]) => kind),
  };
}

/** `the number of incidents fell by 60 %`. */
const isNumberOf = (best: MetricKind | undefined, kind: MetricKind): boolean =>
  best === 'size' && kind === 'frequency';

/** `we cut the restore time by 30 % - p95 sits at 120 ms`: what was cut is told, whatever comes behind it. */
function changedAhead(all: readonly Lexeme[], from: number, to: number): Map<MetricKind, number> | undefined {
  const by = wordBefore(all, from);
  if (all[by]?.text !== 'by') return undefined;
  const near = distances(all, from, to, 0);
  return [...near.values()].some((distance) => distance < CLOSE) ? near : undefined;
}

const CLOSE = 14;

const EVERY = METRIC_KINDS.filter((kind) => kind !== 'any');

const FASTER = /^(?:faster|quicker|slower|shorter|fast|slow|quick)$/;

/** `twice as many requests`. */
const ofMany = (thing: string): Kinds | undefined =>
  REQUESTS.test(thing)
    ? { kind: 'throughput', also: ['size', 'frequency'] }
    : EVENTS.test(thing)
      ? { kind: 'frequency', also: ['size', 'error-rate'] }
      : undefined;

/** A before and after of which nothing says what it measures. */
export const ANY_KIND: Kinds = { kind: 'any', also: EVERY };
