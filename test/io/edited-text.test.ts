import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEdited } from '../../src/io/edited-text.ts';
import { temporaryFolder } from '../support/run.ts';

const TEXT = 'Résumé – “up” again\nafter 4 minutes\n';
const LITTLE = Buffer.from(TEXT, 'utf16le');
const BIG = Buffer.from(LITTLE).swap16();

test.each([
  ['in UTF-8', Buffer.from(TEXT), { text: TEXT, encoding: undefined }],
  ['in UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), { text: TEXT, encoding: undefined }],
  ['with a NUL in it', Buffer.from(`We\0 ${TEXT}`), { text: `We\0 ${TEXT}`, encoding: undefined }],
  ['that is empty', Buffer.alloc(0), { text: '', encoding: undefined }],
  ['in UTF-16', LITTLE, { text: TEXT, encoding: 'UTF-16' }],
  ['in UTF-16 the other way round', BIG, { text: TEXT, encoding: 'UTF-16' }],
  [
    'in UTF-16 with a mark',
    Buffer.from('\ufeff短い答え', 'utf16le'),
    { text: '短い答え', encoding: 'UTF-16' },
  ],
  [
    'in Latin-1, as Windows has it',
    Buffer.from('R\u00e9sum\u00e9 \u0093up\u0094\n', 'latin1'),
    { text: 'Résumé “up”\n', encoding: 'Latin-1' },
  ],
])('a file %s is read without losing a letter', (_, bytes, edited) => {
  const path = join(temporaryFolder(), 'answer.md');
  writeFileSync(path, bytes);
  expect(readEdited(path)).toEqual(edited);
});
