import { POINT, QUESTION, RED_FLAG } from './format.ts';
import { INTERVIEW, SECTION } from './interview.ts';
import { CONCEPT } from './lexicon.ts';
import { KEBAB, type Key, type Shape } from './shape.ts';

/** A JSON Schema, draft 7: the newest that the editors' YAML extensions all read. */
export type JsonSchema = { readonly [key: string]: unknown };

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The schema of a question's front matter, made of the shapes that the parser reads by. */
export function questionSchema(): JsonSchema {
  return {
    $schema: DRAFT,
    title: 'Front matter of a mockdrill question, format 1',
    ...schemaOf(QUESTION),
  };
}

/** The schema of the front matter of an interview's script. */
export function interviewSchema(): JsonSchema {
  return {
    $schema: DRAFT,
    title: 'Front matter of a mockdrill interview, format 1',
    ...schemaOf(INTERVIEW),
  };
}

/** The schema of `lexicon.yml`. */
export function lexiconSchema(): JsonSchema {
  return {
    $schema: DRAFT,
    title: 'A mockdrill lexicon: concepts with their wordings',
    type: 'object',
    propertyNames: { pattern: KEBAB.source },
    additionalProperties: schemaOf(CONCEPT),
  };
}

const NOT_BLANK = '\\S';

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.is) {
    case 'text':
      return {
        type: ['string', 'number', 'boolean'],
        pattern: NOT_BLANK,
        ...(shape.max ? { maxLength: shape.max } : {}),
      };
    case 'number':
      return { type: 'integer', minimum: shape.min, maximum: shape.max };
    case 'constant':
      return { const: shape.value };
    case 'one-of':
      return { enum: shape.values };
    case 'flag':
      return { type: 'boolean' };
    case 'duration':
      return {
        type: 'string',
        pattern: '^(?=.)(\\d{1,3}h)?(\\d{1,4}m)?(\\d{1,5}s)?$',
        examples: ['90s', '3m', '2m30s'],
      };
    case 'id':
      return {
        type: ['string', 'number'],
        pattern: KEBAB.source,
        ...(shape.max ? { maxLength: shape.max } : {}),
      };
    case 'alias':
    case 'bound':
      return { type: ['string', 'number'], pattern: NOT_BLANK };
    case 'list':
      return {
        type: 'array',
        items: schemaOf(shape.of),
        minItems: shape.min,
        ...(shape.max === Infinity ? {} : { maxItems: shape.max }),
      };
    case 'map':
      return mapSchema(shape);
  }
}

/** Keys of which exactly one has to be there. */
const EXACTLY_ONE: ReadonlyMap<Shape, readonly string[]> = new Map<Shape, readonly string[]>([
  [POINT, ['any', 'all', 'metric']],
  [RED_FLAG, ['any', 'all']],
  [SECTION, ['questions', 'draw']],
]);

function mapSchema(shape: Shape & { is: 'map' }): JsonSchema {
  const keys = Object.entries(shape.keys);
  const criteria = EXACTLY_ONE.get(shape) ?? [];
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(keys.map(([key, value]) => [key, keySchema(value)])),
    required: keys.filter(([, { required }]) => required).map(([key]) => key),
    ...(criteria.length > 0 ? { oneOf: criteria.map((key) => ({ required: [key] })) } : {}),
    ...(shape === POINT
      ? {
          dependencies: Object.fromEntries(
            ['of', 'min', 'max', 'change', 'better'].map((key) => [key, ['metric']]),
          ),
        }
      : {}),
  };
}

function keySchema({ shape, about }: Key): JsonSchema {
  return { description: about, ...schemaOf(shape) };
}
