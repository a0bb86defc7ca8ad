import { expect, test } from 'vitest';
import { ruleNamed } from '../../src/lint/rules.ts';
import { openTrials } from '../../src/lint/trials.ts';
import { findingsIn, type Part } from '../support/lint.ts';

const PATH = 'dns/late.md';
const yaml = (fragment: string, path = PATH): Part => ({ path, language: 'yaml', fragment });
const markdown = (fragment: string, path = PATH): Part => ({ path, language: 'markdown', fragment });
const prompt = (text: string, path = PATH) => markdown(`${text}\n`, path);
const model = (text: string, path = PATH) => markdown(`## Model answer\n\n${text}\n`, path);
const point = (id: string, criterion: string) => `  - id: ${id}\n    point: P\n    ${criterion}\n`;
const any = (aliases: string) => yaml(`checklist:\n${point('a', `any: [${aliases}]`)}`);
const all = yaml(`checklist:\n${point('a', 'all: [[failover], [metronome]]')}`);
const points = (...criteria: string[]) =>
  yaml(`checklist:\n${criteria.map((each, at) => point(`p${at}`, each)).join('')}`);
const flag = (aliases: string) =>
  yaml(`red-flags:\n  - id: luck\n    point: Calls it luck\n    any: [${aliases}]\n    why: W\n`);
const words = (count: number) => 'word '.repeat(count).trim();

/** What a rule finds in a bank of these parts, in the question that most of them are of without its path. */
function found(rule: string, parts: readonly Part[]): string[] {
  return findingsIn(parts, { trials: openTrials(), rules: [ruleNamed(rule)] }).map((line) =>
    line.replace(/^dns\/late\.md /, '').replace(/ \[[a-z-]+\]$/, ''),
  );
}

/** Four other questions, of which so many have a word in their model answer. */
const others = (count: number, all = 4) =>
  Array.from({ length: all }, (_, at) =>
    model(at < count ? 'We found the culprit.' : 'We slept.', `dns/o${at}.md`),
  );
const COMMON =
  'warning: the alias "culprit" stands in 50 % of the other model answers: it does not show that this point was made';

const TOO_LONG = (count: number) =>
  `27:1: warning: the model answer has ${count} words, about 40s spoken, for a time box of 30s: cut it, or give more time`;

test.each<[rule: string, what: string, parts: Part[], findings: string[]]>([
  ['alias-common', 'an alias in two of four others', [any('culprit'), ...others(2)], [`11:11: ${COMMON}`]],
  [
    'alias-common',
    'an alias in its own answer too',
    [any('culprit'), model('The culprit.'), ...others(2)],
    [`11:11: ${COMMON}`],
  ],
  ['alias-common', 'an alias in one of three others', [any('culprit'), ...others(1, 3)], []],
  ['alias-common', 'an alias where there are three answers in all', [any('culprit'), ...others(2, 2)], []],
  ['alias-common', 'a wording of a red flag', [flag('culprit'), ...others(4)], []],
  ['alias-covered', 'a phrase that turns the other round', [any('released, never released')], []],
  [
    'alias-covered',
    'a word below a prefix',
    [any('deploy*, deployment')],
    [
      '11:20: warning: the alias "deployment" finds nothing that "deploy*" does not find already: take one of the two out',
    ],
  ],
  ['alias-covered', 'a phrase that turns a word below a prefix round', [any('deploy*, never deployed')], []],
  ['alias-covered', 'a word that a star astray would begin', [any('failed over, "*fail"')], []],
  ['alias-inflected', 'the same word with a star astray', [any('failed, "*fail"')], []],
  ['alias-covered', 'a list in quotes, which is another fault', [any('wrote, "wrote, signed, filed"')], []],
  [
    'alias-from-prompt',
    'an `all` of the words of the prompt',
    [points('all: [[purple], [night]]'), prompt('What of the purple night?')],
    ['11:12: warning: every alias of "p0" is made of the prompt\'s own words: nothing can make this point'],
  ],
  [
    'alias-from-prompt',
    'an `all` of which one slot has another word',
    [points('all: [[purple], [night, owl]]'), prompt('What of the purple night?')],
    [],
  ],
  ['alias-inflected', 'a word and the same to the letter', [any('outage, =outage')], []],
  [
    'alias-list',
    'a list in quotes, in any list of aliases, but no phrase and no number',
    [
      points(
        'any: ["cost, price, bill", "no, thanks", "10,000,000 users"]',
        'all: [[users], ["rps,qps,load"]]',
      ),
    ],
    [
      '11:12: warning: "cost, price, bill" is one alias, of which all words have to follow each other: write several apart, or take the commas out',
      '14:22: warning: "rps,qps,load" is one alias, of which all words have to follow each other: write several apart, or take the commas out',
    ],
  ],
  ['alias-vague', 'a stop word beside another slot', [points('all: [[the], [failover]]')], []],
  ['alias-vague', 'three stop words, which say something', [any('on to it')], []],
  [
    'alias-vague',
    'two letters, two capitals and a letter with a digit',
    [any('db, DB, p9')],
    ['11:11: warning: the alias "db" is too short to mean one thing: write it out, or exactly ("=db")'],
  ],
  ['alias-vague', 'three letters', [any('dbs')], []],
  [
    'hash-in-value',
    'a value, but no text in quotes or in a block, no remark and no switch of a rule',
    [
      yaml(
        'title: Number #1\nlevel: senior # or #2\nsource: "a #3"\nchecklist:\n  - id: a\n    point: >\n      An #4\n    any: [one] # x\n',
      ),
    ],
    [
      '6:15: warning: what stands behind " #" is a comment and no part of the value: quote the value, or put a blank behind the #',
    ],
  ],
  [
    'hash-in-value',
    'a key in quotes and before a blank, values on a line of their own, with a tab before the hash, or on several lines',
    [
      yaml(
        'source:\n  Page\t#2\nchecklist:\n  - id: a\n    "point" : Says\n      it in #ops\n    any: [one, two #3\n      ]\n',
      ),
    ],
    [
      '9:8: warning: what stands behind " #" is a comment and no part of the value: quote the value, or put a blank behind the #',
      '13:13: warning: what stands behind " #" is a comment and no part of the value: quote the value, or put a blank behind the #',
      '14:20: warning: what stands behind " #" is a comment and no part of the value: quote the value, or put a blank behind the #',
    ],
  ],
  [
    'hash-in-value',
    'what looks like a value, within a text of several lines',
    [yaml('source: |\n  page: Number #1\n  - in #ops\ntitle: "Pages\n  - in #1"\n')],
    [],
  ],
  [
    'hash-in-value',
    'an item of a list',
    [
      yaml(
        'checklist:\n  - id: a\n    point: P\n    any:\n      - wrote in #ops\n      - "#ops" # there\n      # - in #ops\n      - C#\n',
      ),
    ],
    [
      '12:18: warning: what stands behind " #" is a comment and no part of the value: quote the value, or put a blank behind the #',
    ],
  ],
  [
    'file',
    'the page of a bank with a merge that was not finished',
    [yaml(''), { path: 'dns/README.md', language: 'markdown', fragment: '# A\n\n<<<<<<< HEAD\n' }],
    ['dns/README.md 3:1: error: a merge was not finished here: keep one side, and take its marks out'],
  ],
  ['all-must', 'two points', [points('any: [x1]\n    must: true', 'any: [x2]\n    must: true')], []],
  [
    'all-must',
    'three points',
    [points('any: [x1]\n    must: true', 'any: [x2]\n    must: true', 'any: [x3]\n    must: true')],
    ['8:1: warning: all 3 points are "must": keep it for those without which the answer is no answer'],
  ],
  [
    'all-must',
    'three points of which one is none',
    [points('any: [x1]\n    must: true', 'any: [x2]\n    must: true', 'any: [x3]')],
    [],
  ],
  ['answer-length', 'as many words as can be said', [model(words(100))], []],
  ['answer-length', 'one word more', [model(words(101))], [TOO_LONG(101)]],
  ['answer-length', 'three tenths of the time', [model(words(23))], []],
  [
    'answer-length',
    'less than that',
    [model(words(22))],
    [
      '27:1: warning: the model answer has 22 words, about 10s spoken, for a time box of 30s: say more, or give less time',
    ],
  ],
  ['answer-length', 'a draft', [yaml('draft: true\n'), model(words(9))], []],
  [
    'duplicate-question',
    'seven of nine words',
    [
      prompt('Why did one two three four five six?', 'dns/o.md'),
      prompt('Why did one two three four five eight?'),
    ],
    [],
  ],
  [
    'duplicate-question',
    'eight of ten words',
    [
      prompt('Why did one two three four five six seven?', 'dns/o.md'),
      prompt('Why did one two three four five six eight?'),
    ],
    [
      'dns/o.md 19:1: warning: this prompt has 80 % of its words in common with dns/late.md:19: ask something else, or keep one of the two',
    ],
  ],
  [
    'duplicate-question',
    'the same words',
    [prompt('Why did one two three?', 'dns/o.md'), prompt('Three, two, one: why did?')],
    [
      'dns/o.md 19:1: warning: this prompt has the same words as dns/late.md:19: ask something else, or keep one of the two',
    ],
  ],
  [
    'duplicate-title',
    'capitals and signs',
    [yaml('title: The Night, it fell\n'), yaml('title: the night it fell\n', 'dns/o.md')],
    [
      'dns/o.md 16:8: warning: the title "the night it fell" is that of dns/late.md too: lists would show both alike',
    ],
  ],
  [
    'model-answer-point',
    'what was only planned',
    [any('failover'), model('It was night, and next time I would do a failover.')],
    [
      '22:19: error: the model answer makes only half of the point "a" (only planned: "next time I would do a failover"): say it, or widen the aliases',
    ],
  ],
  [
    'model-answer-point',
    'what is not said',
    [any('failover'), model('It was night.')],
    [
      '10:12: error: the model answer misses the point "a" (nothing of it is said): say it, or widen the aliases',
    ],
  ],
  [
    'model-answer-point',
    'half of what belongs together',
    [all, model('It was night, and we had a failover.')],
    [
      '10:12: error: the model answer misses the point "a" (slot 1 is there: "failover"; nothing of slot 2 is said): say it, or widen the aliases',
    ],
  ],
  [
    'model-answer-point',
    'what belongs together, apart',
    [
      all,
      model(
        'We had a failover. Then I went home, slept until the sun came up, had some coffee, and read the news. The metronome rang.',
      ),
    ],
    [
      '10:12: error: the model answer misses the point "a" (each slot is there, but not close together: "failover" … "metronome"): say it, or widen the aliases',
    ],
  ],
  [
    'model-answer-point',
    'a long quote',
    [
      any('failover'),
      model('Next time, whatever the people in the other building may say of it, I would do a failover.'),
    ],
    [
      '22:1: error: the model answer makes only half of the point "a" (only planned: "Next time, whatever the people in the other building may …"): say it, or widen the aliases',
    ],
  ],
  [
    'model-answer-point',
    'a change of which only the end is said',
    [
      yaml('checklist:\n  - id: a\n    point: It got fast\n    metric: duration\n    change: true\n'),
      model('It took 20 minutes.'),
    ],
    [
      '23:9: error: the model answer makes only half of the point "a" (no before and after: "20 minutes"): state both, or by how much it changed, or take "change" out',
    ],
  ],
  [
    'model-answer-point',
    'a figure of another kind',
    [
      yaml('checklist:\n  - id: a\n    point: It is fast\n    metric: latency\n'),
      model('It took 20 minutes.'),
    ],
    [
      '10:12: error: the model answer misses the point "a" (nothing of it is said): state a figure of the kind latency, or mend "metric", "of" and the bounds',
    ],
  ],
  [
    'model-answer-red-flag',
    'what was said',
    [flag('we were lucky'), model('It was night. We were lucky.')],
    [
      '32:15: error: the model answer raises the red flag "luck" (affirmed: "We were lucky"): say it otherwise, or narrow the aliases',
    ],
  ],
  [
    'model-answer-red-flag',
    'what was only feared',
    [flag('panic'), model('It was night, and maybe we panic.')],
    [],
  ],
  [
    'points-alike',
    'a point and a red flag',
    [flag('failover')],
    ['20:11: warning: "failover" makes the point "failover" and raises this red flag at once'],
  ],
  [
    'points-alike',
    'a beginning and the words that begin so, in either order',
    [points('any: [redirect*, standby]', 'any: [redirection, moved]', 'any: [stand*, redir]')],
    [
      '14:11: warning: "redirection" makes the point "p0" too: one word would count twice',
      '17:11: warning: "stand*" makes the point "p0" too: one word would count twice',
    ],
  ],
  [
    'points-alike',
    'figures of which one is a change',
    [points('metric: duration', 'metric: duration\n    change: true')],
    [],
  ],
  [
    'points-alike',
    'figures that are better otherwise',
    [points('metric: size', 'metric: size\n    better: lower')],
    [],
  ],
  ['points-alike', 'figures of two kinds', [points('metric: size', 'metric: cost')], []],
  [
    'points-alike',
    'figures of two things',
    [points('metric: size\n    of: [disk]', 'metric: size\n    of: [queue]')],
    [],
  ],
  [
    'points-alike',
    'figures with another max',
    [points('metric: size\n    max: 5', 'metric: size\n    max: 6')],
    [],
  ],
  [
    'points-alike',
    'a figure of some of the things of another one',
    [points('metric: size\n    of: [disk, queue]', 'metric: size\n    of: [disk]', 'metric: size')],
    ['15:13: warning: this point wants the same figure as "p0": one figure would count twice'],
  ],
  [
    'points-alike',
    'the same slots, in any order, and no others',
    [
      points(
        'all: [[disk, volume], [full]]',
        'all: [[full], [volume, disk]]',
        'all: [[full], [volume]]',
        'all: [[disk, volume], [full], [night]]',
      ),
    ],
    ['14:10: warning: this point wants the same words together as "p0": one sentence would count twice'],
  ],
  [
    'points-alike',
    'the same figure',
    [points('metric: size\n    min: 5', 'metric: size\n    min: 5')],
    ['15:13: warning: this point wants the same figure as "p0": one figure would count twice'],
  ],
  [
    'prefix-broad',
    'two families of words',
    [any('cert*'), model('It is certain that the certificate had gone.')],
    [
      '11:11: warning: the prefix "cert*" matches "certain" and "certificate", which mean different things: write the words, or a longer prefix',
    ],
  ],
  [
    'prefix-broad',
    'words that go on from one',
    [any('fail*'), model('It was a failure, for it did fail.')],
    [],
  ],
  [
    'prefix-broad',
    'three letters',
    [any('dep*')],
    ['11:11: warning: the prefix "dep*" is so short that words of every kind begin with it: write the words'],
  ],
  [
    'trivial-answer-passes',
    'words that nobody types as a list',
    [any('moved it all to the other side'), model('We moved it all to the other side.')],
    [],
  ],
  [
    'label-differs',
    'a red flag that the label has not',
    [
      flag('we were lucky'),
      {
        path: 'labelled/dns.jsonl',
        language: 'json',
        fragment: `${JSON.stringify({ question: 'late', answer: 'We were lucky.', hit: [] })}\n`,
      },
    ],
    [
      'labelled/dns.jsonl 1:30: error: "luck" is labelled miss and gets a hit (affirmed: "We were lucky"): narrow the aliases, or mend the label',
    ],
  ],
  [
    'weak-answer-passes',
    'the second of two',
    [
      markdown(
        '## Weak answer\n\nIt was a hard night.\n\n## Weak answer\n\nI would fail over. I was back in 4 minutes, and failed over.\n',
      ),
    ],
    [
      '31:1: error: this weak answer passes with 100 of 100 (it makes failover, recovery): make a missing point a "must", narrow the aliases, or weaken the answer',
    ],
  ],
  [
    'weak-answer-passes',
    'what it only plans',
    [
      points('any: [rehearsed]', 'any: [paged]', 'any: [failover]'),
      markdown('## Weak answer\n\nWe rehearsed it and paged them. Next time I would do a failover.\n'),
    ],
    [
      '28:1: error: this weak answer passes with 83.3 of 100 (it makes p0, p1): make a missing point a "must", narrow the aliases, or weaken the answer',
    ],
  ],
  [
    'other-answer-passes',
    'a draft',
    [yaml('draft: true\n'), model('We failed over, and were back in 4 minutes.', 'dns/o.md')],
    [],
  ],
  ['other-answer-passes', 'the answer of a draft', [yaml(''), yaml('draft: true\n', 'dns/o.md')], []],
  [
    'other-answer-passes',
    'the answer of another question',
    [
      yaml(''),
      model('We failed over, and were back in 4 minutes.', 'dns/o.md'),
      yaml(`checklist:\n${point('a', 'any: [lobster]')}`, 'dns/o.md'),
    ],
    [
      '8:1: error: the model answer of "o" (dns/o.md) passes here by its wordings with 100 of 100: narrow the aliases, or add a "must" that only this question wants',
    ],
  ],
  [
    'file',
    'a page that is no text',
    [yaml(''), { path: 'dns/README.md', language: 'markdown', fragment: '# A\0' }],
    ['dns/README.md 1:1: error: the file contains NUL bytes; expected plain UTF-8 text'],
  ],
  [
    'alias-vague',
    'the fifth alias',
    [any('x1, x2, x3, x4, the')],
    ['11:27: warning: the alias "the" is made of words that stand in every answer: name the thing itself'],
  ],
  [
    'no-why',
    'a red flag without a why',
    [
      yaml(
        'red-flags:\n  - id: luck\n    point: Calls it luck\n    any: [we were lucky]\n    why: W\n  - id: fate\n    point: Calls it fate\n    any: [it was fate]\n',
      ),
    ],
    [
      '22:9: warning: the red flag "fate" does not say what an interviewer hears: add "why", which is shown where it is raised',
    ],
  ],
])('what %s says of %s', (rule, _, parts, findings) => {
  expect(found(rule, parts)).toEqual(findings);
});

test('a title is that of a question that was only scanned, whatever else is wrong with that', () => {
  const parts = [yaml('title: One\n', 'dns/a.md'), yaml('title: One\nlevle: junior\n', 'dns/b.md')];
  const options = { rules: [ruleNamed('duplicate-title')], asked: (path: string) => path === 'dns/a.md' };
  expect(findingsIn(parts, options)).toEqual([
    'dns/a.md 16:8: warning: the title "One" is that of dns/b.md too: lists would show both alike [duplicate-title]',
  ]);
});

test('a broken alias is told once, and not again by what the answers make without it', () => {
  expect(findingsIn([any('"*"')], { trials: openTrials() })).toEqual([
    'dns/late.md 11:12: error: "*" has no word in it: nothing can match it [alias]',
  ]);
});
