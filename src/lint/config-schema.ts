import type { JsonSchema } from '../bank/json-schema.ts';
import { LEVELS_OF_RULES } from './config.ts';
import { MOST_OF_GLOB } from './glob.ts';
import { GROUPS } from './rule.ts';
import { RULES } from './rules.ts';

/** The schema of `mockdrill.config.json`, with every rule and what it is about. */
export function configSchema(formats: readonly string[]): JsonSchema {
  const level = { enum: LEVELS_OF_RULES };
  const rules = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([
      ...GROUPS.map((group) => [group, { ...level, description: `Every rule of the group ${group}.` }]),
      ...RULES.map(({ name, about }) => [name, { ...level, description: about }]),
    ]),
  };
  const glob = { type: 'string', minLength: 1, maxLength: MOST_OF_GLOB, pattern: '^(?!!|\\./)[^[\\\\]*$' };
  const globs = { anyOf: [glob, { type: 'array', items: glob }] };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of mockdrill lint',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: { description: 'Levels by rule or group.', ...rules },
      overrides: {
        description: 'Levels for some files; the last one that matches wins.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files', 'rules'],
          properties: { files: globs, rules },
        },
      },
      ignore: {
        description:
          'Globs of files that are left out, from the bank root: nothing is found in them, and nothing is compared with them. The drill reads them, so their ids stay taken.',
        ...globs,
      },
      format: { description: 'How findings are printed.', enum: formats },
      maxWarnings: { description: 'Fail where there are more warnings.', type: 'integer', minimum: 0 },
    },
  };
}
