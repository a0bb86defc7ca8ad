import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintBanks } from '../../src/lint/lint-banks.ts';
import { RULES } from '../../src/lint/rules.ts';
import { openTrials } from '../../src/lint/trials.ts';
import { bankOf } from '../support/lint.ts';

const FOLDER = 'src/lint/rules';
const page = (rule: string) => readFileSync(`${FOLDER}/${rule}.md`, 'utf8');

/** The files of one section of a page: a fenced block each, with `file=` where it is not the only question. */
function example(text: string, section: string) {
  const [, below] = text.split(`\n## ${section}\n`);
  const blocks = below!
    .split(/\n## (?:Bad|Good)\n/)[0]!
    .matchAll(/^```(yaml|markdown|json)(?: file=(\S+))?\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, language, path, fragment]) => ({
    language: language as 'yaml' | 'markdown' | 'json',
    path: path ?? 'reliability/cold-standby.md',
    fragment: fragment!,
  }));
}

test('every rule has a file and a page by its name', () => {
  const names = RULES.map((rule) => rule.name).sort();
  const files = (ending: string) =>
    readdirSync(FOLDER)
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .sort();
  expect([files('.ts'), files('.md')]).toEqual([names, names]);
});

/** Their bad example has what the good one leaves out, so nothing is put in its place. */
const HAS_TOO_MUCH = [
  'alias-common',
  'file',
  'heading',
  'labelled-line',
  'not-a-question-file',
  'unknown-key',
];

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const text = page(name);
  const rulesFound = (...sections: string[]) =>
    lintBanks([bankOf(sections.flatMap((section) => example(text, section)))], {
      trials: openTrials(),
    }).findings.map((finding) => finding.rule);

  test('the page begins with its name and what it is about', () => {
    expect(text.startsWith(`# ${name}\n\n${rule.about}\n\n`)).toBe(true);
  });

  test('the bad example is found, by this rule', () => {
    expect([...new Set(rulesFound('Bad'))]).toContain(name);
  });

  test('the good example is free of it, and no fault of the format', () => {
    const format = (found: string) => RULES.find((each) => each.name === found)?.group === 'format';
    expect(rulesFound('Good').filter((found) => found === name || format(found))).toEqual([]);
  });

  test.skipIf(HAS_TOO_MUCH.includes(name))(
    'the good example, put in the place of the bad one, mends it',
    () => {
      expect(rulesFound('Bad', 'Good')).not.toContain(name);
    },
  );
});
