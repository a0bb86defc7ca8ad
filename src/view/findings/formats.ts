import type { Linted } from '../../lint/lint-banks.ts';
import type { Look } from '../look.ts';
import type { Format } from './format-names.ts';
import type { Tool } from './sarif.ts';
import { tally } from './tally.ts';

/**
 * Findings in a format, as a whole document without a line break at its end; empty where the format says nothing. Each
 * format is loaded when it is wanted: the width of characters alone, which only people need, costs 8 ms.
 */
export async function formatted(format: Format, linted: Linted, look: Look, tool: Tool): Promise<string> {
  switch (format) {
    case 'stylish':
      if (linted.findings.length === 0) return look.paint.good(tally(linted));
      return (await import('./stylish.ts')).stylish(linted, look);
    case 'compact':
      return (await import('./compact.ts')).compact(linted);
    case 'json':
      return JSON.stringify((await import('./json.ts')).findingsJson(linted), null, 2);
    case 'sarif':
      return JSON.stringify((await import('./sarif.ts')).sarif(linted, tool), null, 2);
    case 'github':
      return (await import('./github.ts')).github(linted);
    case 'gitlab':
      return JSON.stringify((await import('./gitlab.ts')).gitlab(linted), null, 2);
    case 'junit':
      return (await import('./junit.ts')).junit(linted).trimEnd();
    case 'checkstyle':
      return (await import('./checkstyle.ts')).checkstyle(linted).trimEnd();
  }
}
