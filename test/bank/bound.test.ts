import { expect, test } from 'vitest';
import { parseBound } from '../../src/bank/bound.ts';
import { formatDuration, parseDuration } from '../../src/bank/duration.ts';
import type { MetricKind } from '../../src/bank/question.ts';

test('bounds are read in the base unit of their kind', () => {
  expect([
    parseBound('99.9%', 'availability'),
    parseBound('200ms', 'latency'),
    parseBound('1.5 s', 'latency'),
    parseBound('1000/s', 'throughput'),
    parseBound('60k/min', 'throughput'),
    parseBound('$5000/month', 'cost'),
    parseBound('€60k/year', 'cost'),
    parseBound('$1.2M', 'cost'),
    parseBound('15m', 'duration'),
    parseBound('1h30m', 'duration'),
    parseBound('10,000', 'size'),
    parseBound('45%', 'coverage'),
  ]).toEqual([
    { value: 0.999, unit: 'share', text: '99.9%' },
    { value: 200, unit: 'ms', text: '200ms' },
    { value: 1500, unit: 'ms', text: '1.5 s' },
    { value: 1000, unit: 'per-second', text: '1000/s' },
    { value: 1000, unit: 'per-second', text: '60k/min' },
    { value: 5000, unit: 'money-per-month', text: '$5000/month' },
    { value: 5000, unit: 'money-per-month', text: '€60k/year' },
    { value: 1_200_000, unit: 'money', text: '$1.2M' },
    { value: 900, unit: 's', text: '15m' },
    { value: 5400, unit: 's', text: '1h30m' },
    { value: 10_000, unit: 'count', text: '10,000' },
    { value: 0.45, unit: 'share', text: '45%' },
  ]);
});

test.each<[text: string, kind: MetricKind, value: number]>([
  ['500us', 'latency', 0.5],
  ['500µs', 'latency', 0.5],
  ['500μs', 'latency', 0.5],
  ['2sec', 'latency', 2000],
  ['90s', 'duration', 90],
  ['15min', 'duration', 900],
  ['1h', 'duration', 3600],
  ['2d', 'duration', 172_800],
  ['1m30s', 'duration', 90],
  ['5/sec', 'throughput', 5],
  ['5/second', 'throughput', 5],
  ['6/min', 'frequency', 0.1],
  ['6/m', 'frequency', 0.1],
  ['6/minute', 'frequency', 0.1],
  ['36/h', 'frequency', 0.01],
  ['36/hour', 'frequency', 0.01],
  ['864/d', 'frequency', 0.01],
  ['864/day', 'frequency', 0.01],
  ['6048/week', 'frequency', 0.01],
  ['26298/month', 'frequency', 0.01],
  ['78894/quarter', 'frequency', 0.01],
  ['315576/year', 'frequency', 0.01],
  ['2k', 'size', 2000],
  ['2M', 'size', 2e6],
  ['2b', 'size', 2e9],
  ['£3k', 'cost', 3000],
  ['$3/quarter', 'cost', 1],
  ['40%', 'cost', 0.4],
  ['40%', 'any', 0.4],
  ['40', 'any', 40],
  ['1,000.5/s', 'throughput', 1000.5],
  ['$1,250,000', 'cost', 1_250_000],
])('%j bounds %s at %d in its base unit', (text, kind, value) => {
  expect(parseBound(text, kind)).toEqual({ value, text, unit: expect.any(String) });
});

test('a bound that does not fit its kind says what would', () => {
  expect([
    parseBound('99.9', 'availability'),
    parseBound('200', 'latency'),
    parseBound('fast', 'throughput'),
    parseBound('5/fortnight', 'throughput'),
    parseBound('5/constructor', 'throughput'),
    parseBound('1.2.3', 'size'),
    parseBound('10', 'frequency'),
    parseBound('10', 'error-rate'),
    parseBound('101%', 'availability'),
    parseBound('400%', 'any'),
    parseBound('1,000ms', 'duration'),
    parseBound('1,000%', 'duration'),
  ]).toEqual([
    { expected: 'a value such as 99.9%' },
    { expected: 'a value such as 200ms' },
    { expected: 'a value such as 1000/s' },
    { expected: 'a value such as 1000/s' },
    { expected: 'a value such as 1000/s' },
    { expected: 'a value such as 50' },
    { expected: 'a value such as 5/week' },
    { expected: 'a value such as 0.5%' },
    { expected: 'at most 100%' },
    { value: 4, unit: 'share', text: '400%' },
    { value: 1, unit: 's', text: '1,000ms' },
    { expected: 'a value such as 15m' },
  ]);
});

test.each<[text: string, kind: MetricKind, wanted: string]>([
  ['1,5h', 'duration', '1.5h'],
  ['80,5%', 'coverage', '80.5%'],
  ['0,25 s', 'latency', '0.25s'],
  ['1,5h', 'latency', '1.5h'],
  ['1,,5h', 'duration', '15m'],
  ['1000,000', 'size', '1000.000'],
  ['1,00,000', 'size', '50'],
  [',5h', 'duration', '.5h'],
])('a comma that parts no thousands (%s) is refused, with %s bounded by %s', (text, kind, wanted) => {
  expect(parseBound(text, kind)).toEqual({
    expected: `a value such as ${wanted} (a comma only parts thousands)`,
  });
});

test('durations are read and written the same way', () => {
  expect(['90s', '3m', '2m30s', '1h', ''].map(parseDuration)).toEqual([90, 180, 150, 3600, undefined]);
  expect([90, 180, 150, 3600, 0, 3661].map(formatDuration)).toEqual([
    '1m30s',
    '3m',
    '2m30s',
    '1h',
    '0s',
    '1h1m1s',
  ]);
  expect(['3', 'm', '1.5m', '-3m', '3 m', '2s1m'].map(parseDuration)).toEqual(Array(6).fill(undefined));
});

test.each<[written: string, metric: MetricKind, expected: string]>([
  ['2 hours', 'duration', '2h'],
  ['15 minutes', 'duration', '15m'],
  ['20 mins', 'duration', '20m'],
  ['1,5 hours', 'duration', '1.5h (a comma only parts thousands)'],
  ['200 milliseconds', 'latency', '200ms'],
  ['3 weeks', 'duration', '15m'],
])('%s is no bound on %s, and what was meant is shown', (written, metric, expected) => {
  expect(parseBound(written, metric)).toEqual({ expected: `a value such as ${expected}` });
});
