import { lstatSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/run.ts';
import { settingsFile, withSettings } from '../support/settings.ts';
import { KEY, Terminal } from '../support/terminal.ts';

test('an editor that is not there is named, with the way to another', async () => {
  const terminal = new Terminal(['config', 'edit'], {
    home: temporaryFolder(),
    env: { EDITOR: 'no-such-editor' },
  });
  await terminal.sees(
    'mockdrill: The editor "no-such-editor" was not found. The settings stay as they were.\n  Set another one: mockdrill config set editor "vim".',
  );
  expect(await terminal.exited).toEqual({ code: 2, signal: 0 });
});

test('where no editor is set it is vi, as while answering', async () => {
  const terminal = new Terminal(['config', 'edit'], { home: temporaryFolder(), env: { PATH: '' } });
  await terminal.sees('mockdrill: The editor "vi" was not found.');
  expect(await terminal.exited).toEqual({ code: 2, signal: 0 });
});

/** `config edit` on a terminal, in an editor that leaves one text after the other. */
function editing(home: string, texts: readonly string[], alsoDoes = ':', plain = false): Terminal {
  const folder = temporaryFolder();
  texts.forEach((text, index) => {
    writeFileSync(join(folder, `text-${index}`), text);
  });
  const editor = join(folder, 'editor');
  writeFileSync(
    editor,
    `#!/bin/sh\nset -- "$1" ${folder}/text-*; cp "$1" ${folder}/given; mv "$2" "$1"; ${alsoDoes}\n`,
    { mode: 0o700 },
  );
  return new Terminal(['config', 'edit'], {
    home,
    columns: 300,
    env: { EDITOR: editor, ACCESSIBLE: plain ? '1' : '' },
  });
}

const filesIn = (home: string) =>
  Object.fromEntries(
    readdirSync(join(home, 'config'))
      .sort()
      .map((name) => [name.replace(/\d{4}-.*Z/, 'TIME'), readFileSync(join(home, 'config', name), 'utf8')]),
  );

test('what the editor leaves is taken over where nothing in it is wrong', async () => {
  const home = withSettings('{"count": 7}');
  const terminal = editing(home, ['{"count": 5, "cuont": 6}\n']);
  await terminal.sees('is no setting (did you mean "count"?): it is ignored.');
  expect([await terminal.exited, filesIn(home)]).toEqual([
    { code: 0, signal: 0 },
    { 'settings.json': '{"count": 5, "cuont": 6}\n' },
  ]);
});

test('an editor that is killed changes no setting, and the text is where it says', async () => {
  const home = withSettings('{"count": 7}');
  const terminal = editing(home, ['{"count": 8}'], 'kill -TERM $$');
  const screen = await terminal.sees(
    'was killed by SIGTERM. The settings stay as they were. Your text is in',
  );
  expect([await terminal.exited, filesIn(home), screen.includes('ended with')]).toEqual([
    { code: 2, signal: 0 },
    { 'settings.edited-TIME.json': '{"count": 8}', 'settings.json': '{"count": 7}' },
    false,
  ]);
});

test('a slip in the editor is told with its place and keeps the old settings and the new text', async () => {
  const home = withSettings('{"count": 7}');
  const terminal = editing(home, ['{\n  "count": 8,\n}\n']);
  const screen = await terminal.sees('Edit it again?');
  expect(screen.replace(/edited-.*Z/, 'edited-TIME')).toContain(
    `mockdrill: The settings stay as they were. Your text is in ${join(home, 'config/settings.edited-TIME.json')}:\n  line 3, column 1: expected a key in double quotes\n`,
  );
  terminal.type('n\r');
  expect([await terminal.exited, filesIn(home)]).toEqual([
    { code: 2, signal: 0 },
    { 'settings.edited-TIME.json': '{\n  "count": 8,\n}\n', 'settings.json': '{"count": 7}' },
  ]);
});

test('the text with the slip is edited again, line by line too', async () => {
  const home = withSettings('{"count": 7}');
  const slips = '{"mode": "exam",\n\t"count": "many", "probes": 1}';
  const terminal = editing(home, [slips, '{"count": 9}'], ':', true);
  const screen = await terminal.sees('Edit it again? Type yes to go on (Enter alone too):');
  expect(screen).toContain(
    '\n  line 2, column 12: "count": expected a whole number from 1 to 100\n  line 2, column 29: "probes": expected true or false\n',
  );
  terminal.type(KEY.enter);
  expect([await terminal.exited, filesIn(home)]).toEqual([
    { code: 0, signal: 0 },
    { 'settings.json': '{"count": 9}' },
  ]);
});

test('settings that another process changed meanwhile are not overwritten by the editor', async () => {
  const home = withSettings('{"count": 7}');
  const terminal = editing(home, ['{"count": 8}'], `echo '{"mode": "exam"}' > ${settingsFile(home)}`);
  await terminal.sees('mockdrill: The settings were changed while you edited them.');
  expect([await terminal.exited, filesIn(home)]).toEqual([
    { code: 2, signal: 0 },
    { 'settings.edited-TIME.json': '{"count": 8}', 'settings.json': '{"mode": "exam"}\n' },
  ]);
});

test('settings that are a link to another file stay one', async () => {
  const home = withSettings('{"count": 7}');
  renameSync(settingsFile(home), join(home, 'dotfile'));
  symlinkSync(join(home, 'dotfile'), settingsFile(home));
  expect(await editing(home, ['{"count": 8}']).exited).toEqual({ code: 0, signal: 0 });
  expect([lstatSync(settingsFile(home)).isSymbolicLink(), filesIn(home)]).toEqual([
    true,
    { 'settings.json': '{"count": 8}' },
  ]);
});
