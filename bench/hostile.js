// Hostile answers: twice the text takes twice the time. Exits 1 where a text grows faster.
// node build.js && node bench/hostile.js
import { checkAnswer, parseQuestion } from '../dist/check.js';

const { question } = parseQuestion(`---
format: 1
id: hostile
title: Hostile
level: senior
type: behavioural
time: 3m
checklist:
  - id: breaker
    point: Stops calling a failing dependency
    any: [circuit breaker, fail fast, "=US", idempoten*]
  - id: retries
    point: Keeps its retries from flooding the other side
    all:
      - [retry, resend]
      - [backoff, jitter, capped]
  - id: latency
    point: Shows how much faster it got
    metric: latency
    of: [checkout, login]
    change: true
draft: true
---

What did you do when a dependency failed?
`);

const SEEDS = [
  'a',
  'retry ',
  'retry backoff ',
  'not never without ',
  '99.9% 200 ms ',
  '?!',
  '\n- x',
  'my manager they ',
  'a-',
  'circut ',
  '1 ',
  '1-',
  '1,000',
  'one and ',
  'from 1 to ',
  'twenty-',
  '3 of them ',
  'not a ',
  'half of ',
  '8:12 ',
  '( ) 5 to 6 ',
  '$',
  'no people, ',
  'we never had been tested and it was not done , ',
  'we would ',
  'fails over ',
];
const KILOBYTES = 50;
/** Twice the text in at most so many times the time; noise and garbage collection are in it. */
const MOST = 3.2;

checkAnswer(question, 'We retried with backoff.');
let failed = false;
for (const seed of SEEDS) {
  const once = fastest(seed, KILOBYTES);
  const twice = fastest(seed, 2 * KILOBYTES);
  const ratio = twice / once;
  if (ratio > MOST) failed = true;
  const name = JSON.stringify(seed.slice(0, 24)).padEnd(28);
  console.log(
    `${name} ${once.toFixed(1).padStart(7)} ms  × ${ratio.toFixed(1)}${ratio > MOST ? '  grows too fast' : ''}`,
  );
}
process.exitCode = failed ? 1 : 0;

/** Milliseconds of the fastest of five checks. */
function fastest(seed, kilobytes) {
  const text = seed.repeat((kilobytes * 1000) / seed.length);
  const times = Array.from({ length: 5 }, (_, turn) => {
    const start = performance.now();
    checkAnswer(question, text + '.'.repeat(turn));
    return performance.now() - start;
  });
  return Math.min(...times);
}
