import { decode, type SourceFile, type Span } from '../../bank/source.ts';
import { compilePattern } from '../../check/pattern.ts';
import { stem } from '../../check/stem.ts';
import { partsOf } from '../../check/units.ts';
import { aliasListsOf, headOf, headsOf, lettersOf } from '../aliases.ts';
import type { Across, Facts, Rule } from '../rule.ts';
import { Sample } from '../sample.ts';

/** An alias that stands in more than this share of the other questions' model answers says nothing. */
const COMMON = 1 / 3;
/** Fewer answers than this are no measure. */
const LEAST = 4;
const COMPARED = 200;

/** Of an alias only this is kept: its text would keep the text of the whole file alive. */
interface Wanted {
  readonly heads: readonly string[];
  readonly file: SourceFile;
  readonly span: Span;
  readonly id: string;
}

export const aliasCommon: Rule = {
  name: 'alias-common',
  group: 'hygiene',
  severity: 'warning',
  about: "An alias stands in more than a third of the other questions' model answers.",
  across: (): Across => {
    const answers = new Sample<Facts>(COMPARED);
    const wanted: Wanted[] = [];
    return {
      see: (facts, subject) => {
        if (facts.modelAnswer !== '') answers.add(facts.id, facts);
        if (!subject) return;
        for (const { of, redFlag, aliases } of aliasListsOf(subject.question)) {
          if (of !== 'any' || redFlag) continue;
          for (const alias of aliases) {
            // A phrase of three words is never as common as that.
            if (alias.heads.length <= 2)
              wanted.push({ heads: alias.heads, span: alias.span, file: facts.file, id: facts.id });
          }
        }
      },
      finish: (report) => {
        const all = answers.things();
        const suspects = suspectsOf(wanted, all);
        if (all.length < LEAST || suspects.length === 0) return;
        const heads = new Set(suspects.flatMap((each) => each.heads));
        const sample = all.map(({ id, modelAnswer }) => ({ id, stems: pairsOf(modelAnswer, heads) }));
        const counts = countKeys(sample);
        const own = new Map(sample.map(({ id, stems }) => [id, stems]));
        for (const { file, span, id } of suspects) {
          const text = textAt(file, span);
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

/** The aliases whose words begin like words of enough answers: a cheap look that leaves few to be compared by stem. */
function suspectsOf(wanted: readonly Wanted[], answers: readonly Facts[]): readonly Wanted[] {
  const counts = new Map<string, number>();
  for (const { modelAnswer } of answers)
    for (const head of new Set(headsOf(modelAnswer))) counts.set(head, (counts.get(head) ?? 0) + 1);
  const isCommon = (head: string) => (counts.get(head) ?? 0) > (answers.length - 1) * COMMON;
  return wanted.filter(({ heads }) => heads.every(isCommon));
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
