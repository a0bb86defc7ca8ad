import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { build, transform } from 'esbuild';
import { load } from './bin/mockdrill.js';
import { lexiconPlugin, lexiconText } from './lexicon-plugin.js';
import { pack, writePart } from './pack.js';

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
writeFileSync('dist/lexicon.json', await lexiconText());
const options = {
  outdir: 'dist',
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  metafile: true,
  write: false,
  logLevel: 'warning',
  plugins: [withoutChildren(), withoutColorGuess(), lateSegmenter(), homeIfAny(), lexiconPlugin()],
};
const { metafile, outputFiles: parts } = await build({
  ...options,
  splitting: true,
  entryPoints: {
    main: 'src/main.ts',
    'shipped-index': 'src/io/shipped-index.ts',
    schemas: 'src/io/schemas.ts',
    'self-test-thread': 'src/io/self-test-thread.ts',
    // What most files and most runs do without gets a part of its own by being an entry.
    'js-yaml': 'js-yaml',
    chalk: 'chalk',
    stemmer: 'wink-porter2-stemmer',
  },
});
for (const { path, text } of parts) writePart(basename(path), await inCommonJs(text));
// Whoever takes the checker as a library may bundle it again, so it is a file like others.
const { outputFiles: library } = await build({ ...options, entryPoints: { check: 'src/check/index.ts' } });
for (const { path, text } of library) writeFileSync(join('dist', basename(path)), await inCommonJs(text));
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
// One question as most are written, without what else a root may hold.
for (const name of ['README.md', 'unreliable-third-party.md'])
  cpSync(`questions/reliability/${name}`, `dist/questions/reliability/${name}`);
await pack(
  () => run(['--version']),
  () => run(['lint', 'dist/questions', '--skip', 'self-test']),
);
rmSync('dist/questions', { recursive: true });
writeFileSync('dist/build', hashOf(readdirSync('dist').filter((name) => /\.js(on)?$/.test(name))));
const { realWorld } = load('./main.js');
const { makeShippedIndex } = load('./shipped-index.js');
writeFileSync('dist/help.txt', execFileSync(process.execPath, ['bin/mockdrill.js', 'help']));
writeFileSync('dist/questions.json', makeShippedIndex('questions', realWorld()));
const { schemaFiles } = load('./schemas.js');
mkdirSync('dist/schema');
for (const [name, text] of schemaFiles()) writeFileSync(`dist/schema/${name}`, text);
for (const page of readdirSync('src/lint/rules').filter((name) => name.endsWith('.md'))) {
  cpSync(`src/lint/rules/${page}`, `dist/rules/${page}`);
}
writeTypes('check/index.d.ts');
writeFileSync('dist/LICENSES.txt', licenses(Object.keys(metafile.inputs)));

/** Runs a command line of the program; what it prints goes nowhere. */
function run(line) {
  const { main, realWorld } = load('./main.js');
  return main(line, Object.create(realWorld(), { stdout: { value: new PassThrough() } }));
}

/**
 * Only ES modules can be split, and only CommonJS starts at once: Node's loader for ES modules alone takes a fifth of a bare
 * node. Each file is then loaded when something of it is used for the first time, and many never are.
 */
async function inCommonJs(text) {
  const target = 'node20.17';
  const define = { 'import.meta.dirname': '__dirname' };
  const supported = { 'dynamic-import': false };
  const { code } = await transform(text, { format: 'cjs', platform: 'node', target, define, supported });
  // esbuild makes every export a getter that asks a getter. Ours never change, so in the end they are plain properties.
  let own = '{}';
  const direct = code.replace(/^module\.exports = __toCommonJS\((\w+)\);$/m, (_, exports) => {
    own = `{ ...${exports} }`;
    return '';
  });
  const names = [];
  const late =
    `${direct}\nmodule.exports = Object.defineProperty(${own}, '__esModule', { value: true });`.replace(
      /^var (import_\w+) = (.*\brequire\("[^"]+"\).*);$/gm,
      (_, name, load) => {
        names.push(name);
        return `let ${name}_; const ${name} = () => ${name}_ ??= ${load};`;
      },
    );
  const used = names.length > 0 ? new RegExp(`\\b(${names.join('|')})(?=\\.)`, 'g') : /(?!)/;
  const small = await transform(late.replace(used, '($1())'), { minify: true, target });
  // By this line, which is never run, Node knows the names that a module imports from here.
  return small.code + (/^0 && \(module\.exports = \{[\s\S]*/m.exec(code)?.[0] ?? '');
}

/** Of the program as it was built: what was remembered by another one is not believed. */
function hashOf(names) {
  const hash = createHash('sha256');
  for (const name of names.sort()) hash.update(readFileSync(join('dist', name)));
  return hash.digest('hex');
}

/** The declarations of the library entry, with those that it names, below `dist/types`. */
function writeTypes(entry) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json']);
  const from = 'dist/.types';
  const wanted = [entry];
  for (const path of wanted) {
    const text = readFileSync(join(from, path), 'utf8');
    for (const [, name] of text.matchAll(/from '(\.[^']+)\.ts'/g)) {
      const next = join(dirname(path), `${name}.d.ts`);
      if (!wanted.includes(next)) wanted.push(next);
    }
    mkdirSync(dirname(join('dist/types', path)), { recursive: true });
    writeFileSync(join('dist/types', path), text.replaceAll(/(from '\.[^']+)\.ts'/g, "$1.js'"));
  }
  rmSync(from, { recursive: true });
}

/** string-width sets up grapheme segmentation when it is loaded, which takes 7 ms; most runs never measure anything odd. */
function lateSegmenter() {
  return mended(
    /node_modules\/string-width\/index\.js$/,
    'const segmenter = new Intl.Segmenter();',
    'let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };',
  );
}

/** env-paths asks for the home folder when it is loaded, and breaks where there is none: then MOCKDRILL_HOME could not help. */
function homeIfAny() {
  return mended(
    /node_modules\/env-paths\/index\.js$/,
    'const homedir = os.homedir();',
    "let homedir = ''; try { homedir = os.homedir(); } catch {}",
  );
}

/** commander can run commands that are programs of their own, which ours are not. */
function withoutChildren() {
  return mended(/node_modules\/commander\/lib\/command\.js$/, "require('node:child_process')", '{}');
}

/** A file of a package with something else in the place of a line, which has to be there. */
function mended(filter, line, instead) {
  return {
    name: `mended ${filter.source}`,
    setup(bundle) {
      bundle.onLoad({ filter }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        if (!text.includes(line)) throw new Error(`${path} has no ${line} any more`);
        return { contents: text.replace(line, instead) };
      });
    },
  };
}

/** chalk looks for a terminal when it is loaded, which loads the network; `look.ts` has decided that before. */
function withoutColorGuess() {
  return {
    name: 'without-color-guess',
    setup(bundle) {
      bundle.onLoad({ filter: /node_modules\/chalk\/source\/vendor\/supports-color\/index\.js$/ }, () => ({
        contents: 'export default { stdout: false, stderr: false };',
      }));
    },
  };
}

/** The licences of every package that went into the bundle. */
function licenses(inputs) {
  const folders = new Set(
    inputs.map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean),
  );
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file
        ? readFileSync(`${folder}/${file}`, 'utf8').trim()
        : `By ${author}. The package comes without the text of its licence.`;
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
