import { didYouMean } from '../bank/edit-distance.ts';
import { count } from './count.ts';
import type { Look } from './look.ts';
import { show } from './show.ts';
import { wrap } from './wrap.ts';

/** A concept of the lexicon: its wordings, and the look-alikes that are none. */
export interface ConceptShown {
  readonly id: string;
  readonly wordings: readonly string[];
  readonly not: readonly string[];
}

const FIRST = 3;

/** What was found for words in a lexicon. */
export interface ConceptsFound {
  readonly words: string;
  readonly concepts: readonly ConceptShown[];
  /** False where these concepts have the words in a wording, but none of them is one. */
  readonly named: boolean;
  /** All that there are. */
  readonly ids: readonly string[];
}

/** Every concept with its first wordings. */
export function conceptList(concepts: readonly Omit<ConceptShown, 'not'>[], look: Look): string {
  const sum = `${count(concepts.length, 'concept')}. "mockdrill lexicon WORDS" shows all wordings of those that the words stand for.`;
  return `${conceptLines(concepts, look)}\n\n${wrap(sum, look.width)}`;
}

/** Concepts with all their wordings; where the words name none, what they may have meant. */
export function conceptPages(found: ConceptsFound, look: Look): string {
  const { words, concepts, named, ids } = found;
  if (concepts.length === 0)
    return wrap(words.startsWith('@') ? unknownConcept(words, ids) : noConcept(words), look.width);
  if (named) return concepts.map((concept) => conceptPage(concept, look)).join('\n\n');
  const sum = `No wording is "${show(words)}" alone: ${ALONE} ${count(concepts.length, 'concept')} above ${concepts.length === 1 ? 'has' : 'have'} it in a wording; "mockdrill lexicon @ID" shows one.`;
  return `${conceptLines(concepts, look)}\n\n${wrap(sum, look.width)}`;
}

/** What an alias brings that names no concept. */
const ALONE =
  'as an alias it stands for itself. The list that it stands in may still be about a concept as a whole; "mockdrill check QUESTION --explain" names it.';

const noConcept = (words: string) =>
  `No concept has "${show(words)}" in a wording: ${ALONE} A lexicon.yml at a bank root adds concepts.`;

function unknownConcept(words: string, ids: readonly string[]): string {
  const guess = didYouMean(
    words,
    ids.map((id) => `@${id}`),
  );
  return `There is no concept "${show(words)}"${guess}. "mockdrill lexicon" lists them; a lexicon.yml at a bank root adds some.`;
}

function conceptLines(concepts: readonly Omit<ConceptShown, 'not'>[], { paint, width }: Look): string {
  return concepts
    .map(
      ({ id, wordings }) =>
        `${paint.accent(show(id))}\n${wrap(show(wordings.slice(0, FIRST).join(', ')), width, '    ')}`,
    )
    .join('\n');
}

function conceptPage({ id, wordings, not }: ConceptShown, look: Look): string {
  const { paint } = look;
  const head = `${paint.accent(show(id))} ${paint.faint(count(wordings.length, 'wording'))}`;
  const lines = [head, wrap(show(wordings.join(', ')), look.width, '  ')];
  if (not.length > 0) lines.push(wrap(`${paint.strong('Not:')} ${show(not.join(', '))}`, look.width, '  '));
  return lines.join('\n');
}
