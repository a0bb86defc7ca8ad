import { expect, test } from 'vitest';
import { parseQuestion, parseQuestionText } from '../../src/bank/parse-question.ts';
import { lineStarts, placeOf } from '../../src/bank/source.ts';

const FILE = { bank: 'reliability', path: 'questions/reliability/cold-standby.md' };

const WHOLE = `---
format: 1
id: cold-standby
formerly: [standby]
title: A standby that had to take over
level: senior
type: incident
time: 2m30s
prep: 30s
tags: [failover, dns]
checklist:
  - id: took-over
    point: Moves the traffic to the standby
    must: true
    any: [failover, "=US", promote the replica]
    miss: Say what took over.
    ask: What took over?
  - id: by-itself
    point: Nobody had to press a button
    all:
      - [failover, shift traffic]
      - [health check, 429]
    weight: 2
  - id: back-within
    point: States how long the users waited
    metric: duration
    of: [outage]
    max: 15m
    change: true
red-flags:
  - id: luck
    point: Calls it luck
    any: [we were lucky]
    why: Luck is no plan.
---

What took over when the primary died?

\`\`\`
## not a heading
\`\`\`

## Hints

- Start with the alarm.
- Then the switch,
  and who made it.

## Follow-ups

1. What did it cost?

## Model answer

We failed over.

## Weak answer

It was fine.

## Weak answer

It was luck.

## Notes

Nothing to read.
`;

test('a whole question is read with every key', () => {
  const { question, problems } = parseQuestionText(WHOLE, FILE);
  expect(problems).toEqual([]);
  const { spans, ...plain } = question!;
  expect(plain).toEqual({
    bank: 'reliability',
    path: 'questions/reliability/cold-standby.md',
    id: 'cold-standby',
    formerly: ['standby'],
    title: 'A standby that had to take over',
    level: 'senior',
    type: 'incident',
    time: 150,
    prep: 30,
    tags: ['failover', 'dns'],
    framework: 'incident',
    checklist: [
      {
        id: 'took-over',
        point: 'Moves the traffic to the standby',
        must: true,
        weight: 1,
        criterion: { kind: 'any', aliases: ['failover', '=US', 'promote the replica'] },
        miss: 'Say what took over.',
        ask: 'What took over?',
      },
      {
        id: 'by-itself',
        point: 'Nobody had to press a button',
        must: false,
        weight: 2,
        criterion: {
          kind: 'all',
          slots: [
            ['failover', 'shift traffic'],
            ['health check', '429'],
          ],
        },
      },
      {
        id: 'back-within',
        point: 'States how long the users waited',
        must: false,
        weight: 1,
        criterion: {
          kind: 'metric',
          metric: 'duration',
          of: ['outage'],
          max: { value: 900, unit: 's', text: '15m' },
          change: true,
          better: 'lower',
        },
      },
    ],
    redFlags: [
      {
        id: 'luck',
        point: 'Calls it luck',
        criterion: { kind: 'any', aliases: ['we were lucky'] },
        why: 'Luck is no plan.',
      },
    ],
    draft: false,
    prompt: 'What took over when the primary died?\n\n```\n## not a heading\n```',
    hints: ['Start with the alarm.', 'Then the switch, and who made it.'],
    followUps: ['What did it cost?'],
    modelAnswer: 'We failed over.',
    weakAnswers: ['It was fine.', 'It was luck.'],
    notes: 'Nothing to read.',
    lexicon: [],
  });
});

test('every value keeps its place in the file', () => {
  const { question } = parseQuestionText(WHOLE, FILE);
  const slice = (path: string) => {
    const span = question!.spans.get(path)!;
    return WHOLE.slice(span.start, span.end);
  };
  expect({
    title: slice('title'),
    alias: slice('checklist.0.any.1'),
    slot: slice('checklist.1.all.1.1'),
    key: slice('key:checklist.2.max'),
    bound: slice('checklist.2.max'),
    why: slice('red-flags.0.why'),
    hint: slice('hints.1'),
    weak: slice('weak-answer.1'),
  }).toEqual({
    title: 'A standby that had to take over',
    alias: '=US',
    slot: '429',
    key: 'max',
    bound: '15m',
    why: 'Luck is no plan.',
    hint: 'Then the switch,\n  and who made it.',
    weak: 'It was luck.',
  });
});

test('CR LF line ends and a BOM change nothing but the breaks inside texts', () => {
  const crlf = WHOLE.replaceAll('\n', '\r\n');
  const { question, problems } = parseQuestionText(crlf, FILE);
  const { question: plain } = parseQuestionText(WHOLE, FILE);
  const keep = (value: typeof question) => ({ ...value, spans: 0, prompt: 0, hints: 0 });
  expect(problems).toEqual([]);
  expect(keep(question)).toEqual(keep(plain));
});

/** What was changed in the whole question, and the problem expected: `rule line:column start of the message`. */
const FAULTS: readonly [string, string, string, string][] = [
  ['no front matter', '---\nformat: 1', 'format: 1', 'front-matter 1:1 the front matter is missing'],
  [
    'JavaScript front matter',
    '---\nformat',
    '---js\nformat',
    'front-matter 1:1 front matter in "js" is refused',
  ],
  [
    'an engine by a built-in name',
    '---\nformat',
    '---constructor\nformat',
    'front-matter 1:1 front matter in "constructor" is refused',
  ],
  [
    'an unclosed front matter',
    '\n---\n\nWhat',
    '\n\nWhat',
    'front-matter 1:1 the front matter is not closed',
  ],
  [
    'a front matter closed as YAML is',
    '\n---\n\nWhat',
    '\n...\n\nWhat',
    'front-matter 35:1 the front matter is not closed: expected a line that is exactly "---", found "..."',
  ],
  [
    'a front matter closed by a dash of a word processor',
    '\n---\n\nWhat',
    '\n—\n\nWhat',
    'front-matter 35:1 the front matter is not closed: expected a line that is exactly "---", found "—"',
  ],
  ['lines that end with CR', WHOLE, WHOLE.replaceAll('\n', '\r'), 'front-matter 1:1 lines end with CR alone'],
  [
    'a closing line with more on it',
    '\n---\n\nWhat',
    '\n---x\n\nWhat',
    'front-matter 35:1 a line of the front matter starts with "---"',
  ],
  ['broken YAML', 'tags: [failover, dns]', 'tags: [failover, dns', 'yaml 10:7 this is not YAML'],
  [
    'a bare concept in a list',
    'tags: [failover, dns]',
    'tags: [failover, @dns]',
    'yaml 10:18 this is not YAML: quote a value that begins with @',
  ],
  [
    'a second document, with the keys that the first one lacks',
    'tags: [failover, dns]',
    '...\ntags: [failover, dns]',
    'yaml 10:1 expected one YAML document, found a second one',
  ],
  ['an anchor', 'title: A', 'title: &x A', 'yaml 5:8 YAML anchors and aliases are not part of the format'],
  [
    'an anchor in the place of an alias',
    '[failover, "=US"',
    '[*failover, "=US"',
    'yaml 15:11 YAML anchors and aliases are not part of the format',
  ],
  [
    'a merge that was not finished, in the front matter',
    'level: senior',
    '<<<<<<< HEAD\nlevel: senior\n=======\nlevel: mid\n>>>>>>> other',
    'file 6:1 a merge was not finished here',
  ],
  [
    'a merge that was not finished, in the body',
    'We failed over.',
    '<<<<<<< HEAD\nWe failed over.\n=======\n>>>>>>> other',
    'file 55:1 a merge was not finished here',
  ],
  ['a tag', 'title: A', 'title: !x A', 'yaml 5:8 YAML tags are not part of the format; write the value out'],
  [
    'a key that is a list',
    'level: senior',
    'level: senior\n? [a]\n: b',
    'yaml 7:3 a key must be a plain word',
  ],
  [
    'a mapping in the place of a text',
    'title: A standby that had to take over',
    'title: {a: b}',
    'value 5:8 "title" must be a text of at most 80 characters, found a mapping',
  ],
  [
    'a list in the place of a word',
    'level: senior',
    'level: [senior]',
    'value 6:8 "level" must be one of junior, mid, senior, staff, found a list',
  ],
  [
    'a word in the place of a list',
    'tags: [failover, dns]',
    'tags: dns',
    'value 10:7 "tags" must be a list of tags, found "dns": write [dns]',
  ],
  [
    'a colon without a key',
    'level: senior',
    'level: senior\n: mid',
    'yaml 7:1 a key is missing in front of ":"',
  ],
  [
    'a key that stands twice',
    'level: senior',
    'level: senior\nlevel: mid',
    'yaml 7:1 the key "level" stands twice',
  ],
  [
    'a format in quotes',
    'format: 1',
    'format: "1"',
    'value 2:10 "format" must be the number 1, found the text "1": take the quotes away',
  ],
  [
    'the script of an interview, of which nothing else is said',
    'tags: [failover, dns]\nchecklist:',
    'sections:',
    'file 10:1 this is no question but the script of an interview',
  ],
  [
    'a misspelt key that has to be there',
    'checklist:',
    'Checklist:',
    'unknown-key 11:1 unknown key "Checklist" in a question (did you mean "checklist"?)',
  ],
  [
    'a misspelt criterion',
    '    any: [failover, "=US"',
    '    anny: [failover, "=US"',
    'unknown-key 15:5 unknown key "anny" in a point (did you mean "any"?)',
  ],
  [
    'a mapping in the place of a list',
    '    any: [we were lucky]',
    '    any: {we: lucky}',
    'value 33:10 "red-flags[1].any" must be a list of aliases, found a mapping: begin each item with "- "',
  ],
  [
    'a blank that is not the plain one',
    'level: senior',
    'level: senior\u00a0',
    'value 6:8 "level" must be one of junior, mid, senior, staff, found "senior\\u{a0}" (did you mean "senior"?)',
  ],
  [
    'a name of a section in bold letters',
    '## Model answer',
    '**Model answer:**',
    'heading 53:1 this begins no section, and joins the text above',
  ],
  [
    'a name of a section in bold letters by underscores',
    '## Model answer',
    '__Model answer__:',
    'heading 53:1 this begins no section, and joins the text above',
  ],
  [
    'a name of a section in bold and slanted letters',
    '## Model answer',
    '***Model answer***',
    'heading 53:1 this begins no section, and joins the text above',
  ],
  [
    'a name of a section with one sign drawn under it',
    '## Model answer',
    'Model answer\n=',
    'heading 53:1 this begins no section, and joins the text above',
  ],
  [
    'a name of a section with a line drawn under it further in',
    '## Model answer',
    'Model answer\n   ---',
    'heading 53:1 this begins no section, and joins the text above',
  ],
  [
    'a section that has to be there under a wrong name',
    '## Model answer',
    '## Model Answers',
    'heading 53:1 unknown heading "Model Answers": expected one of',
  ],
  ['another format', 'format: 1', 'format: 2', 'value 2:9 "format" must be the number 1, found 2'],
  [
    'an unknown key',
    'level: senior',
    'level: senior\nlevle: mid',
    'unknown-key 7:1 unknown key "levle" in a question (did you mean "level"?)',
  ],
  [
    'a key named __proto__',
    'level: senior',
    'level: senior\n__proto__: mid',
    'unknown-key 7:1 unknown key "__proto__" in a question',
  ],
  [
    'a missing key',
    'title: A standby that had to take over\n',
    '',
    'missing-key 2:1 a question needs the key "title"',
  ],
  [
    'a long title',
    'title: A',
    `title: ${'A'.repeat(60)}`,
    'value 5:8 "title" must be a text of at most 80 characters',
  ],
  [
    'an unknown level',
    'level: senior',
    'level: seniro',
    'value 6:8 "level" must be one of junior, mid, senior, staff, found "seniro" (did you mean "senior"?)',
  ],
  [
    'a time without unit',
    'time: 2m30s',
    'time: 150',
    'duration 8:7 "time" must be a time such as 90s, 3m or 2m30s, from 10 s to 30 m, found 150',
  ],
  ['a time too long', 'time: 2m30s', 'time: 31m', 'duration 8:7 "time" must be a time'],
  ['an id with capitals', 'id: cold-standby', 'id: Cold-Standby', 'id 3:5 "id" must be kebab-case'],
  [
    'an id that stands twice',
    'id: by-itself',
    'id: took-over',
    'duplicate-id 18:9 the id "took-over" stands twice',
  ],
  [
    'a red flag with the id of a point',
    'id: luck',
    'id: took-over',
    'duplicate-id 31:9 the id "took-over" stands twice',
  ],
  [
    'two criteria',
    '    weight: 2',
    '    any: [x]',
    'criterion 23:5 expected exactly one of any, all, metric, found all and any',
  ],
  [
    'no criterion',
    '    any: [we were lucky]\n',
    '',
    'criterion 31:9 expected exactly one of any, all, found none',
  ],
  [
    'a metric key without a metric',
    '    weight: 2',
    '    min: 5m',
    'criterion 23:5 "min" goes with "metric" only',
  ],
  [
    'one slot',
    '      - [health check, 429]\n',
    '',
    'value 21:7 "checklist[2].all" must be a list of 2 to 3 slots, each a list of aliases, found 1',
  ],
  [
    'words in the place of slots',
    '      - [failover, shift traffic]\n      - [health check, 429]\n',
    '      - failover\n      - health check\n',
    'value 21:7 "checklist[2].all" must be a list of 2 to 3 slots, each a list of aliases, found words: write [[failover], [health check]]',
  ],
  [
    'a text that YAML takes for a comment',
    'title: A standby',
    'title: #1 of the standbys',
    'value 5:1 "title" must be a text of at most 80 characters, found nothing: what stands behind the # is a comment; quote the value',
  ],
  [
    'a remark in the place of a text',
    'title: A standby that had to take over',
    'title: # to be found',
    'value 5:1 "title" must be a text of at most 80 characters, found nothing',
  ],
  [
    'an alias that YAML takes for a comment',
    '      - [health check, 429]\n',
    '      - - health check\n        - #429\n',
    'alias 23:9 "checklist[2].all[2][2]" must be a word or a phrase (quote true, false and null), found nothing: what stands behind the # is a comment; quote the value',
  ],
  [
    'a boolean as alias',
    '"=US"',
    'true',
    'alias 15:21 "checklist[1].any[2]" must be a word or a phrase (quote true, false and null), found true',
  ],
  [
    'a bound of another kind',
    'max: 15m',
    'max: 15%',
    'bound 28:10 "max: 15%" is no bound on duration: expected a value such as 15m',
  ],
  [
    'bounds the wrong way round',
    'max: 15m',
    'max: 15m\n    min: 1h',
    'bound 28:10 min (1h) is greater than max (15m)',
  ],
  [
    'bounds of two units',
    'metric: duration\n    of: [outage]\n    max: 15m',
    'metric: any\n    of: [outage]\n    min: 50ms\n    max: 1%',
    'bound 29:10 min (50ms) and max (1%) have no common unit: both bound one figure',
  ],
  [
    'bounds of two units of which the first is the smaller number',
    'metric: duration\n    of: [outage]\n    max: 15m',
    'metric: cost\n    of: [outage]\n    min: $500\n    max: $5000/month',
    'bound 29:10 min ($500) and max ($5000/month) have no common unit: both bound one figure',
  ],
  [
    'a weight out of range',
    'weight: 2',
    'weight: 6',
    'value 23:13 "checklist[2].weight" must be a whole number from 1 to 5, found 6',
  ],
  [
    'a weight in quotes',
    'weight: 2',
    'weight: "2"',
    'value 23:14 "checklist[2].weight" must be a whole number from 1 to 5, found the text "2": take the quotes away',
  ],
  [
    'a weight in quotes out of range',
    'weight: 2',
    'weight: "6"',
    'value 23:14 "checklist[2].weight" must be a whole number from 1 to 5, found "6"',
  ],
  [
    'a flag in quotes',
    'must: true',
    "must: 'true'",
    'value 14:12 "checklist[1].must" must be true or false, found the text "true": take the quotes away',
  ],
  [
    'a flag as older YAML has it',
    'must: true',
    'must: yes',
    'value 14:11 "checklist[1].must" must be true or false, found "yes": write true',
  ],
  [
    'a flag as older YAML has it, for no',
    'must: true',
    'must: Off',
    'value 14:11 "checklist[1].must" must be true or false, found "Off": write false',
  ],
  [
    'an alias with a colon',
    '[failover, "=US"',
    '[failover: "=US"',
    'alias 15:11 "checklist[1].any[1]" must be a word or a phrase, found a mapping: quote a value that has a colon',
  ],
  [
    'a list of which only the end is there',
    'tags: [failover, dns]',
    'tags: failover, dns]',
    'value 10:7 "tags" must be a list of tags, found "failover, dns]": write [failover, dns]',
  ],
  [
    'a block of nothing in the place of a list',
    'tags: [failover, dns]',
    'tags: >',
    'value 10:1 "tags" must be a list of tags, found an empty text: write the items in brackets, or each below it behind "- "',
  ],
  [
    'a bound that is nothing',
    'max: 15m',
    'max: ~',
    'bound 28:10 "checklist[3].max" must be a value such as 99.9%, 200ms or $5000/month, found nothing',
  ],
  [
    'a bound that is a list',
    'max: 15m',
    'max: [15m]',
    'bound 28:10 "checklist[3].max" must be a value such as 99.9%, 200ms or $5000/month, found a list',
  ],
  [
    'a bound with a comma for the point',
    'max: 15m',
    'max: 1,5h',
    'bound 28:10 "max: 1,5h" is no bound on duration: expected a value such as 1.5h (a comma only parts thousands)',
  ],
  [
    'an id that is nothing to YAML',
    'id: cold-standby',
    'id: null',
    'id 3:5 "id" must be kebab-case (small letters, digits and single hyphens), found null: put it in quotes',
  ],
  [
    'a tag that is a truth to YAML',
    'tags: [failover, dns]',
    'tags: ["true", 429, true]',
    'id 10:21 "tags[3]" must be kebab-case (small letters, digits and single hyphens), found true: put it in quotes',
  ],
  ['a heading without a space', '## Hints', '##Hints', 'heading 43:1 this is no heading: a space is missing'],
  [
    'a code block without an end',
    '## Weak answer',
    '~~~\n## Weak answer',
    'heading 57:1 this code block is not closed',
  ],
  [
    'a heading with a blank that is none',
    '## Weak answer',
    '## Weak\u00a0answer\u200b',
    'heading 57:1 unknown heading "Weak\\u{a0}answer\\u{200b}": expected one of Hints, Follow-ups, Model answer, Weak answer, Notes (did you mean "Weak answer"?)',
  ],
  [
    'a value with a sign that nobody sees',
    'level: senior',
    'level: senior\u200b',
    'value 6:8 "level" must be one of junior, mid, senior, staff, found "senior\\u{200b}" (did you mean "senior"?)',
  ],
  ['an unknown heading', '## Hints', '## Hint', 'heading 43:1 unknown heading "Hint"'],
  [
    'a heading of a lower level that names a section',
    '## Weak answer',
    '### weak answer ###',
    'heading 57:1 this begins no section, and joins the text above: sections begin with "## ", as in "## Weak answer"',
  ],
  [
    'a heading of the top level that names a section',
    '## Weak answer',
    '# Weak answer',
    'heading 57:1 this begins no section',
  ],
  [
    'a line drawn under the name of a section',
    '## Weak answer',
    'Weak answer\n---',
    'heading 57:1 this begins no section',
  ],
  [
    'a double line drawn under it',
    '## Notes',
    ' notes\n  ======',
    'heading 65:1 this begins no section, and joins the text above: sections begin with "## ", as in "## Notes"',
  ],
  [
    'a heading with blanks before it',
    '## Weak answer',
    '   ## Weak answer',
    'heading 57:1 a heading begins at the start of its line: take the blanks before "##" away',
  ],
  [
    'a comment without an end',
    '## Weak answer',
    'So <!-- a remark\n\n## Weak answer',
    'heading 57:4 this comment is not closed: the headings below are part of it',
  ],
  [
    'a heading that stands twice',
    '## Notes',
    '## Hints',
    'heading 65:1 the heading "Hints" stands twice; only "Weak answer" may',
  ],
  ['a heading with nothing below it', 'Nothing to read.\n', '', 'heading 65:1 nothing stands below "Notes"'],
  [
    'hints that are no list',
    '- Start with the alarm.\n',
    'Start with the alarm.\n',
    'heading 45:1 "Hints" must be a list',
  ],
  [
    'an empty item of a list',
    '- Start with the alarm.\n',
    '- Start with the alarm.\n-\n- <!-- not yet --> Then the fix.\n',
    'heading 46:1 this item of "Hints" is empty: write it behind the mark, or take the line out',
  ],
  [
    'an item that is only a remark',
    '- Start with the alarm.\n',
    '* <!-- not yet -->\r\n* Start with the alarm.\n',
    'heading 45:1 this item of "Hints" is empty',
  ],
  [
    'a paragraph below a list',
    '- Start with the alarm.\n',
    '- Start with the alarm.\n\nThen *the fix*.\n',
    'heading 47:1 this is no part of the list that "Hints" must be: start it with "- ", or indent it where it belongs to the item above',
  ],
  [
    'no prompt',
    'What took over when the primary died?\n\n```\n## not a heading\n```\n',
    '',
    'prompt 35:1 the prompt is missing',
  ],
  [
    'a prompt below a heading',
    '\nWhat took over',
    '\n## Prompt\n\nWhat took over',
    'heading 37:1 unknown heading "Prompt": expected one of Hints, Follow-ups, Model answer, Weak answer, Notes; the prompt has no heading',
  ],
  [
    'no model answer',
    '## Model answer\n\nWe failed over.\n',
    '',
    'model-answer 35:1 the model answer is missing',
  ],
];

test.each(FAULTS)('%s is one problem at its place', (_, from, to, expected) => {
  expect(WHOLE).toContain(from);
  const text = WHOLE.replace(from, () => to);
  const { question, problems } = parseQuestionText(text, FILE);
  const starts = lineStarts(text);
  const found = problems.map(({ rule, message, span }) => {
    const { line, column } = placeOf(starts, span.start);
    return `${rule} ${line}:${column} ${message}`;
  });
  expect(question).toBeUndefined();
  expect(found.map((line) => line.slice(0, expected.length))).toEqual([expected]);
});

test('all faults of a file are found in one reading', () => {
  const text = WHOLE.replace('level: senior', 'level: boss')
    .replace('time: 2m30s', 'time: soon')
    .replace('## Notes', '## Noise');
  expect(parseQuestionText(text, FILE).problems.map((problem) => problem.rule)).toEqual([
    'value',
    'duration',
    'heading',
  ]);
});

test('a point that is no mapping keeps its place, so that what is wrong with the next ones is found at theirs', () => {
  const text = WHOLE.replace('checklist:\n', 'checklist:\n  - Moves the traffic\n').replace('15m', '15%');
  const { problems } = parseQuestionText(text, FILE);
  expect(problems.map(({ message, span }) => [text.slice(span.start, span.end), message])).toEqual([
    ['Moves the traffic', '"checklist[1]" must be a mapping of keys to values (a point)'],
    ['15%', '"max: 15%" is no bound on duration: expected a value such as 15m'],
  ]);
});

test('points without an id have none in common', () => {
  const text = WHOLE.replace('id: took-over', 'must: true')
    .replace('    must: true\n    any', '    any')
    .replace('id: luck\n    point', 'point');
  expect(parseQuestionText(text, FILE).problems.map(({ message }) => message)).toEqual([
    'a point needs the key "id": kebab-case (small letters, digits and single hyphens) of at most 40 characters',
    'a red flag needs the key "id": kebab-case (small letters, digits and single hyphens) of at most 40 characters',
  ]);
});

test.each([
  [[0xff, 0xfe, 0x41, 0x00], 'the file is UTF-16; save it as UTF-8'],
  [[0xfe, 0xff, 0x00, 0x41], 'the file is UTF-16; save it as UTF-8'],
  [[0x41, 0xe9], 'the file is not valid UTF-8; save it as UTF-8'],
  [[0x41, 0x00], 'the file contains NUL bytes; expected plain UTF-8 text'],
])('of the bytes %j it is said why they are no text', (bytes, message) => {
  const span = { start: 0, end: 0 };
  expect(parseQuestion({ ...FILE, bytes: new Uint8Array(bytes) })).toEqual({
    problems: [{ rule: 'file', severity: 'error', message, span }],
    text: '',
  });
});

test('three backticks with more of them on the line are code in a sentence, and open no code block', () => {
  const text = WHOLE.replace(
    'What took over when',
    '```kubectl rollout undo``` was what I ran. What took over when',
  );
  const { question, problems } = parseQuestionText(text, FILE);
  expect([problems, question?.hints.length]).toEqual([[], 2]);
});

test('an item of a list goes on in indented lines, and what looks like an item in its code is code', () => {
  const hints =
    '- \n  Start with the alarm\nof the day.\n\n  ```\n- no item\n\n1. nor this\n  ```\n\n2. Then.\n';
  const { question, problems } = parseQuestionText(
    WHOLE.replace(/(?<=## Hints\n\n)- [^#]*/, `${hints}\n`),
    FILE,
  );
  expect([problems, question?.hints]).toEqual([
    [],
    ['Start with the alarm of the day. ``` - no item 1. nor this ```', 'Then.'],
  ]);
});

test('a list within an item is a part of it, and marks a little further in are items', () => {
  const hints =
    '- The alarm:\n  - who saw it\n  - when\n- The switch.\n 1. Who made it.\n    - By hand?\n  2. Then.\n';
  const { question, problems } = parseQuestionText(
    WHOLE.replace(/(?<=## Hints\n\n)- [^#]*/, `${hints}\n`),
    FILE,
  );
  expect([problems, question?.hints]).toEqual([
    [],
    ['The alarm: - who saw it - when', 'The switch.', 'Who made it. - By hand?', 'Then.'],
  ]);
});

test('a list of tasks before the sections is told to be no checklist, but in code it is', () => {
  const tasks = '- [ ] Names the standby\n- [x] Says how long it took';
  const [said, inCode] = ['```\n## not a heading\n```', '## not a heading'].map((code) =>
    parseQuestionText(WHOLE.replace(code, tasks), FILE),
  );
  expect([inCode!.problems, inCode!.question === undefined]).toEqual([[], false]);
  expect(said!.question).toBeDefined();
  expect(
    said!.problems.map(({ rule, severity, message, span }) => [
      rule,
      severity,
      message,
      said!.text.slice(span.start, span.end),
    ]),
  ).toEqual([
    [
      'prompt',
      'warning',
      'this list is no checklist, but a part of what the interviewer says: the points stand in the front matter, under "checklist"',
      '- [ ] Names the standby',
    ],
  ]);
});

test('what is told of a line ends before its line end, also where that is CR and LF', () => {
  const broken = WHOLE.replace('```\n## not a heading\n```', '- [ ] Names the standby').replace(
    '## Hints\n\n- ',
    '## Hints\n\n',
  );
  const told = (text: string) => {
    const read = parseQuestionText(text, FILE);
    return read.problems.map(({ span }) => read.text.slice(span.start, span.end));
  };
  expect(told(broken)).toHaveLength(2);
  expect(told(broken.replaceAll('\n', '\r\n'))).toEqual(told(broken));
});

test('other headings of lower levels, code and lines between paragraphs are text', () => {
  const answer = 'We failed over.\n\n### First\n\nHints\n\n---\n\n    ## Notes\n\n```\n# Notes\n```';
  const { question, problems } = parseQuestionText(WHOLE.replace('We failed over.', answer), FILE);
  expect([problems, question?.modelAnswer]).toEqual([[], answer]);
});

test('the marks of a merge are text in code', () => {
  const answer = 'We read it:\n\n```\n<<<<<<< HEAD\n=======\n>>>>>>> other\n```';
  const { question, problems } = parseQuestionText(WHOLE.replace('We failed over.', answer), FILE);
  expect([problems, question?.modelAnswer]).toEqual([[], answer]);
});

test('a draft needs no model answer', () => {
  const text = WHOLE.replace('level: senior', 'level: senior\ndraft: true').replace(
    '## Model answer\n\nWe failed over.\n',
    '',
  );
  const { question, problems } = parseQuestionText(text, FILE);
  expect([problems, question?.draft, question?.modelAnswer]).toEqual([[], true, '']);
});

test.each(['', '\ufeff', ' \n\n'])('of an empty file (%j) it is said that it is empty', (text) => {
  const { problems } = parseQuestionText(text);
  expect(problems.map(({ message }) => message)).toEqual([
    'the file is empty: expected front matter and a body',
  ]);
});

test('what a body lacks is told at the line above it, whatever the line ends are', () => {
  const front = WHOLE.slice(0, WHOLE.indexOf('\n---\n', 3) + 4);
  const crlf = front.replaceAll('\n', '\r\n');
  const found = [front, `${front}\n`, crlf, `${crlf}\r\n`].map((text) => {
    const starts = lineStarts(text);
    const [problem] = parseQuestionText(text, FILE).problems;
    return [problem!.rule, placeOf(starts, problem!.span.start), placeOf(starts, problem!.span.end)];
  });
  const line = 35;
  expect(found).toEqual(Array(4).fill(['prompt', { line, column: 1 }, { line, column: 4 }]));
});

test('a title above the prompt is a warning, in code and behind a section it is none', () => {
  const text = WHOLE.replace('\nWhat took over', '\n# A standby\n\nWhat took over').replace(
    '## not',
    '# not',
  );
  const { question, problems } = parseQuestionText(`${text}\n# Sources\n`, FILE);
  const found = problems.map(({ rule, severity, span }) => [
    rule,
    severity,
    text.slice(span.start, span.end),
  ]);
  expect([question?.prompt.startsWith('# A standby'), found]).toEqual([
    true,
    [['heading', 'warning', '# A standby']],
  ]);
});
