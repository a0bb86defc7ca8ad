import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { withLock } from '../../src/io/lock.ts';
import { appears } from './wait.ts';

// Run as a process of its own: takes the lock of a folder, in which it may not meet another. `slow` is held up after
// one of its looks at it until `quick` has taken the lock, or waits for who clears it; `quick` lets go of the lock once
// `slow` has taken it too, or waits for it. Both note there how far they are.
const [folder, name, look] = process.argv.slice(2) as [string, 'slow' | 'quick', string];
const at = (file: string) => join(folder, file);
const note = (what: string) => fs.writeFileSync(at(`${name} ${what}`), '');
const { statSync, openSync } = fs;

let looks = 0;
Object.assign(fs, {
  statSync(path: string, options: fs.StatSyncOptions) {
    const there = statSync(path, options);
    if (name === 'slow' && path === at('lock') && ++looks === Number(look)) {
      note('looked');
      appears(at('quick entered'), at('quick waits'));
    }
    return there;
  },
  openSync(...given: Parameters<typeof openSync>) {
    try {
      return openSync(...given);
    } catch (error) {
      if (name === 'slow' ? looks >= Number(look) : given[0] === at('lock.stale')) note('waits');
      throw error;
    }
  },
});
syncBuiltinESMExports();

withLock(at('lock'), () => {
  fs.mkdirSync(at('inside'));
  note('entered');
  if (name === 'quick') appears(at('slow entered'), at('slow waits'));
  fs.rmdirSync(at('inside'));
});
