import type { Finding } from '../../lint/finding.ts';
import type { Linted } from '../../lint/lint-banks.ts';
import { jsonText } from '../json-text.ts';
import type { Look } from '../look.ts';
import type { Format } from './format-names.ts';
import type { Tool } from './sarif.ts';
import { tally } from './tally.ts';

/** What formats want to know of a run beside the findings. */
export interface RunFacts {
  readonly tool: Tool;
  /** Every file that was looked at. */
  readonly paths: () => readonly string[];
  /** The findings by which the run fails. */
  readonly failing: readonly Finding[];
  /** The path of a file as a code host names it, with slashes. */
  readonly hostPath: (path: string) => string;
  /** Whether a page of the GitHub job shows all findings. */
  readonly hasPage: boolean;
}

/**
 * Findings in a format, as a whole document without a line break at its end; empty where the format says nothing. Each
 * format is loaded when it is wanted: the width of characters alone, which only people need, costs 8 ms.
 */
export async function formatted(
  format: Format,
  linted: Linted,
  look: Look,
  facts: RunFacts,
): Promise<string> {
  switch (format) {
    case 'stylish':
      if (linted.findings.length === 0) return look.paint.good(tally(linted));
      return (await import('./stylish.ts')).stylish(linted, look);
    case 'compact':
      return (await import('./compact.ts')).compact(linted);
    case 'json':
      return jsonText((await import('./json.ts')).findingsJson(linted));
    case 'sarif':
      return jsonText((await import('./sarif.ts')).sarif(atHost(linted, facts), facts.tool));
    case 'github':
      return (await import('./github.ts')).github(atHost(linted, facts), facts.hasPage);
    case 'gitlab':
      return jsonText((await import('./gitlab.ts')).gitlab(atHost(linted, facts)));
    case 'junit':
      return (await import('./junit.ts')).junit(linted, facts.failing, facts.paths()).trimEnd();
    case 'checkstyle':
      return (await import('./checkstyle.ts')).checkstyle(linted).trimEnd();
  }
}

/** The findings with the paths that a code host knows. */
export function atHost(linted: Linted, { hostPath }: Pick<RunFacts, 'hostPath'>): Linted {
  return { ...linted, findings: linted.findings.map((each) => ({ ...each, path: hostPath(each.path) })) };
}
