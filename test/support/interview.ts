import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedInterview } from '../../src/drill/interview-plan.ts';
import type { Attempt } from '../../src/drill/session.ts';
import type { Event } from '../../src/history/event.ts';
import type { Lines } from '../../src/io/lines.ts';
import type { Talk } from '../../src/io/talk.ts';
import { plainTalk } from '../../src/io/talk-plain.ts';
import type { World } from '../../src/io/world.ts';
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
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Event),
  );
}

/** An interview of two topics, whose questions are chosen. */
export const PLAN: PlannedInterview = {
  id: 'on-call',
  title: 'A round for the on-call rota',
  role: 'Site reliability engineer',
  level: 'senior',
  greeting: 'Welcome.',
  closing: 'Goodbye.',
  sections: [
    {
      name: 'Failures',
      time: 120,
      opening: 'Of failures.',
      bridge: 'Thanks.',
      questions: ['standby', 'cable'],
    },
    { name: 'Security', time: 90, opening: 'Of secrets.', bridge: 'Good.', questions: ['leak'] },
  ],
  yourQuestions: 60,
};

/** What else an interview begins with. */
export const HEAD = { id: 's1', attempt: 'a1', seed: 3, mode: 'exam', hard: false, timeFactor: 1 } as const;

/** An answer of a session, which did not pass; `changes` replace its fields. */
export const answeredOf = (question: string, changes: Partial<Attempt> = {}): Attempt => ({
  kind: 'answered',
  question,
  attempt: `of-${question}`,
  at: 0,
  answer: 'I patched it. We told people. I and our boss met.',
  timing: { seconds: 100, limit: 120, overtime: 0, paused: 0, thinking: 4, hints: 0 },
  score: 40,
  passed: false,
  probes: [],
  override: undefined,
  undone: false,
  ...changes,
});

/** A talk with nobody, who answers by these lines. */
export function scriptedTalk(
  world: World,
  lines: Lines,
  signal = new AbortController().signal,
): Promise<Talk> {
  const wishes = {
    plain: true,
    answers: { text: '' },
    json: false,
    alternate: false,
    editor: false,
    editorCommand: '',
    editorPath: () => '',
    color: false,
  };
  return plainTalk(world, lines, wishes, signal);
}
