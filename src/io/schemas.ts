import { interviewSchema, lexiconSchema, questionSchema } from '../bank/json-schema.ts';
import { configSchema } from '../lint/config-schema.ts';
import { FORMATS } from '../view/findings/format-names.ts';

/** The JSON Schemas that the build writes beside the program, for editors: file name and content. */
export function schemaFiles(): readonly (readonly [string, string])[] {
  const schemas = {
    question: questionSchema(),
    interview: interviewSchema(),
    lexicon: lexiconSchema(),
    config: configSchema(FORMATS),
  };
  return Object.entries(schemas).map(([name, schema]) => [
    `${name}.schema.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
}
