import { isContractedNot } from './contractions.ts';
import { isEnglish } from './english.ts';
import { marksPresent } from './pattern-index.ts';
import { stem } from './stem.ts';
import { unitsOf } from './units.ts';

/** Stems, and all else that a step of a pattern is compared with. */
export interface Forms {
  readonly forms: ReadonlySet<string>;
  /** The same by their first letter. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
}

/** The words of an answer without their order: read once, whatever questions it is held against. */
export interface Gist {
  readonly sentences: readonly Forms[];
  /** Those of all sentences. */
  readonly all: Forms;
  /** Their marks. */
  readonly marks: Uint8Array;
  /** What a question may put right as a misspelling. */
  readonly odd: readonly (readonly [word: string, stem: string])[];
}

export function gistOf(answer: string): Gist {
  const odd: [string, string][] = [];
  const { words, stems, token } = unitsOf(answer, (word, found) => {
    if (!isEnglish(word)) odd.push([word, found]);
    return [found];
  });
  const sentences = words.sentences.map(() => new Set<string>());
  stems.forEach((own, unit) => {
    const { word, start, end, sentence } = words.tokens[token[unit]!]!;
    const forms = sentences[sentence]!;
    if (isContractedNot(word)) forms.add('not');
    forms.add(own).add(word).add(answer.slice(start, end).normalize('NFKC'));
    // Two words that a pattern writes as one.
    const next = words.tokens[token[unit + 1] ?? -1];
    if (next) forms.add(stem(word + next.word));
  });
  const forms = new Set(sentences.flatMap((its) => [...its]));
  return { sentences: sentences.map(formsIn), all: formsIn(forms), marks: marksPresent(forms), odd };
}

function formsIn(forms: ReadonlySet<string>): Forms {
  const byLetter = new Map<string, string[]>();
  for (const form of forms) {
    const letter = form[0]!;
    const others = byLetter.get(letter);
    if (others) others.push(form);
    else byLetter.set(letter, [form]);
  }
  return { forms, byLetter };
}
