import { letterPattern } from '../bank/letters.ts';
import { type Question, slotsOf } from '../bank/question.ts';
import { once } from '../check/once.ts';
import { stem } from '../check/stem.ts';

/** How far a question is from a word that stands in one of its texts: 0 would be it, 1 is not at all. */
const DISTANCE = { name: 0.05, tagged: 0.15, asked: 0.25, wanted: 0.5, answered: 0.7 } as const;

/** The texts of a question as a search sees them. */
export interface SearchText {
  readonly question: Question;
  /** Nearest first; a text is its stems, each between blanks. */
  readonly fields: readonly { readonly distance: number; readonly texts: readonly string[] }[];
  /** Its words as they stand there. */
  readonly words: ReadonlySet<string>;
}

export const searchTextOf = once((question: Question): SearchText => {
  const { id, bank, title, tags, checklist, redFlags, prompt, hints, followUps } = question;
  const points = [...checklist, ...redFlags];
  const texts = [
    [DISTANCE.name, [id, title]],
    [DISTANCE.tagged, tags],
    [DISTANCE.asked, [bank, prompt, ...points.flatMap((point) => [point.id, point.point])]],
    [
      DISTANCE.wanted,
      [
        ...points.flatMap(({ criterion }) => slotsOf(criterion).flat()),
        ...checklist.flatMap(({ miss = '', ask = '' }) => [miss, ask]),
        ...hints,
        ...followUps,
      ],
    ],
    [DISTANCE.answered, [question.modelAnswer, ...question.weakAnswers]],
  ] as const;
  const words = new Set<string>();
  const fields = texts.map(([distance, parts]) => {
    const made = parts.map((part) => {
      const found = wordsIn(part);
      for (const word of found) words.add(word);
      return keyOf(found);
    });
    return { distance, texts: made };
  });
  return { question, fields, words };
});

/** The words of a text: `on-call` is two of them. */
export function wordsIn(text: string): string[] {
  const apart = text.normalize('NFKD');
  return apart.replace(ACCENTS(apart), '').toLowerCase().match(WORD(apart)) ?? [];
}

const ACCENTS = letterPattern(String.raw`[\p{M}]`, 'g');
const WORD = letterPattern(String.raw`[\p{L}\p{N}]+`, 'g');

/** Words as they are looked for: by their stems, as a phrase. */
export function keyOf(words: readonly string[]): string {
  return ` ${words.map(stem).join(' ')} `;
}

/** Whether any of the keys stands in a question. */
export function has({ fields }: SearchText, keys: readonly string[]): boolean {
  return fields.some(({ texts }) => texts.some((text) => keys.some((key) => text.includes(key))));
}
