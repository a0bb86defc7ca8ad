import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { CODE, compile, loaded, PACK, use } from './bin/mockdrill.js';

/**
 * Writes a part of the program for `bin/mockdrill.js`. Only patterns have signs beyond ASCII by now; with one of them V8 keeps two bytes for
 * each character of all.
 */
export function writePart(name, text) {
  const ascii = text.replace(
    /\\?[^\0-\x7f]/g,
    (sign) => `\\u${sign.at(-1).charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(`dist/${name}`, `module.exports=(module,exports,require,__dirname)=>{${ascii}\n};\n`);
}

/** Packs the parts that `run` takes, with what V8 makes of them. Those that `start` takes have files of their own too. */
export async function pack(start, run) {
  await start();
  const apart = new Set(loaded.keys());
  await run();
  const names = [...loaded.keys()];
  const texts = names.map((name) => {
    const text = readFileSync(`dist/${name}`, 'utf8');
    return `${JSON.stringify(name)}:${text.slice('module.exports='.length, text.lastIndexOf(';'))}`;
  });
  // As a module it exports the parts, as a script they are what it comes to.
  writeFileSync(PACK, `(typeof module==='object'?module:{}).exports={${texts.join(',\n')}};\n`);
  for (const name of names) if (!apart.has(name)) rmSync(`dist/${name}`);
  const script = compile();
  use(script.runInThisContext());
  await run();
  writeFileSync(CODE, script.createCachedData());
}
