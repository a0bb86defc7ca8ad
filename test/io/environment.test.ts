import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { editorCommand } from '../../src/io/editor-command.ts';
import { lookOf } from '../../src/io/look.ts';
import { reportFile } from '../../src/io/report-file.ts';
import { homeWith, worldAt } from '../support/history.ts';

const stream = (isTTY: boolean, columns = 72) => ({ isTTY, columns }) as NodeJS.WriteStream;

test.each<[string, Record<string, string>, { color?: boolean }, boolean, boolean]>([
  ['a terminal', {}, {}, true, true],
  ['a pipe', {}, {}, false, false],
  ['a dumb terminal', { TERM: 'dumb' }, {}, true, false],
  ['NO_COLOR', { NO_COLOR: '1' }, {}, true, false],
  ['an empty NO_COLOR', { NO_COLOR: '' }, {}, true, true],
  ['FORCE_COLOR in a pipe, over NO_COLOR', { FORCE_COLOR: '', NO_COLOR: '1' }, {}, false, true],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, {}, true, false],
  ['FORCE_COLOR=false', { FORCE_COLOR: 'false' }, {}, true, false],
  ['--color over FORCE_COLOR=0', { FORCE_COLOR: '0' }, { color: true }, false, true],
  ['--no-color over FORCE_COLOR', { FORCE_COLOR: '1' }, { color: false }, true, false],
])('colour: %s', (_, env, options, isTTY, coloured) => {
  const { paint } = lookOf(stream(isTTY), worldAt('/nowhere', { env }), options);
  expect(paint.bad('x')).toBe(coloured ? '\u001b[31mx\u001b[39m' : 'x');
});

test.each<[Record<string, string>, boolean]>([
  [{}, true],
  [{ LANG: 'de_DE.UTF-8' }, true],
  [{ LANG: 'C' }, false],
  [{ LANG: 'C', LC_CTYPE: 'en_US.utf8' }, true],
  [{ LANG: 'C.UTF-8', LC_ALL: 'POSIX' }, false],
  [{ LANG: 'C.UTF-8', TERM: 'linux' }, false],
])('with %o signs are Unicode or not', (env, unicode) => {
  const { width, unicode: found } = lookOf(stream(true, 0), worldAt('/nowhere', { env }));
  expect([width, found]).toEqual([80, unicode]);
});

test.each<[string, Record<string, string>, string[]]>([
  ['nano -w', { VISUAL: 'code', EDITOR: 'vi' }, ['nano', '-w']],
  ['', { VISUAL: 'code --wait', EDITOR: 'vi' }, ['code', '--wait']],
  ['', { VISUAL: '', EDITOR: 'vi' }, ['vi']],
  [' ', {}, ['vi']],
  [`"/opt/My Editor/edit" --title 'a b' ''`, {}, ['/opt/My Editor/edit', '--title', 'a b', '']],
])('the editor of %j and %o is %j', (setting, env, words) => {
  expect(editorCommand(setting, worldAt('/nowhere', { env }))).toEqual(words);
});

test('a report is written over nothing that was put in its place meanwhile, nor through a link', async () => {
  const home = homeWith({ 'empty/x': '' });
  symlinkSync('elsewhere.md', join(home, 'link.md'));
  expect(() => reportFile('link.md', worldAt(home))).toThrow('link.md is there already.');
  const report = reportFile('debrief.md', worldAt(home));
  writeFileSync(join(home, 'debrief.md'), '', { mode: 0o666 });
  const page = { title: 'Debrief', facts: [], sections: [] };
  await expect(report.write(page)).rejects.toThrow('debrief.md is there already.');
  expect([readdirSync(home), readFileSync(join(home, 'debrief.md'), 'utf8')]).toEqual([
    ['debrief.md', 'empty', 'link.md'],
    '',
  ]);
});

test('a report is of a form that is known, in a folder that is there, and takes the place of nothing', () => {
  const home = homeWith({ 'there.md': '' });
  const refused = ['there.md', 'debrief.txt', 'nowhere/debrief.html'].map((path) => {
    try {
      return reportFile(path, worldAt(home));
    } catch (error) {
      return error;
    }
  });
  expect([refused, reportFile('Debrief.HTML', worldAt(home)).path]).toEqual([
    [
      new UserError('there.md is there already.', 'Name a file that is not.'),
      new UserError(
        'A report is Markdown or HTML, and debrief.txt is neither.',
        'Name it FILE.md or FILE.html.',
      ),
      new UserError('There is no folder for nowhere/debrief.html.', 'Make it, or name another one.'),
    ],
    'Debrief.HTML',
  ]);
});
