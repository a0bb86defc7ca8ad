import { compilePattern } from '../../check/pattern.ts';
import { stem } from '../../check/stem.ts';
import { partsOf } from '../../check/units.ts';
import { aliasListsOf } from '../aliases.ts';
import { readModelAnswer, readQuestion } from '../facts.ts';
import { type Head, headOf, headsOf, lettersOf } from '../heads.ts';
import type { Rule, Seen } from '../rule.ts';
import { Sample } from '../sample.ts';

/** An alias that stands in more than this share of the other questions' model answers says nothing. */
const COMMON = 1 / 3;
/** Fewer answers than this are no measure. */
const LEAST = 4;
const COMPARED = 200;

/** The aliases of a question that may be common: of each its one or two heads, its list and its place there, one after another. */
type Short = readonly number[];
const NUMBERS = 4;

interface Suspect extends Pick<Seen, 'id' | 'file'> {
  readonly list: number;
  readonly at: number;
  readonly text: string;
}

export const aliasCommon: Rule<Short> = {
  name: 'alias-common',
  group: 'hygiene',
  severity: 'warning',
  about: "An alias stands in more than a third of the other questions' model answers.",
  note: (_, subject) => {
    const short: number[] = [];
    const lists = subject ? aliasListsOf(subject.question) : [];
    lists.forEach(({ of, redFlag, aliases }, list) => {
      if (of !== 'any' || redFlag) return;
      aliases.forEach(({ heads }, at) => {
        // A phrase of three words is never as common as that.
        if (heads.length === 1 || heads.length === 2) short.push(heads[0]!, heads.at(-1)!, list, at);
      });
    });
    return short;
  },
  across: () => {
    const answers = new Sample<Seen>(COMPARED);
    const wanted: { readonly seen: Seen; readonly short: Short }[] = [];
    return {
      see: (seen, short) => {
        if (seen.modelAnswer) answers.add(seen.id, seen);
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
        for (const { file, list, at, id, text } of suspects) {
          const steps = text.startsWith('@') ? [] : (compilePattern(text)?.steps ?? []);
          if (steps.length === 0 || steps.some(({ by }) => by !== 'stem')) continue;
          const key = steps.map((step) => step.text).join(' ');
          const others = sample.length - (own.has(id) ? 1 : 0);
          const holding = (counts.get(key) ?? 0) - (own.get(id)?.has(key) ? 1 : 0);
          if (holding <= others * COMMON) continue;
          const share = Math.round((100 * holding) / others);
          report(
            `the alias "${text}" stands in ${share} % of the other model answers: it does not show that this point was made`,
            { file, span: aliasListsOf(readQuestion(file))[list]!.aliases[at]!.span },
          );
        }
      },
    };
  },
};

/** Whether words that begin with a head stand in enough answers: a cheap look that leaves few to be compared by stem. */
function commonHeads(answers: readonly string[]): (head: Head) => boolean {
  const counts = new Map<Head, number>();
  for (const answer of answers)
    for (const head of new Set(headsOf(answer))) counts.set(head, (counts.get(head) ?? 0) + 1);
  return (head) => (counts.get(head) ?? 0) > (answers.length - 1) * COMMON;
}

function suspectsOf({ id, file }: Seen, short: Short, isCommon: (head: Head) => boolean): Suspect[] {
  const suspects: Suspect[] = [];
  for (let from = 0; from < short.length; from += NUMBERS) {
    if (!isCommon(short[from]!) || !isCommon(short[from + 1]!)) continue;
    const [list, at] = [short[from + 2]!, short[from + 3]!];
    suspects.push({ id, file, list, at, text: aliasListsOf(readQuestion(file))[list]!.aliases[at]!.text });
  }
  return suspects;
}

/** In how many answers each stem and pair of stems stands. */
function countKeys(sample: readonly { readonly stems: ReadonlySet<string> }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of sample) for (const key of stems) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Every stem of a text that begins like one that is looked for, and every two of them that follow each other. */
function pairsOf(text: string, heads: ReadonlySet<Head>): ReadonlySet<string> {
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
