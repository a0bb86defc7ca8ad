/** The formats of findings, by name; apart from their makers, so that the command line knows them without loading these. */
export const FORMATS = [
  'stylish',
  'compact',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
] as const;
export type Format = (typeof FORMATS)[number];
