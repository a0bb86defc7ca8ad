import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../src/bank/source.ts';
import { readBankFiles } from '../../src/io/bank-files.ts';
import { realWorld } from '../../src/main.ts';
import { temporaryFolder } from './run.ts';

/** The text of every question that ships with the tool, by its path. */
export function shippedQuestions(): [path: string, text: string][] {
  return readBankFiles('questions', realWorld()).banks.flatMap(({ questions }) => questions.map(withText));
}

/** The text of every interview that ships with the tool, by its path. */
export function shippedInterviews(): [path: string, text: string][] {
  return readBankFiles('questions', realWorld()).interviews.map(withText);
}

function withText({ path, bytes }: SourceFile): [path: string, text: string] {
  return [path, new TextDecoder().decode(bytes)];
}

/** Writes files below a bank root of its own and returns the root. */
export function bankRoot(files: Record<string, string | Uint8Array>): string {
  const root = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A small question that parses; `changes` replace keys of the front matter (`undefined` takes one out). */
export function questionFile(id: string, changes: Record<string, string | undefined> = {}): string {
  const keys: Record<string, string | undefined> = {
    format: '1',
    id,
    title: `About ${id.replaceAll('-', ' ')}`,
    level: 'senior',
    type: 'behavioural',
    time: '2m',
    checklist: `
  - id: failover
    point: Moves the traffic when a part dies
    must: true
    any: [failover, promote the replica]
    miss: Say what took over.
    ask: What took over?
  - id: recovery
    point: States how long it took
    metric: duration
    of: [back, recovered]`,
    ...changes,
  };
  const front = Object.entries(keys).filter(([, value]) => value !== undefined);
  return `---
${front.map(([key, value]) => `${key}: ${value}`).join('\n')}
---

What happened when the primary died, and what did you do?

## Hints

- Begin with the alarm.

## Model answer

We failed over to the second zone, and the shop was back after 4 minutes.

## Weak answer

It was a stressful night, but the team handled it well.
`;
}

/** A script that parses; `changes` replace keys of the front matter (`undefined` takes one out). */
export function interviewFile(id: string, changes: Record<string, string | undefined> = {}): string {
  const keys: Record<string, string | undefined> = {
    format: '1',
    kind: 'interview',
    id,
    title: 'A round for the on-call rota',
    role: 'Site reliability engineer',
    level: 'senior',
    time: '5m',
    sections: `
  - name: Failures
    time: 2m
    opening: Let us talk about failures.
    bridge: Thank you for that.
    questions: [cold-standby]
  - name: More of them
    time: 2m
    opening: And now at night.
    bridge: Good to know.
    draw: {bank: dns, count: 1}`,
    'your-questions': '1m',
    ...changes,
  };
  const front = Object.entries(keys).filter(([, value]) => value !== undefined);
  return `---
${front.map(([key, value]) => `${key}: ${value}`).join('\n')}
---

Welcome to this interview.

## Closing

Goodbye, and thank you.
`;
}
