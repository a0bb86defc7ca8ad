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
  ]).toEqual([
    { expected: '99.9%' },
    { expected: '200ms' },
    { expected: '1000/s' },
    { expected: '1000/s' },
    { expected: '1000/s' },
    { expected: '50' },
  ]);
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
