import { expect, test } from 'vitest';
import type { Rooted } from '../../src/commands/lint-asked.ts';
import { withSource } from '../../src/commands/lint-stdin.ts';
import { NO_CONFIG } from '../../src/lint/config.ts';
import { realWorld } from '../../src/main.ts';
import { questionFile } from '../support/bank.ts';
import { bankOf, type Part } from '../support/lint.ts';

const PARTS: Part[] = [
  { path: 'dns/late.md', language: 'yaml', fragment: '' },
  { path: 'dns/other.md', language: 'yaml', fragment: '' },
  { path: 'lexicon.yml', language: 'yaml', fragment: 'rollback:\n  wordings: [revert]\n' },
  { path: 'labelled/dns.jsonl', language: 'json', fragment: '' },
  { path: 'interviews/night.md', language: 'markdown', fragment: questionFile('night') },
];

/** The files of a root by kind, `+` behind what comes from standard input. */
function filesWith(name: string, text = 'new') {
  const cwd = '/banks';
  const read = bankOf(PARTS);
  const files = {
    ...read,
    root: '.',
    refused: [
      { path: 'dns/other.md', reason: 'x' },
      { path: 'dns/y.md', reason: 'y' },
    ],
  };
  const found = { config: NO_CONFIG, folder: cwd, text: '' };
  const rooted: Rooted = { root: cwd, also: [], files, found };
  const world = Object.create(realWorld(), { cwd: { value: cwd } });
  const bytes = Buffer.from(text);
  const { files: made, only } = withSource(bytes, name, rooted, world);
  const shown = (file?: { path: string; bytes: Uint8Array }) =>
    file && `${file.path}${file.bytes === bytes ? '+' : ''}`;
  return {
    only,
    banks: made.banks.map(({ name: bank, page, questions }) => [bank, shown(page), questions.map(shown)]),
    lexicon: shown(made.lexicon),
    interviews: made.interviews.map(shown),
    labelled: made.labelled.map(shown),
    refused: made.refused.map(({ path }) => path),
  };
}

/** What is there without it. */
const THERE = {
  banks: [
    ['dns', 'dns/README.md', ['dns/late.md', 'dns/other.md']],
    ['reliability', 'reliability/README.md', []],
  ],
  lexicon: 'lexicon.yml',
  interviews: ['interviews/night.md'],
  labelled: ['labelled/dns.jsonl'],
  refused: ['dns/other.md', 'dns/y.md'],
};
const dns = (page: string, ...questions: string[]) => [['dns', page, questions], THERE.banks[1]];

test.each<[name: string, changed: object]>([
  ['dns/late.md', { banks: dns('dns/README.md', 'dns/late.md+', 'dns/other.md') }],
  ['./dns/late.md', { banks: dns('dns/README.md', './dns/late.md+', 'dns/other.md') }],
  ['dns/new.md', { banks: dns('dns/README.md', 'dns/late.md', 'dns/new.md+', 'dns/other.md') }],
  ['dns/other.md', { banks: dns('dns/README.md', 'dns/late.md', 'dns/other.md+'), refused: ['dns/y.md'] }],
  ['dns/README.md', { banks: dns('dns/README.md+', 'dns/late.md', 'dns/other.md') }],
  ['tls/keys.md', { banks: [...THERE.banks, ['tls', undefined, ['tls/keys.md+']]] }],
  ['lexicon.yml', { lexicon: 'lexicon.yml+' }],
  ['interviews/night.md', { interviews: ['interviews/night.md+'] }],
  ['interviews/README.md', {}],
  ['labelled/README.md', {}],
  ['labelled/dns.jsonl', { labelled: ['labelled/dns.jsonl+'] }],
  ['labelled/notes.md', { refused: ['dns/other.md', 'dns/y.md', 'labelled/notes.md'] }],
  ['dns/late.markdown', { refused: ['dns/other.md', 'dns/y.md', 'dns/late.markdown'] }],
  ['labelled/a.jsonl', { labelled: ['labelled/a.jsonl+', 'labelled/dns.jsonl'] }],
])('what comes as %s is put in its place, and everything else stays', (name, changed) => {
  const only = [`/banks/${name.replace('./', '')}`];
  expect(filesWith(name)).toEqual({ ...THERE, only, ...changed });
});

test('what comes as a file right in the root is no question there either', () => {
  const only = ['/banks/notes.md'];
  expect([filesWith('notes.md', '# Notes\n'), filesWith('notes.md', questionFile('notes'))]).toEqual([
    { ...THERE, only },
    { ...THERE, only, refused: [...THERE.refused, 'notes.md'] },
  ]);
});
