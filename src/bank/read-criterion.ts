import { parseBound } from './bound.ts';
import { nearest } from './edit-distance.ts';
import type { Bound, Criterion, MetricKind } from './question.ts';
import type { Keys } from './read-front.ts';
import type { Gathered } from './shape.ts';

const METRIC_KEYS = new Set(['of', 'min', 'max', 'change', 'better']);

/**
 * What the keys of a point ask for: the one of `kinds` that is there, with what goes with it. Undefined, with the problem
 * gathered, where that is none or more than one.
 */
export function readCriterion(
  keys: Keys,
  path: string,
  kinds: ReadonlySet<string>,
  gathered: Gathered,
): Criterion | undefined {
  const report = (rule: string, message: string, at: string) => {
    const span = gathered.spans.get(at) ?? gathered.spans.get(path) ?? { start: 0, end: 0 };
    gathered.problems.push({ rule, severity: 'error', message, span });
  };
  const read = Object.keys(keys);
  if (read.length === 0) return undefined;
  // Where nothing was wrong so far, all that is written was read.
  const written = gathered.problems.length === 0 ? read : gathered.spans.keysOf(path);
  const present = written.filter((key) => kinds.has(key));
  if (present.length !== 1) {
    // A misspelt one was told of as an unknown key.
    if (present.length === 0 && written.some((key) => nearest(key, kinds))) return undefined;
    const found = present.length === 0 ? 'none' : present.join(' and ');
    const at = present[1] ? `key:${path}.${present[1]}` : `${path}.id`;
    report('criterion', `expected exactly one of ${[...kinds].join(', ')}, found ${found}`, at);
    return undefined;
  }
  if (present[0] !== 'metric' && kinds.has('metric')) {
    for (const key of written) {
      if (METRIC_KEYS.has(key)) report('criterion', `"${key}" goes with "metric" only`, `key:${path}.${key}`);
    }
  }
  if (keys.any) return { kind: 'any', aliases: keys.any as string[] };
  if (keys.all) return { kind: 'all', slots: keys.all as unknown as string[][] };
  return keys.metric === undefined ? undefined : readMetric(keys, path, report);
}

function readMetric(
  keys: Keys,
  path: string,
  report: (rule: string, message: string, at: string) => void,
): Criterion {
  const metric = keys.metric as MetricKind;
  const bound = (key: 'min' | 'max'): Bound | undefined => {
    const text = keys[key];
    if (typeof text !== 'string') return undefined;
    const read = parseBound(text, metric);
    if (!('expected' in read)) return read;
    report(
      'bound',
      `"${key}: ${text}" is no bound on ${metric}: expected ${read.expected}`,
      `${path}.${key}`,
    );
    return undefined;
  };
  const [min, max] = [bound('min'), bound('max')];
  if (min && max && min.unit !== max.unit)
    report(
      'bound',
      `min (${min.text}) and max (${max.text}) have no common unit: both bound one figure`,
      `${path}.max`,
    );
  else if (min && max && min.value > max.value)
    report('bound', `min (${min.text}) is greater than max (${max.text})`, `${path}.max`);
  return {
    kind: 'metric',
    metric,
    of: (keys.of ?? []) as string[],
    ...(min ? { min } : {}),
    ...(max ? { max } : {}),
    change: keys.change === true,
    better: (keys.better as 'lower' | 'higher' | undefined) ?? BETTER[metric],
  };
}

const BETTER: Record<MetricKind, 'lower' | 'higher' | 'either'> = {
  latency: 'lower',
  'error-rate': 'lower',
  duration: 'lower',
  cost: 'lower',
  availability: 'higher',
  throughput: 'higher',
  coverage: 'higher',
  frequency: 'either',
  size: 'either',
  any: 'either',
};
