import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../src/check/lexicon.ts';
import { compileLexicon } from '../../src/check/lexicon-form.ts';
import { compilePattern, patternKey } from '../../src/check/pattern.ts';

const lexicon = openLexicon(
  compileLexicon([
    { id: 'drain', wordings: ['take out of rotation', 'drain'], not: [], told: ['pulled the plug'] },
    { id: 'electrics', wordings: ['socket', 'plug'], not: [] },
  ]),
);
const keyOf = (wording: string) => patternKey(compilePattern(wording)!);

describe('a look-alike', () => {
  it('counts who is spoken of', () => {
    const telling = openLexicon(
      compileLexicon([{ id: 'tell', wordings: ['let know'], not: ['let me know', 'know the ropes'] }]),
    );
    expect(telling.lookAlikes('tell').map(patternKey)).toEqual(['let me know', 'know rope']);
  });
});

describe('a wording that only tells a concept', () => {
  it('stands for it as any other', () => {
    expect(lexicon.wordings('drain').map(({ wording }) => wording)).toEqual([
      'take out of rotation',
      'drain',
      'pulled the plug',
    ]);
  });

  it('does not name it, and makes nothing near to it', () => {
    expect({
      naming: lexicon.naming('drain').map(({ wording }) => wording),
      named: lexicon.idsOf(keyOf('pulled the plug')),
      drains: lexicon.idsOf(keyOf('drain')),
      using: lexicon.using('plug'),
    }).toEqual({
      naming: ['take out of rotation', 'drain'],
      named: [],
      drains: ['drain'],
      using: ['electrics'],
    });
  });
});
