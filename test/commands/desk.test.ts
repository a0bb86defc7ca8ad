import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { assembleLibrary } from '../../src/bank/library.ts';
import { questionsById, questionsOf } from '../../src/bank/questions.ts';
import { openDesk } from '../../src/commands/desk.ts';
import { NOTHING_KNOWN } from '../../src/drill/knowledge.ts';
import { DEFAULTS } from '../../src/drill/settings.ts';
import { readBankFiles } from '../../src/io/bank-files.ts';
import { openHistory } from '../../src/io/history-files.ts';
import { linesOfText } from '../../src/io/lines.ts';
import { realWorld } from '../../src/main.ts';
import { bankRoot, questionFile } from '../support/bank.ts';
import { worldAt } from '../support/history.ts';
import { scriptedTalk } from '../support/interview.ts';
import { temporaryFolder } from '../support/run.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The questions whose model answers were read while the first answer, to `cold-standby`, is typed. */
async function readBefore(stdin: object): Promise<string[]> {
  const files = ['cold-standby', 'cut-cable'].map((id) => [`dns/${id}.md`, questionFile(id)]);
  const library = assembleLibrary([readBankFiles(bankRoot(Object.fromEntries(files)), realWorld())]);
  const read = new Set<string>();
  const watched = questionsOf(library).map((question) => {
    const get = () => {
      read.add(question.id);
      return question.modelAnswer;
    };
    return Object.defineProperty({ ...question }, 'modelAnswer', { get });
  });
  const world = worldAt(temporaryFolder(), { stdin: Object.assign(new PassThrough(), stdin) as never });
  const queue = ['cut-cable', 'cold-standby'].map((question) => ({ question, why: '' }));
  openDesk(
    { id: 'session-1', queue, position: 1 },
    {
      world,
      talk: await scriptedTalk(world, linesOfText('We failed over.\n.\n')),
      settings: DEFAULTS,
      knowledge: NOTHING_KNOWN,
      history: openHistory(world),
      questions: questionsById(watched),
    },
  );
  vi.advanceTimersByTime(1000);
  await vi.dynamicImportSettled();
  return [...read];
}

test('while the first answer is typed the checker reads the model answer, so that it is quick then', async () => {
  expect(await readBefore({ isTTY: true })).toEqual(['cold-standby']);
});

test('an answer that is there already waits for no other', async () => {
  expect(await readBefore({})).toEqual([]);
});
