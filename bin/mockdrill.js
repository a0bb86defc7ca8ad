#!/usr/bin/env node
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const FOLDER = join(__dirname, '../dist');

/** The parts that a command takes, in one file: to find and open forty takes longer than to run them. */
const PACK = join(FOLDER, 'pack.js');

/** What V8 made of them at the build, which is read in a third of the time that it takes to make. Another V8 has none. */
const CODE = `${PACK}.${process.versions.v8}.${process.arch}`;

const loaded = new Map();
let packed;

/** A part of the program, run when it is first asked for; or its data, or a module of Node. */
function load(name) {
  if (!name.startsWith('./')) return require(name);
  if (name.endsWith('.json')) return require(join(FOLDER, name));
  const known = loaded.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  try {
    partOf(name)(module, module.exports, load, FOLDER);
  } catch (error) {
    // Half of a part would do for the whole of it the next time.
    loaded.delete(name);
    throw error;
  }
  return module.exports;
}

/** What most runs do without, and what those take that do without the pack, lies in files of its own. */
function partOf(name) {
  const part = packed?.[name];
  if (part) return part;
  const path = join(FOLDER, name);
  if (packed || existsSync(path)) return require(path);
  openPack();
  return packed[name] ?? require(path);
}

function openPack() {
  // Without the code it is loaded as any module is: from Node 22 on that is remembered.
  packed = existsSync(CODE) ? compile(readFileSync(CODE)).runInThisContext() : require(PACK);
}

function compile(cachedData) {
  // What V8 made of it keeps this name, so it is none of the machine that it was built on.
  return new Script(readFileSync(PACK, 'utf8'), { filename: 'mockdrill/dist/pack.js', cachedData });
}

/** Begins anew with these as the packed parts. */
function use(parts) {
  loaded.clear();
  packed = parts;
}

module.exports = { CODE, compile, load, loaded, openPack, PACK, remember, use };

/** Node 20 has no such cache, and takes a fortieth of a bare start to say so. */
function remember() {
  if (!process.version.startsWith('v20.')) require('node:module').enableCompileCache?.();
}

// The start is not in a file of its own: to find another one takes as long.
function run(line) {
  remember();
  // An option by itself, such as --version, takes less than the pack.
  if (line.length > 0 && !line[0].startsWith('-')) openPack();
  load('./main.js')
    .main(line)
    .then((code) => {
      process.exitCode = code;
    });
}

if (require.main === module) {
  if (existsSync(PACK)) run(process.argv.slice(2));
  else {
    console.error(
      `mockdrill: It is not built.\n  Build it in ${join(__dirname, '..')}: npm ci && npm run build`,
    );
    process.exitCode = 2;
  }
}
