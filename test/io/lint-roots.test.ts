import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { lintRoots } from '../../src/io/lint-roots.ts';
import { bankRoot, questionFile } from '../support/bank.ts';
import { worldAt } from '../support/history.ts';

/** The roots of paths in a folder with several of them, as `root: what is asked for in it`. */
function rootsOf(paths: readonly string[], unsaved = false): string[] {
  const cwd = bankRoot({
    'bank/dns/README.md': '# Names\n',
    'bank/dns/late.md': questionFile('late'),
    'bank/dns/notes/README.md': '---\nlayout: page\n---\n',
    'bank/tls/README.md': '# Keys\n',
    'bank/lexicon.yml': 'rollback:\n  wordings: [revert]\n',
    'bank/labelled/late.jsonl': '',
    'bank/interviews/night.md': questionFile('night'),
    'other/bom/late.md': `\ufeff${questionFile('late')}`,
    'other/bom/deep/x.txt': '',
    'own/dns/late.md': questionFile('late'),
    'own/dns/lost.md': questionFile('lost'),
    'own/dns/old/left.md': questionFile('left'),
    'questions/web/README.md': '# Pages\n',
    'questions/web/deep/x.txt': '',
  });
  const shown = (path: string) => relative(cwd, path) || '.';
  return lintRoots(paths, worldAt(cwd, { cwd }), unsaved).map(
    ({ root, only }) => `${shown(root)}: ${only?.map((path) => shown(path)).join(' ') ?? 'all'}`,
  );
}

test.each<[paths: string[], roots: string[]]>([
  [[], ['questions: all']],
  [['bank'], ['bank: all']],
  [['bank/dns'], ['bank: bank/dns']],
  [['bank/tls'], ['bank: bank/tls']],
  [['bank/labelled'], ['bank: bank/labelled']],
  [['bank/interviews'], ['bank: bank/interviews']],
  [['other/bom'], ['other: other/bom']],
  [['questions/web'], ['questions/web: all']],
  [['bank/dns/late.md'], ['bank: bank/dns/late.md']],
  [['bank/dns/README.md'], ['bank: bank/dns/README.md']],
  [['bank/lexicon.yml'], ['bank: bank/lexicon.yml']],
  [['bank/labelled/late.jsonl'], ['bank: bank/labelled/late.jsonl']],
  [['own/dns/old/left.md'], ['own: own/dns/old/left.md']],
  [['own/dns/old'], ['own: own/dns/old']],
  [['bank/dns', 'bank/lexicon.yml'], ['bank: bank/dns bank/lexicon.yml']],
  [['bank/dns', 'bank'], ['bank: all']],
  [['bank', 'bank/dns'], ['bank: all']],
  [
    ['bank/dns', 'other/bom/late.md'],
    ['bank: bank/dns', 'other: other/bom/late.md'],
  ],
])('of %j the roots are %j', (paths, roots) => {
  expect(rootsOf(paths)).toEqual(roots);
});

test.each([
  ['bank/dns/new.md', 'bank: bank/dns/new.md'],
  ['bank/web/new.md', 'bank: bank/web/new.md'],
  ['bank/dns/late.md', 'bank: bank/dns/late.md'],
])('%s, which may not be there yet, lies in %s', (path, root) => {
  expect(rootsOf([path], true)).toEqual([root]);
});

test('a path that is not there is refused by its name', () => {
  expect(() => rootsOf([join('bank', 'web')])).toThrow('bank/web does not exist.');
});
