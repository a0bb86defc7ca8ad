import compiled from 'compiled:lexicon';
import type { Question } from '../bank/question.ts';
import { joinLexicons, type Lexicon, openLexicon } from './lexicon.ts';
import { compileLexicon } from './lexicon-form.ts';
import { once } from './once.ts';

let opened: Lexicon | undefined;

/** The lexicon that ships with the tool: the files in `lexicon/`, compiled by the build. */
function shippedLexicon(): Lexicon {
  opened ??= openLexicon(compiled);
  return opened;
}

/** The lexicon that a question is checked with: the shipped one, and its bank's own where there is one. */
export function lexiconOf({ lexicon }: Pick<Question, 'lexicon'>): Lexicon {
  return lexicon.length === 0 ? shippedLexicon() : withShipped(lexicon);
}

const withShipped = once((own: Question['lexicon']) =>
  joinLexicons([shippedLexicon(), openLexicon(compileLexicon(own))]),
);
