import { didYouMean } from '../bank/edit-distance.ts';
import { jsonFault } from '../bank/json-fault.ts';
import type { Severity } from './finding.ts';
import { glob, globFault } from './glob.ts';
import { jsonStrings, repeatedKey } from './json-spans.ts';
import { GROUPS, type Rule } from './rule.ts';

export const LEVELS_OF_RULES = ['error', 'warning', 'off'] as const;
export type RuleLevel = Severity | 'off';

/** `mockdrill.config.json`, read. */
export interface LintConfig {
  /** By the name of a rule or a group. */
  readonly rules: ReadonlyMap<string, RuleLevel>;
  readonly overrides: readonly {
    readonly files: (path: string) => boolean;
    readonly rules: ReadonlyMap<string, RuleLevel>;
  }[];
  /** Whether a path below the bank root is left out. */
  readonly ignores: (path: string) => boolean;
  /** Every glob of it, by the key it stands under (`overrides[0].files`). */
  readonly globs: readonly NamedGlob[];
  readonly format?: string;
  readonly maxWarnings?: number;
}

export interface NamedGlob {
  readonly where: string;
  readonly pattern: string;
  readonly takes: (path: string) => boolean;
}

export const NO_CONFIG: LintConfig = { rules: new Map(), overrides: [], ignores: () => false, globs: [] };

/** What may stand in a configuration; the JSON Schema is made of it too. */
const CONFIG_KEYS = ['$schema', 'rules', 'overrides', 'ignore', 'format', 'maxWarnings'];

/** Reads a configuration; what is wrong with it is said in words, all at once. */
export function parseConfig(
  text: string,
  rules: readonly Rule[],
  formats: readonly string[],
): { config: LintConfig } | { faults: string[] } {
  let value: unknown;
  const bare = text.replace(/^\ufeff/, '');
  try {
    value = JSON.parse(bare);
  } catch {
    return { faults: [`this is not JSON: ${jsonFault(bare)}`] };
  }
  if (!isObject(value)) return { faults: ['expected an object'] };
  const reader = new Reader(
    rules.map((rule) => rule.name),
    formats,
  );
  const config = reader.config(value);
  reader.faults.push(...jsonStrings(bare).repeated.map(repeatedKey));
  return reader.faults.length > 0 ? { faults: reader.faults } : { config };
}

class Reader {
  readonly faults: string[] = [];
  private readonly named: NamedGlob[] = [];
  private readonly names: readonly string[];
  private readonly formats: readonly string[];

  constructor(rules: readonly string[], formats: readonly string[]) {
    this.names = [...rules, ...GROUPS];
    this.formats = formats;
  }

  config(value: Record<string, unknown>): LintConfig {
    this.keys(value, CONFIG_KEYS, '');
    // What is null is there, and wrong.
    const { $schema = '', rules = {}, ignore = [], overrides = [], format, maxWarnings } = value;
    if (typeof $schema !== 'string') this.fault('"$schema" must be a text', undefined);
    const ignores = this.globs(ignore, 'ignore');
    const read = this.list(overrides, 'overrides').flatMap((entry, index) => {
      const where = `overrides[${index}]`;
      if (!isObject(entry)) return this.fault(`${where} must be an object with "files" and "rules"`, []);
      this.keys(entry, ['files', 'rules'], where);
      const files = this.globs(entry.files, `${where}.files`);
      return [{ files, rules: this.rules(entry.rules, `${where}.rules`) }];
    });
    if (format !== undefined && !this.formats.includes(format as string))
      this.fault(`"format" must be one of ${this.formats.join(', ')}`, undefined);
    if (maxWarnings !== undefined && !(Number.isInteger(maxWarnings) && (maxWarnings as number) >= 0))
      this.fault('"maxWarnings" must be a whole number from 0', undefined);
    return {
      rules: this.rules(rules, 'rules'),
      overrides: read,
      ignores,
      globs: this.named,
      ...(format === undefined ? {} : { format: format as string }),
      ...(maxWarnings === undefined ? {} : { maxWarnings: maxWarnings as number }),
    };
  }

  private rules(value: unknown, where: string): Map<string, RuleLevel> {
    const found = new Map<string, RuleLevel>();
    if (!isObject(value)) return this.fault(`"${where}" must be an object of rules with their levels`, found);
    for (const [name, level] of Object.entries(value)) {
      if (!this.names.includes(name))
        this.fault(`"${where}": there is no rule "${name}"${didYouMean(name, this.names)}`, undefined);
      else if (!LEVELS_OF_RULES.includes(level as RuleLevel))
        this.fault(`"${where}.${name}" must be one of ${LEVELS_OF_RULES.join(', ')}`, undefined);
      else found.set(name, level as RuleLevel);
    }
    return found;
  }

  private globs(value: unknown, where: string): (path: string) => boolean {
    const patterns = typeof value === 'string' ? [value] : value;
    if (!Array.isArray(patterns) || !patterns.every((pattern) => typeof pattern === 'string'))
      return this.fault(`"${where}" must be a glob or a list of globs`, () => false);
    for (const pattern of patterns) {
      const wrong = globFault(pattern);
      if (wrong) this.fault(`"${where}": ${JSON.stringify(pattern)}: ${wrong}`, undefined);
    }
    const globs = patterns.map((pattern) => ({ where, pattern, takes: glob(pattern) }));
    this.named.push(...globs);
    return (path) => globs.some(({ takes }) => takes(path));
  }

  private list(value: unknown, where: string): unknown[] {
    return Array.isArray(value) ? value : this.fault(`"${where}" must be a list`, []);
  }

  private keys(value: object, known: readonly string[], where: string): void {
    for (const key of Object.keys(value)) {
      if (!known.includes(key))
        this.fault(`unknown key "${key}"${where && ` in ${where}`}${didYouMean(key, known)}`, undefined);
    }
  }

  private fault<T>(message: string, instead: T): T {
    this.faults.push(message);
    return instead;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The level that a configuration gives a rule in a file; the last override that speaks of it wins, a rule over its group. */
export function levelIn({ rules, overrides }: LintConfig, rule: Rule, path: string): RuleLevel | undefined {
  let level = rules.get(rule.name) ?? rules.get(rule.group);
  for (const override of overrides) {
    if (override.files(path))
      level = override.rules.get(rule.name) ?? override.rules.get(rule.group) ?? level;
  }
  return level;
}
