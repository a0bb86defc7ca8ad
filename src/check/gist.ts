import { isEnglish } from './english.ts';
import { unitsOf } from './units.ts';

/** The words of an answer without their order: read once, whatever questions it is held against. */
export interface Gist {
  /** For each sentence its stems, and all else that a step of a pattern is compared with. */
  readonly sentences: readonly ReadonlySet<string>[];
  /** What a question may put right as a misspelling. */
  readonly odd: readonly (readonly [word: string, stem: string])[];
}

export function gistOf(answer: string): Gist {
  const odd: [string, string][] = [];
  const { words, stems, families, token } = unitsOf(answer, (word, stem) => {
    if (!isEnglish(stem)) odd.push([word, stem]);
    return [stem];
  });
  const sentences = words.sentences.map(() => new Set<string>());
  stems.forEach((stem, unit) => {
    const { word, start, end, sentence } = words.tokens[token[unit]!]!;
    const forms = sentences[sentence]!;
    forms.add(stem).add(families[unit]!).add(word).add(answer.slice(start, end).normalize('NFKC'));
    // Two words that a pattern writes as one, with and without the e that a stem of the second alone may have kept.
    const next = stems[unit + 1];
    if (next !== undefined) forms.add(word + next).add(word + next.replace(/e$/, ''));
  });
  return { sentences, odd };
}
