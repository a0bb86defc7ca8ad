// The checker's figures beside what they have to reach, as a Markdown table:
// node build.js && node bench/checker.js test/labelled/unseen/*.jsonl --bank questions
import { spawnSync } from 'node:child_process';

if (process.argv[1] === import.meta.filename) run(process.argv.slice(2));

function run(args) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['bin/mockdrill.js', 'eval', ...args, '--json'],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  if (status === 0) {
    process.stdout.write(tableOf(JSON.parse(stdout)));
    return;
  }
  process.stderr.write(stderr || 'usage: node bench/checker.js LABELLED.jsonl… --bank DIR\n');
  process.exitCode = 2;
}

/** What `eval --json` prints, as a table. */
export function tableOf({ answers, points, baseline, kinds, kappa, score, ms }) {
  const of = (kind) => `${two(points[kind].hit.precision)} / ${two(points[kind].hit.recall)}`;
  const plain = (kind) =>
    `${two(baseline.points[kind].hit.precision)} / ${two(baseline.points[kind].hit.recall)}`;
  const targets = Object.values(kinds).flatMap(({ target }) => (target === null ? [] : [target]));
  const rows = [
    ['', 'checker', 'plain search', 'to reach'],
    ['---', '---', '---', '---'],
    ['`any` points, precision / recall', of('any'), plain('any'), '0.92 / 0.80'],
    ['`all` points, precision / recall', of('all'), plain('all'), '0.92 / 0.70'],
    ['metric points, F1', two(points.metric.hit.f1), two(baseline.points.metric.hit.f1), '0.92'],
    ['least right of a class of cases', targets.length > 0 ? two(Math.min(...targets)) : '-', '-', '0.93'],
    ['score, Pearson’s r', two(score.pearson), two(baseline.score.pearson), '0.88'],
    ['score, mean error', one(score.mae), one(baseline.score.mae), '9'],
    ['kappa of verdicts', two(kappa), '-', '-'],
    [`ms an answer (${answers}), p50 / p95`, `${two(ms.p50)} / ${two(ms.p95)}`, '-', '1 (p95, 200 words)'],
  ];
  return `${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
}

function two(value) {
  return value === null ? '-' : value.toFixed(2);
}

function one(value) {
  return value === null ? '-' : value.toFixed(1);
}
