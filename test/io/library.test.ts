import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/io/library.ts';
import { makeShippedIndex } from '../../src/io/shipped-index.ts';
import { bankRoot, questionFile } from '../support/bank.ts';
import { worldAt } from '../support/history.ts';
import { temporaryFolder } from '../support/run.ts';

const FILE = 'dns/cold-standby.md';

/** Shipped questions with an index that calls its question otherwise, to see which of the two is read. */
function shipped() {
  const home = temporaryFolder();
  const root = bankRoot({ [FILE]: questionFile('cold-standby') });
  const shippedIndex = join(home, 'questions.json');
  const world = worldAt(home, { shippedQuestions: root, shippedIndex });
  const index = JSON.parse(makeShippedIndex(root, world));
  index.banks[0].questions[0].title = 'From the index';
  writeFileSync(shippedIndex, JSON.stringify(index));
  const path = join(root, FILE);
  const later = new Date(index.made + 60_000);
  return {
    path,
    touch: () => utimesSync(path, later, later),
    title: async () => (await readLibrary([root], world)).banks[0]!.questions[0]!.title,
    pathFrom: async (cwd: string) =>
      (await readLibrary([root], { ...world, cwd })).banks[0]!.questions[0]!.path,
  };
}

test('shipped questions come from their index, also where the installation made their files newer', async () => {
  const { touch, title } = shipped();
  const asBuilt = await title();
  touch();
  expect([asBuilt, await title()]).toEqual(['From the index', 'From the index']);
});

test('a shipped question that was edited is read anew, also where its size stayed', async () => {
  const { path, touch, title } = shipped();
  const text = readFileSync(path, 'utf8');
  const own = /^title: (.*)$/m.exec(text)![1]!;
  const edited = own.toUpperCase();
  writeFileSync(path, text.replace(own, edited));
  touch();
  expect([edited === own, await title()]).toEqual([false, edited]);
});

test('a shipped question has the path of its file from wherever one is', async () => {
  const { path, pathFrom } = shipped();
  expect([await pathFrom(temporaryFolder()), await pathFrom(dirname(dirname(path)))]).toEqual([path, FILE]);
});
