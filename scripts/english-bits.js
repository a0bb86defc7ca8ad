// Makes src/check/english-bits.ts anew: npm i --no-save an-array-of-english-words@2.0.0 && node scripts/english-bits.js
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const words = createRequire(import.meta.url)('an-array-of-english-words');
const contents = "export { packWords } from './english.ts';";
const { outputFiles } = await build({
  stdin: { contents, resolveDir: 'src/check', loader: 'ts' },
  bundle: true,
  write: false,
  format: 'esm',
  logLevel: 'error',
});
const { packWords } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
// Shorter words are never put right, longer ones are never near anything.
const known = words.filter((word) => word.length >= 5 && word.length <= 15);
writeFileSync(
  'src/check/english-bits.ts',
  `/** The ${known.length} words of an-array-of-english-words (MIT, Zeke Sikelianos), by scripts/english-bits.js. */
export const ENGLISH_BITS =
  '${packWords(known)}';
`,
);
