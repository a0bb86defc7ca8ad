import compiled from 'compiled:lexicon';
import { type Lexicon, openLexicon } from './lexicon.ts';

let opened: Lexicon | undefined;

/** The lexicon that ships with the tool: the files in `lexicon/`, compiled by the build. */
export function shippedLexicon(): Lexicon {
  opened ??= openLexicon(compiled);
  return opened;
}
