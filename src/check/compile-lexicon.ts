import { parseLexicon } from '../bank/lexicon.ts';
import type { Concept } from '../bank/question.ts';
import { type CompiledLexicon, compileLexicon } from './lexicon-form.ts';

interface LexiconFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Compiles the lexicon's files (bytes of YAML by name) for the build: those that name concepts, and those that tell the same
 * concepts in further words. Throws on the first file that is not right.
 */
export function compileLexiconFiles(
  naming: readonly LexiconFile[],
  telling: readonly LexiconFile[],
): CompiledLexicon {
  const concepts = conceptsIn(naming);
  const told = conceptsIn(telling);
  for (const [id, { name }] of told)
    if (!concepts.has(id)) throw new Error(`${name}: nothing names the concept "${id}"`);
  return compileLexicon(
    [...concepts].map(([id, { concept }]) => ({ ...concept, told: told.get(id)?.concept.wordings ?? [] })),
  );
}

function conceptsIn(files: readonly LexiconFile[]): Map<string, { name: string; concept: Concept }> {
  const found = new Map<string, { name: string; concept: Concept }>();
  for (const { name, bytes } of files) {
    const { concepts, problems, text } = parseLexicon(bytes);
    for (const { message, span } of problems) {
      throw new Error(`${name}:${text.slice(0, span.start).split('\n').length}: ${message}`);
    }
    for (const concept of concepts) {
      const other = found.get(concept.id);
      if (other) throw new Error(`${name}: the concept "${concept.id}" stands in ${other.name} already`);
      found.set(concept.id, { name, concept });
    }
  }
  return found;
}
