import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event } from '../../src/history/event.ts';
import { bankRoot, interviewFile, questionFile } from './bank.ts';

/** A bank of three questions with two scripts: `on-call` and `short`. */
export function interviewBank(changes: Parameters<typeof interviewFile>[1] = {}): string {
  return bankRoot({
    'dns/cold-standby.md': questionFile('cold-standby'),
    'dns/warm-standby.md': questionFile('warm-standby'),
    'net/cut-cable.md': questionFile('cut-cable'),
    'interviews/on-call.md': interviewFile('on-call', changes),
    'interviews/README.md': '# Interviews\n\nThis page is no script.\n',
  });
}

/** Every stored event of a home. */
export function eventsIn(home: string): Event[] {
  const folder = join(home, 'data', 'history');
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Event),
  );
}
