import type { Finding } from '../../lint/finding.ts';
import { fingerprints } from '../../lint/fingerprint.ts';
import type { Linted } from '../../lint/lint-banks.ts';
import type { Rule } from '../../lint/rule.ts';
import { fileUri } from './file-uri.ts';

/** What SARIF wants to know of the tool beside the findings. */
export interface Tool {
  readonly version: string;
  readonly rules: readonly Rule[];
  /** The page of a rule, Markdown. */
  readonly page: (rule: string) => string;
}

/** SARIF 2.1.0, one run. */
export function sarif({ findings }: Linted, { version, rules, page }: Tool): object {
  const index = new Map(rules.map((rule, at) => [rule.name, at]));
  const marks = fingerprints(findings);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'mockdrill',
            semanticVersion: version,
            rules: rules.map((rule) => descriptor(rule, page)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, at) => resultOf(finding, index.get(finding.rule)!, marks[at]!)),
      },
    ],
  };
}

function descriptor({ name, about, severity, group }: Rule, page: Tool['page']): object {
  const markdown = page(name);
  return {
    id: name,
    shortDescription: { text: about },
    fullDescription: { text: about },
    help: { text: markdown, markdown },
    defaultConfiguration: { level: severity },
    properties: { tags: [group] },
  };
}

function resultOf(
  { path, start, end, rule, severity, message }: Finding,
  ruleIndex: number,
  mark: string,
): object {
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: fileUri(path) },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
          },
        },
      },
    ],
    partialFingerprints: { 'mockdrill/v1': mark },
  };
}
