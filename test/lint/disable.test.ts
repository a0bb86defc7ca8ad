import { expect, test } from 'vitest';
import { ruleNamed } from '../../src/lint/rules.ts';
import { findingsIn, type Part } from '../support/lint.ts';

const OFF = 'mockdrill-disable-next-line';
const yaml = (fragment: string): Part => ({ path: 'dns/late.md', language: 'yaml', fragment });
const markdown = (fragment: string): Part => ({ path: 'dns/late.md', language: 'markdown', fragment });

const IS_DRAFT =
  'warning: this question is a draft: finish its checklist and model answer, then take "draft" out [draft]';
const inVain = (rule: string) =>
  `warning: this comment switches nothing off: the next line has no "${rule}"; take it out [disable-comment]`;
const VAGUE =
  'warning: the alias "the" is made of words that stand in every answer: name the thing itself [alias-vague]';

test.each<[what: string, fragment: string, findings: string[]]>([
  ['the next line', `# ${OFF} draft: soon\ndraft: true\n`, []],
  [
    'the next line that is no comment and not blank',
    `# ${OFF} draft: soon\n# in spring\n\ndraft: true\n`,
    [],
  ],
  ['the line below one that it ends', `prep: 30s # ${OFF} draft: soon\ndraft: true\n`, []],
  [
    'not the line behind the next one',
    `# ${OFF} draft: soon\nprep: 30s\ndraft: true\n`,
    [`17:1: ${inVain('draft')}`, `19:1: ${IS_DRAFT}`],
  ],
  [
    'not the line above',
    `draft: true\n# ${OFF} draft: soon\n`,
    [`17:1: ${IS_DRAFT}`, `18:1: ${inVain('draft')}`],
  ],
  [
    'not its own line',
    `draft: true # ${OFF} draft: soon\n`,
    [`17:1: ${IS_DRAFT}`, `17:13: ${inVain('draft')}`],
  ],
  ['only what it names', `# ${OFF} draft, all-must: soon\ndraft: true\n`, [`17:1: ${inVain('all-must')}`]],
  [
    'nothing, and needs no reason where it is in vain',
    `# ${OFF} all-must\ndraft: true\n`,
    [`17:1: ${inVain('all-must')}`, `18:1: ${IS_DRAFT}`],
  ],
  [
    'the next line, and is told to give a reason',
    `# ${OFF} draft\ndraft: true\n`,
    [
      '17:1: warning: this comment gives no reason: write it after a colon, for the next reader [disable-comment]',
    ],
  ],
  [
    'nothing where it names no rule',
    `# ${OFF}\ndraft: true\n`,
    [
      `17:1: warning: this comment names no rule: "${OFF} RULE: reason" [disable-comment]`,
      `18:1: ${IS_DRAFT}`,
    ],
  ],
  [
    'nothing where there is no such rule',
    `# ${OFF} darft: soon\ndraft: true\n`,
    [
      '17:1: warning: there is no rule "darft" (did you mean "draft"?); "mockdrill lint --rules" lists them [disable-comment]',
      `18:1: ${IS_DRAFT}`,
    ],
  ],
  [
    'whatever stands in that line',
    `checklist:\n  - id: a\n    point: P\n    # ${OFF} alias-vague: it is a name here\n    any: [failover, the]\n`,
    [],
  ],
  [
    'nothing where it is a part of a value',
    `prep: 30s\ntitle: 'Late # ${OFF} draft: soon'\ndraft: true\n`,
    [`18:1: ${IS_DRAFT}`],
  ],
  [
    'nothing where it is a line of a value, and is told so',
    `checklist:\n  - id: a\n    point: P\n    any: [failover]\n    miss: |\n      Say\n      # ${OFF} draft: soon\ndraft: true\n`,
    [
      '14:7: warning: this is no comment, but a part of the value: it stands above a key, or behind a value [disable-comment]',
      `15:1: ${IS_DRAFT}`,
    ],
  ],
  [
    'the line behind a value of several lines',
    `checklist:\n  - id: a\n    point: P\n    any: [failover]\n    miss: |\n      Say\n\n    # ${OFF} alias-vague: so\n    ask: >-\n      Why?\n# ${OFF} draft: soon\ndraft: true\n`,
    [`15:5: ${inVain('alias-vague')}`],
  ],
  [
    'nothing of a list that goes on below it',
    `checklist:\n  - id: a\n    point: P\n    # ${OFF} alias-vague: it is a name here\n    any: [failover,\n      the]\n`,
    [`11:5: ${inVain('alias-vague')}`, `13:7: ${VAGUE}`],
  ],
])('a comment switches a rule off in %s', (_, fragment, findings) => {
  expect(findingsIn([yaml(fragment)])).toEqual(findings.map((line) => `dns/late.md ${line}`));
});

test.each<[what: string, prompt: string, findings: string[]]>([
  [
    'is heeded, with others below it',
    `<!-- ${OFF} prompt-asks: a riddle -->\n<!-- so -->\n\nA primary, dead.\n`,
    [],
  ],
  [
    'is told to give a reason, whatever the line ends are',
    `<!-- ${OFF} prompt-asks: -->\r\nA primary, dead.\r\n`,
    [
      '19:1: warning: this comment gives no reason: write it after a colon, for the next reader [disable-comment]',
    ],
  ],
  [
    'is heeded beside another one',
    `<!-- ${OFF} private-data: so --> <!-- ${OFF} prompt-asks: a riddle -->\nA primary, dead.\n`,
    [`19:1: ${inVain('private-data')}`],
  ],
  [
    'is in vain where its line has more in it',
    `<!-- ${OFF} prompt-asks: a riddle --> A primary, dead.\n`,
    [
      `19:1: ${inVain('prompt-asks')}`,
      '19:60: warning: the prompt neither asks nor requests anything: end it as the interviewer would, with a question or "Tell me about …" [prompt-asks]',
    ],
  ],
  [
    'is heeded where it goes over several lines, with another such one below it',
    `<!--\n  ${OFF} prompt-asks:\n  a riddle\n-->\n<!-- so\nsaid -->\nA primary, dead.\n`,
    [],
  ],
  [
    'is heeded above a heading, which is none',
    `<!-- ${OFF} heading: as on the card -->\n# The dead primary\n\nWhat now?\n`,
    [],
  ],
  [
    'is no comment where a hash begins it',
    `What now?\n\n# ${OFF} all-must: a riddle\nWhat then?\n`,
    [
      `21:1: warning: this is no comment, but a part of the text: in the body write "<!-- ${OFF} RULE: reason -->" [disable-comment]`,
      '21:1: warning: this is no title, but a part of what the interviewer says: the title stands in the front matter, so take this line out [heading]',
    ],
  ],
  [
    'is text in code',
    `What does \`<!-- ${OFF} all-must: so -->\` do, and what this?\n\n\`\`\`\n<!-- ${OFF} all-must: so -->\n\`\`\`\n`,
    [],
  ],
])('a comment in the body %s', (_, prompt, findings) => {
  expect(findingsIn([markdown(prompt)])).toEqual(findings.map((line) => `dns/late.md ${line}`));
});

test('a comment behind which nothing comes is in vain', () => {
  expect(findingsIn([markdown(`## Notes\n\nNone.\n\n<!-- ${OFF} draft: soon -->\n`)])).toEqual([
    `dns/late.md 33:1: ${inVain('draft')}`,
  ]);
});

test('of a rule that finds more than is shown nobody says that it was switched off in vain', () => {
  const lists = (count: number) =>
    `checklist:\n  - id: a\n    point: P\n    any:\n${`      # ${OFF} alias-vague: a name\n      - the\n`.repeat(count)}`;
  const rules = [ruleNamed('disable-comment'), ruleNamed('alias-vague')];
  const inVain = findingsIn([yaml(lists(102))], { rules }).filter((line) =>
    line.includes('[disable-comment]'),
  );
  expect(inVain).toEqual([]);
});

test('of a rule that did not run nobody says that it was switched off in vain', () => {
  const rules = [ruleNamed('disable-comment')];
  expect(findingsIn([yaml(`# ${OFF} draft, all-must: soon\ndraft: true\n`)], { rules })).toEqual([]);
});

test('of a file with an error of the format nobody says that a rule was switched off in vain', () => {
  const list = `checklist:\n  - id: a\n    point: P\n    # ${OFF} alias-vague: it is a name here\n    any: [failover, the]\n`;
  expect(findingsIn([yaml(`level: senoir\n${list}`)])).toEqual([
    'dns/late.md 7:8: error: "level" must be one of junior, mid, senior, staff, found "senoir" (did you mean "senior"?) [value]',
  ]);
});

test('of a rule across files nobody says so where one of them has an error', () => {
  const title = `# ${OFF} duplicate-title: as our users call it\ntitle: A zone that would not load\n`;
  const first: Part = {
    path: 'dns/early.md',
    language: 'yaml',
    fragment: 'title: A zone that would not load\n',
  };
  const ofRules = { rules: [ruleNamed('disable-comment'), ruleNamed('duplicate-title'), ruleNamed('value')] };
  expect([
    findingsIn([first, yaml(title)], ofRules),
    findingsIn([{ ...first, fragment: `${first.fragment}level: senoir\n` }, yaml(title)], ofRules),
  ]).toEqual([
    [],
    [
      'dns/early.md 16:8: error: "level" must be one of junior, mid, senior, staff, found "senoir" (did you mean "senior"?) [value]',
    ],
  ]);
});

test('what looks like a comment in a labelled answer is a part of it', () => {
  const label = { question: 'nobody', answer: `# ${OFF} all-must: soon`, hit: [] };
  const fragment = `${JSON.stringify(label)}\n`;
  expect(findingsIn([{ path: 'labelled/dns.jsonl', language: 'json', fragment }])).toEqual([
    'labelled/dns.jsonl 1:14: error: there is no question "nobody" [labelled-line]',
  ]);
});
