import { writeSync } from 'node:fs';
import { openHistory } from '../../src/io/history-files.ts';
import type { World } from '../../src/io/world.ts';
import { attempt } from './events.ts';

// Run as a process of its own: appends `count` attempts and says the id of each once it is stored.
const [name, count] = process.argv.slice(2);
const history = openHistory({
  env: process.env,
  stderr: process.stderr,
  random: Math.random,
} as unknown as World);
for (let index = 0; index < Number(count); index++) {
  const id = `${name}-${index}`;
  history.append(attempt(id, new Date().toISOString()), `The answer of ${id}, with an ü.`);
  writeSync(1, `${id}\n`);
}
