import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const FOLDER = new URL('src/check/lexicon/', import.meta.url);
const TELLING = new URL('told/', FOLDER);
const COMPILER = new URL('src/check/compile-lexicon.ts', import.meta.url);
const NAME = 'compiled:lexicon';

/** What `compiled:lexicon` stands for: the YAML files compiled to one JSON text, the fastest thing to load. */
export async function lexiconText() {
  const { outputFiles } = await build({
    entryPoints: [COMPILER.pathname],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const { compileLexiconFiles } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return JSON.stringify(compileLexiconFiles(filesIn(FOLDER), filesIn(TELLING)));
}

function filesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
}

/** For esbuild: a file beside the others, which the build writes. */
export function lexiconPlugin() {
  return {
    name: 'lexicon',
    setup(bundle) {
      bundle.onResolve({ filter: /^compiled:lexicon$/ }, () => ({ path: './lexicon.json', external: true }));
    },
  };
}

/** For vitest. */
export function lexiconForTests() {
  return {
    name: 'lexicon',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: async (id) => (id === `\0${NAME}` ? `export default ${await lexiconText()};` : undefined),
  };
}
