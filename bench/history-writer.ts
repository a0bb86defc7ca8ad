// Appends attempts one after the other and says the id of each once it is stored: `node writer.mjs NAME COUNT`.
import { writeSync } from 'node:fs';
import type { AttemptEvent } from '../src/history/event.ts';
import { openHistory } from '../src/io/history-files.ts';
import type { World } from '../src/io/world.ts';

const [name, count] = process.argv.slice(2);
const world = { env: process.env, stderr: process.stderr, random: Math.random } as unknown as World;
const history = openHistory(world);
const sample: AttemptEvent = JSON.parse(process.env.SAMPLE!);
for (let index = 0; index < Number(count); index++) {
  const id = `${name}-${index}`;
  history.append({ ...sample, id, at: new Date().toISOString() }, `The answer of ${id}. `.repeat(20));
  writeSync(1, `${id}\n`);
}
