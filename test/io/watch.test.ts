import { getEventListeners } from 'node:events';
import {
  existsSync,
  type FSWatcher,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { watchFolders } from '../../src/io/watch.ts';
import { temporaryFolder } from '../support/run.ts';

const watchers: FSWatcher[] = [];
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const watch = (...args: Parameters<typeof fs.watch>) => {
    const watcher = fs.watch(...args);
    watchers.push(watcher);
    return watcher;
  };
  return { ...fs, watch };
});

test('a change leaves no listener behind', async () => {
  const folder = temporaryFolder();
  const controller = new AbortController();
  const listeners: number[] = [];
  const work = watchFolders([folder], controller.signal, async () => {
    listeners.push(getEventListeners(controller.signal, 'abort').length);
    if (listeners.length === 4) controller.abort('enough');
    // Later, so that it is waited for.
    else setTimeout(() => writeFileSync(join(folder, 'a.md'), String(listeners.length)), 50);
  });
  await expect(work).rejects.toBe('enough');
  expect(listeners).toEqual(Array(4).fill(listeners[0]));
});

test('a watcher that fails ends the watch and says why', async () => {
  const work = watchFolders([temporaryFolder()], new AbortController().signal, async () => {
    setTimeout(() => watchers.at(-1)!.emit('error', new Error('too many files are open')));
  });
  await expect(work).rejects.toMatchObject({
    name: 'UserError',
    message: "The folders can't be watched any longer: too many files are open.",
  });
});

test('what the work itself writes is no change', async () => {
  const folder = temporaryFolder();
  const controller = new AbortController();
  let rounds = 0;
  const act = async () => {
    rounds++;
    writeFileSync(join(folder, 'out.json'), String(rounds));
    setTimeout(() => controller.abort('enough'), 500);
  };
  const work = watchFolders([folder], controller.signal, act, (path) => path === join(folder, 'out.json'));
  await expect(work).rejects.toBe('enough');
  expect(rounds).toBe(1);
});

test('a folder that another one takes the place of is watched on, and of one that is gone that is said', async () => {
  const top = temporaryFolder();
  const folder = join(top, 'questions');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.md'), '');
  const steps = [
    () => {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    },
    () => writeFileSync(join(folder, 'a.md'), ''),
    () => rmSync(folder, { recursive: true }),
  ];
  const work = watchFolders([folder], new AbortController().signal, async () => {
    setTimeout(() => steps.shift()?.(), 50);
  });
  await expect(work).rejects.toMatchObject({
    name: 'UserError',
    message: `${folder} can't be watched any longer: it is gone.`,
  });
});

test('in a bank that is renamed, changes are seen as before', async () => {
  const folder = temporaryFolder();
  const bank = join(folder, 'dns');
  const renamed = join(folder, 'names');
  mkdirSync(bank);
  writeFileSync(join(bank, 'a.md'), '');
  const controller = new AbortController();
  const steps = [
    () => renameSync(bank, renamed),
    ...['first', 'second', 'third'].map((text) => () => {
      writeFileSync(join(renamed, '.a.md.new'), text);
      renameSync(join(renamed, '.a.md.new'), join(renamed, 'a.md'));
    }),
    () => controller.abort('enough'),
  ];
  const seen: string[] = [];
  const act = async () => {
    seen.push(readFileSync(join(existsSync(bank) ? bank : renamed, 'a.md'), 'utf8'));
    setTimeout(() => steps.shift()?.(), 50);
  };
  await expect(watchFolders([folder], controller.signal, act)).rejects.toBe('enough');
  expect(seen).toEqual(['', '', 'first', 'second', 'third']);
});

test.runIf(process.platform === 'linux')(
  'a bank takes one watcher, however many files are in it',
  async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'dns'));
    for (let number = 0; number < 300; number++) writeFileSync(join(folder, 'dns', `${number}.md`), '');
    const controller = new AbortController();
    let held = 0;
    const work = watchFolders([folder], controller.signal, async () => {
      held = readdirSync('/proc/self/fdinfo')
        .map((name) => join('/proc/self/fdinfo', name))
        .flatMap(
          (path) => (existsSync(path) ? readFileSync(path, 'utf8').match(/^inotify wd/gm) : []) ?? [],
        ).length;
      controller.abort('enough');
    });
    await expect(work).rejects.toBe('enough');
    expect(held).toBeLessThan(50);
  },
);
