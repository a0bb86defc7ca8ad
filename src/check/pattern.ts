import { wordSet } from './figures/word-set.ts';
import { stem } from './stem.ts';
import { partsOf } from './units.ts';
import { splitWords, type Token } from './words.ts';

/** One word of a pattern: compared by stem, as the exact word, behind a dot, as exactly written (case counts), or by its beginning. */
export interface Step {
  readonly by: 'stem' | 'word' | 'dotted' | 'written' | 'prefix';
  readonly text: string;
}

/** A way of saying something, compiled. */
export interface Pattern {
  /** As the author wrote it. */
  readonly wording: string;
  readonly steps: readonly Step[];
  /** How many words that count may stand inside. */
  readonly gap: number;
  /** True where the order may turn round a form of "be", or of two words round an "of": `the plan was reviewed`, `the rate of errors`. */
  readonly turns: boolean;
}

/** The words of a phrase that carry nothing: articles, pronouns, and prepositions between two words that do. */
const EMPTY = new Set(
  `a an the this that these those it its i me my we us our you your he him his she her they them their
   of to in on at for with from by into as is are was were be been`.split(/\s+/),
);

const NONE_COUNTED: ReadonlySet<string> = new Set();

/** Of them those that tell a look-alike: `let me know` is no `let them know`. */
const PERSONS = wordSet('i me my we us our you your he him his she her they them their');

const MAX_GAP = 2;

/** A look-alike of a wording: as that, but who is spoken of counts. */
export const compileLookAlike = (wording: string): Pattern | undefined => compilePattern(wording, PERSONS);

/** Compiles an alias or a wording by the rules of the format; none for one without a word in it. */
export function compilePattern(
  wording: string,
  counted: ReadonlySet<string> = NONE_COUNTED,
): Pattern | undefined {
  if (wording.startsWith('=')) return exact(wording);
  const stemmed = splitWords(wording).tokens;
  const all = stemmed.flatMap((token): (Step & { empty: boolean })[] =>
    isPrefix(wording, token) || wording[token.start - 1] === '.'
      ? [{ by: isPrefix(wording, token) ? 'prefix' : 'dotted', text: token.word, empty: false }]
      : partsOf(token.word).map((part, _, { length }) => ({
          by: 'stem',
          text: stem(part),
          // `standby` is no `stand`.
          empty: length === 1 && EMPTY.has(part) && !counted.has(part),
        })),
  );
  // A last preposition is a particle: `turn off` and `turn on` differ in nothing else.
  const full = all.filter(
    ({ empty }, index) =>
      !empty || (index > 0 && index === all.length - 1 && isParticle(stemmed.at(-1)!.word)),
  );
  const steps = (full.length >= 2 || full.length === all.length ? full : all).map(({ by, text }) => ({
    by,
    text,
  }));
  return steps.length === 0 ? undefined : phrase(wording, steps);
}

/** A phrase of these steps, which other words may part. */
export const phrase = (wording: string, steps: readonly Step[]): Pattern => ({
  wording,
  steps,
  gap: steps.length > 1 ? MAX_GAP : 0,
  turns: steps.length === 2 || steps.length === 3,
});

/** What two wordings share when they are the same but for inflection, hyphens and small words. */
export function patternKey({ steps }: Pattern): string {
  return steps.map(({ text }) => text).join(' ');
}

function exact(wording: string): Pattern | undefined {
  const text = wording.slice(1).trim();
  const cased = text !== text.toLowerCase();
  const steps = splitWords(text).tokens.map(
    (token): Step =>
      cased ? { by: 'written', text: text.slice(token.start, token.end) } : { by: 'word', text: token.word },
  );
  return steps.length > 0 ? { wording, steps, gap: 0, turns: false } : undefined;
}

/** A word that is written with a star. */
const isPrefix = (wording: string, { end }: Token): boolean =>
  wording[end] === '*' && /\s|^$/.test(wording.charAt(end + 1));

function isParticle(word: string): boolean {
  return word === 'on' || word === 'in' || word === 'by';
}
