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

/** Every concept with its first wordings. */
export function conceptList(concepts: readonly Omit<ConceptShown, 'not'>[], look: Look): string {
  const lines = concepts.map(
    ({ id, wordings }) =>
      `${look.paint.accent(show(id))}\n${wrap(show(wordings.slice(0, FIRST).join(', ')), look.width, '    ')}`,
  );
  const sum = `${count(concepts.length, 'concept')}. "mockdrill lexicon WORDS" shows all wordings of those that the words stand for.`;
  return `${lines.join('\n')}\n\n${wrap(sum, look.width)}`;
}

/** Concepts with all their wordings; where there are none, what the `words` may have meant among `ids`. */
export function conceptPages(
  concepts: readonly ConceptShown[],
  words: string,
  ids: readonly string[],
  look: Look,
): string {
  if (concepts.length === 0)
    return wrap(
      words.startsWith('@')
        ? `There is no concept "${show(words)}"${didYouMean(
            words,
            ids.map((id) => `@${id}`),
          )}. "mockdrill lexicon" lists them; a lexicon.yml at a bank root adds some.`
        : `No concept has "${show(words)}" in a wording: as an alias it stands for itself. A lexicon.yml at a bank root adds concepts.`,
      look.width,
    );
  return concepts.map((concept) => conceptPage(concept, look)).join('\n\n');
}

function conceptPage({ id, wordings, not }: ConceptShown, look: Look): string {
  const { paint } = look;
  const head = `${paint.accent(show(id))} ${paint.faint(count(wordings.length, 'wording'))}`;
  const lines = [head, wrap(show(wordings.join(', ')), look.width, '  ')];
  if (not.length > 0) lines.push(wrap(`${paint.strong('Not:')} ${show(not.join(', '))}`, look.width, '  '));
  return lines.join('\n');
}
