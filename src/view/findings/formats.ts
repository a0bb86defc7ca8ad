import type { Linted } from '../../lint/lint-banks.ts';
import type { Look } from '../look.ts';
import { checkstyle } from './checkstyle.ts';
import { compact } from './compact.ts';
import type { Format } from './format-names.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { findingsJson } from './json.ts';
import { junit } from './junit.ts';
import { sarif, type Tool } from './sarif.ts';
import { stylish } from './stylish.ts';

/** Findings in a format, as a whole document without a line break at its end; empty where the format says nothing. */
export function formatted(format: Format, linted: Linted, look: Look, tool: Tool): string {
  switch (format) {
    case 'stylish':
      return stylish(linted, look);
    case 'compact':
      return compact(linted);
    case 'json':
      return JSON.stringify(findingsJson(linted), null, 2);
    case 'sarif':
      return JSON.stringify(sarif(linted, tool), null, 2);
    case 'github':
      return github(linted);
    case 'gitlab':
      return JSON.stringify(gitlab(linted), null, 2);
    case 'junit':
      return junit(linted).trimEnd();
    case 'checkstyle':
      return checkstyle(linted).trimEnd();
  }
}
