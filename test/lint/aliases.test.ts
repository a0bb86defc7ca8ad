import { expect, test } from 'vitest';
import { lintBanks } from '../../src/lint/lint-banks.ts';
import { bankOf, type Part } from '../support/lint.ts';

const LEXICON = `page-somebody:
  wordings: [page the owner, "!!!", the, "@rollback"]
`;

/** Findings of a rule in a bank of these files, as their excerpts with their messages. */
function found(rule: string, ...parts: Part[]): [excerpt: string, message: string][] {
  const { findings } = lintBanks([bankOf(parts)]);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ excerpt, message }) => [excerpt, message]);
}

const lexicon: Part = { path: 'lexicon.yml', language: 'yaml', fragment: LEXICON };

function withAliases(aliases: string): Part {
  const fragment = `checklist:\n  - id: back\n    point: Goes back\n    any: [${aliases}]\n`;
  return { path: 'dns/going-back.md', language: 'yaml', fragment };
}

test('an alias that nothing can match is an error; a mistyped concept comes with the one that was meant', () => {
  const nothing = '"@", "=", "*", "!!!", "re*x", "=a*", "=@rollback", "*back"';
  const concepts = '"@rolback", "@page-sombody", "@zzz", "@route-leak"';
  const right = '"@rollback", "@page-somebody", redundan*, "=US", "SELECT *", "#1", "99%", émigré';
  expect(found('alias', lexicon, withAliases(`${nothing}, ${concepts}, ${right}`))).toEqual([
    ['@', '"@" names no concept: write its name behind it ("@rollback")'],
    ['=', '"=" has no word in it: nothing can match it'],
    ['*', '"*" has no word in it: nothing can match it'],
    ['!!!', '"!!!" has no word in it: nothing can match it'],
    ['re*x', '"re*x": a star stands at the end of a word, for the rest of it ("redundan*")'],
    ['=a*', '"=a*": a star is for a beginning, "=" for the exact word; write one of them'],
    ['=@rollback', '"=@rollback": a concept has many wordings, of which none is exact; write "@rollback"'],
    ['*back', '"*back": a star stands at the end of a word, for the rest of it ("redundan*")'],
    ['@rolback', 'there is no concept "rolback" in the lexicon (did you mean "rollback"?)'],
    ['@page-sombody', 'there is no concept "page-sombody" in the lexicon (did you mean "page-somebody"?)'],
    ['@zzz', 'there is no concept "zzz" in the lexicon; "mockdrill lexicon WORDS" finds one by its wordings'],
    [
      '@route-leak',
      'there is no concept "route-leak" in the lexicon (near are "leak-between-users", "static-route", "route-instability"); "mockdrill lexicon WORDS" finds one by its wordings',
    ],
    ['!!!', '"!!!" has no word in it: nothing can match it'],
    ['@rollback', '"@rollback": a concept is no wording of another one; write its wordings out'],
  ]);
});

test('of more aliases than anybody writes the first hundred are told', () => {
  const aliases = Array.from({ length: 102 }, () => '"!!!"').join(', ');
  expect(found('alias', withAliases(aliases))).toEqual(
    Array.from({ length: 100 }, () => ['!!!', '"!!!" has no word in it: nothing can match it']),
  );
});

test('a wording of a lexicon that is a stop word alone is as vague as such an alias', () => {
  expect(found('alias-vague', lexicon, withAliases('rollback, the'))).toEqual([
    ['the', 'the alias "the" is made of words that stand in every answer: name the thing itself'],
    ['the', 'the wording "the" is made of words that stand in every answer: name the thing itself'],
  ]);
});

test('a wording that its concept has already, among those that mean something else too, is told once', () => {
  const fragment = `page-somebody:
  wordings: [page the owner, paging owners, ring the owner, "=ring the owner"]
  not: [ring the bell, rings the owner, "!!!"]
ring-somebody:
  wordings: [ring the owner]
`;
  const part: Part = { path: 'lexicon.yml', language: 'yaml', fragment };
  expect([found('alias-inflected', part), found('alias', part)]).toEqual([
    [
      [
        'paging owners',
        'the wording "paging owners" is the same as "page the owner" to the checker: keep one',
      ],
      [
        'rings the owner',
        '"rings the owner" under "not" is the same as "ring the owner" under "wordings" to the checker: keep one',
      ],
    ],
    [['!!!', '"!!!" has no word in it: nothing can match it']],
  ]);
});

test('a wording with commas and one of a short prefix are told as such an alias is', () => {
  const fragment =
    'page-somebody:\n  wordings: ["rang the boss, wrote a mail, shouted", re*, =re, rehears*]\n  not: ["a, b, c", be*]\n';
  const part: Part = { path: 'lexicon.yml', language: 'yaml', fragment };
  expect([found('alias-list', part), found('prefix-broad', part)]).toEqual([
    [
      [
        'rang the boss, wrote a mail, shouted',
        '"rang the boss, wrote a mail, shouted" is one wording, of which all words have to follow each other: write several apart, or take the commas out',
      ],
    ],
    [['re*', 'the prefix "re*" is so short that words of every kind begin with it: write the words']],
  ]);
});

test('beside a wording that can not be read nothing is told at a wrong place', () => {
  const part: Part = {
    path: 'lexicon.yml',
    language: 'yaml',
    fragment: 'x:\n  wordings: [true, "!!!", it]\n',
  };
  const { findings } = lintBanks([bankOf([part])]);
  const ofLexicon = findings.filter(({ path }) => path.endsWith('lexicon.yml'));
  expect(ofLexicon.map(({ rule, excerpt }) => [rule, excerpt])).toEqual([['lexicon', 'true']]);
});

test('a longer alias is covered by a shorter one, unless it stands for wordings of the lexicon that the shorter does not', () => {
  expect([
    found('alias-covered', withAliases('breaker, circuit breaker')),
    found('alias-covered', withAliases('page, page the owner')),
    found('alias-covered', lexicon, withAliases('page, page the owner')),
  ]).toEqual([
    [],
    [
      [
        'page the owner',
        'the alias "page the owner" finds nothing that "page" does not find already: take one of the two out',
      ],
    ],
    [],
  ]);
});

test("an alias of the prompt's words comes with what it brings in, where that counts", () => {
  const prompt = (text: string): Part => ({
    path: 'dns/going-back.md',
    language: 'markdown',
    fragment: text,
  });
  expect([
    found('alias-from-prompt', withAliases('rollback, old build'), prompt('Tell me about a rollback.\n')),
    found(
      'alias-from-prompt',
      withAliases('purple night, old build'),
      prompt('Tell me about a purple night.\n'),
    ),
  ]).toEqual([
    [
      [
        'rollback',
        'the alias "rollback" is made of the prompt\'s own words and does not count by itself, only what it brings in does (such as "revert"): name the concept ("@rollback"), or say more',
      ],
    ],
    [
      [
        'purple night',
        'the alias "purple night" is made of the prompt\'s own words and does not count by itself: take it out, or say more',
      ],
    ],
  ]);
});

test('an alias that stands twice is told with what it makes or raises elsewhere', () => {
  const fragment = `checklist:
  - {id: back, point: Goes back, any: [rollback, failover]}
  - {id: over, point: Fails over, any: [failover]}
red-flags:
  - {id: shrug, point: Shrugs, any: [shrugged, failover], why: w}
  - {id: laugh, point: Laughs, any: [shrugged], why: w}
`;
  expect(found('points-alike', { path: 'dns/going-back.md', language: 'yaml', fragment })).toEqual([
    ['failover', '"failover" makes the point "back" too: one word would count twice'],
    ['failover', '"failover" makes the point "back" and raises this red flag at once'],
    ['shrugged', '"shrugged" raises the red flag "shrug" too: one word would count twice'],
  ]);
});

test('points that differ only in how they name a concept, or in nothing but their figure, are alike', () => {
  const points = (...criteria: string[]): Part => ({
    path: 'dns/going-back.md',
    language: 'yaml',
    fragment: `checklist:\n${criteria.map((each, index) => `  - id: p${index}\n    point: P\n    ${each}\n`).join('')}`,
  });
  const figure = 'metric: duration\n    of: [outage, restored]';
  expect([
    found('points-alike', points('any: [rollback]', 'any: ["@rollback"]')),
    found('points-alike', points('any: ["@rollback"]', 'any: [purple, revert]')),
    found('points-alike', points(figure, figure.replace('outage, restored', 'restored, outage'))),
    found('points-alike', points('any: ["@rollback"]', 'any: [purple]', figure, `${figure}\n    max: 5m`)),
  ]).toEqual([
    [['@rollback', '"@rollback" makes the point "p0" too: one word would count twice']],
    [['revert', '"revert" makes the point "p0" too: one word would count twice']],
    [['duration', 'this point wants the same figure as "p0": one figure would count twice']],
    [],
  ]);
});
