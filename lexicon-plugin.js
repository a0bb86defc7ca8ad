import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  try {
    return JSON.stringify(compileLexiconFiles(filesIn(FOLDER), filesIn(TELLING)));
  } catch ({ message }) {
    // Its own trace would show the whole compiler.
    throw new Error(message);
  }
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

/** For vitest: read from a file, since each test file would take a text of this size for a program ten times as long. */
export function lexiconForTests() {
  let file;
  return {
    name: 'lexicon',
    configResolved({ cacheDir }) {
      file = join(cacheDir, 'lexicon.json');
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await lexiconText());
      return `import { readFileSync } from 'node:fs';
        export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
    },
  };
}
