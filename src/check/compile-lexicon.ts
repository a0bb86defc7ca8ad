import { parseLexicon } from '../bank/lexicon.ts';
import { type CompiledLexicon, compileLexicon } from './lexicon.ts';

/** Compiles the lexicon's files (bytes of YAML by name) for the build. Throws on the first file that is not right. */
export function compileLexiconFiles(files: readonly { name: string; bytes: Uint8Array }[]): CompiledLexicon {
  const seen = new Map<string, string>();
  return compileLexicon(
    files.flatMap(({ name, bytes }) => {
      const { concepts, problems, text } = parseLexicon(bytes);
      for (const { message, span } of problems) {
        throw new Error(`${name}:${text.slice(0, span.start).split('\n').length}: ${message}`);
      }
      for (const { id } of concepts) {
        if (seen.has(id)) throw new Error(`${name}: the concept "${id}" stands in ${seen.get(id)} already`);
        seen.set(id, name);
      }
      return concepts;
    }),
  );
}
