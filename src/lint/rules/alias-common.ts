import { decode, type SourceFile, type Span } from '../../bank/source.ts';
import { compilePattern } from '../../check/pattern.ts';
import { stem } from '../../check/stem.ts';
import { partsOf } from '../../check/units.ts';
import { aliasListsOf, headOf, headsOf, lettersOf } from '../aliases.ts';
import { readModelAnswer } from '../facts.ts';
import type { Rule, Seen, Spot } from '../rule.ts';
import { hashOf, Sample } from '../sample.ts';

/** An alias that stands in more than this share of the other questions' model answers says nothing. */
const COMMON = 1 / 3;
/** Fewer answers than this are no measure. */
const LEAST = 4;
const COMPARED = 200;

/** The aliases of a question that may be common: of each the hashes of its one or two heads, and its place, one after another. */
type Short = readonly number[];
const NUMBERS = 4;

interface Suspect extends Spot {
  /** Of the question. */
  readonly id: string;
  readonly text: string;
}

export const aliasCommon: Rule<Short> = {
  name: 'alias-common',
  group: 'hygiene',
  severity: 'warning',
  about: "An alias stands in more than a third of the other questions' model answers.",
  note: (_, subject) => {
    const short: number[] = [];
    for (const { of, redFlag, aliases } of subject ? aliasListsOf(subject.question) : []) {
      if (of !== 'any' || redFlag) continue;
      for (const { heads, span } of aliases) {
        // A phrase of three words is never as common as that.
        if (heads.length <= 2) short.push(hashOf(heads[0]!), hashOf(heads.at(-1)!), span.start, span.end);
      }
    }
    return short;
  },
  across: () => {
    const answers = new Sample<Seen>(COMPARED);
    const wanted: { readonly seen: Seen; readonly short: Short }[] = [];
    return {
      see: (seen, short) => {
        if (seen.places.modelAnswer) answers.add(seen.id, seen);
        if (short.length > 0) wanted.push({ seen, short });
      },
      finish: (report) => {
        const all = answers.things().map((seen) => ({ id: seen.id, text: readModelAnswer(seen) }));
        const isCommon = commonHeads(all.map(({ text }) => text));
        const suspects = wanted.flatMap(({ seen, short }) => suspectsOf(seen, short, isCommon));
        if (all.length < LEAST || suspects.length === 0) return;
        const heads = new Set(suspects.flatMap(({ text }) => headsOf(text)));
        const sample = all.map(({ id, text }) => ({ id, stems: pairsOf(text, heads) }));
        const counts = countKeys(sample);
        const own = new Map(sample.map(({ id, stems }) => [id, stems]));
        for (const { file, span, id, text } of suspects) {
          const steps = text.startsWith('@') ? [] : (compilePattern(text)?.steps ?? []);
          if (steps.length === 0 || steps.some(({ by }) => by !== 'stem')) continue;
          const key = steps.map((step) => step.text).join(' ');
          const others = sample.length - (own.has(id) ? 1 : 0);
          const holding = (counts.get(key) ?? 0) - (own.get(id)?.has(key) ? 1 : 0);
          if (holding <= others * COMMON) continue;
          const share = Math.round((100 * holding) / others);
          report(
            `the alias "${text}" stands in ${share} % of the other model answers: it does not show that this point was made`,
            { file, span },
          );
        }
      },
    };
  },
};

/** Whether words that begin with a head stand in enough answers: a cheap look that leaves few to be compared by stem. */
function commonHeads(answers: readonly string[]): (hash: number) => boolean {
  const counts = new Map<number, number>();
  for (const answer of answers)
    for (const head of new Set(headsOf(answer).map(hashOf))) counts.set(head, (counts.get(head) ?? 0) + 1);
  return (hash) => (counts.get(hash) ?? 0) > (answers.length - 1) * COMMON;
}

function suspectsOf({ id, file }: Seen, short: Short, isCommon: (hash: number) => boolean): Suspect[] {
  const suspects: Suspect[] = [];
  for (let at = 0; at < short.length; at += NUMBERS) {
    if (!isCommon(short[at]!) || !isCommon(short[at + 1]!)) continue;
    const span = { start: short[at + 2]!, end: short[at + 3]! };
    suspects.push({ id, file, span, text: textAt(file, span) });
  }
  return suspects;
}

function textAt(file: SourceFile, { start, end }: Span): string {
  const decoded = decode(file.bytes);
  return 'text' in decoded ? decoded.text.slice(start, end) : '';
}

/** In how many answers each stem and pair of stems stands. */
function countKeys(sample: readonly { readonly stems: ReadonlySet<string> }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of sample) for (const key of stems) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Every stem of a text that begins like one that is looked for, and every two of them that follow each other. */
function pairsOf(text: string, heads: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  let before = '';
  for (const word of lettersOf(text.toLowerCase())) {
    for (const part of heads.has(headOf(word)) ? partsOf(word) : ['']) {
      const here = part && stem(part);
      if (here) found.add(here);
      if (here && before) found.add(`${before} ${here}`);
      before = here;
    }
  }
  return found;
}
