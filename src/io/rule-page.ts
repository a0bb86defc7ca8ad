import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from './world.ts';

/** The page of a rule, as Markdown. */
export function readRulePage(rule: string, world: World): string {
  return readFileSync(join(world.rulePages, `${rule}.md`), 'utf8');
}

/** The page of the format of banks, which lies with the shipped questions, as Markdown. */
export function readFormatPage(world: World): string {
  return readFileSync(join(world.shippedQuestions, 'README.md'), 'utf8');
}
