import type { SourceFile, Span } from '../../bank/source.ts';
import { unitsOf } from '../../check/units.ts';
import { aliasListsOf } from '../aliases.ts';
import type { Across, Facts, Rule } from '../rule.ts';
import { Sample } from '../sample.ts';

/** An alias that stands in more than this share of the other questions' model answers says nothing. */
const COMMON = 1 / 3;
/** Fewer answers than this are no measure. */
const LEAST = 4;
const COMPARED = 200;

interface Wanted {
  readonly text: string;
  readonly stems: readonly string[];
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
          for (const { text, span, pattern } of aliases) {
            // A phrase of three words is never as common as that.
            if (!pattern || pattern.steps.length > 2 || pattern.steps.some(({ by }) => by !== 'stem'))
              continue;
            wanted.push({
              text,
              span,
              file: facts.file,
              id: facts.id,
              stems: pattern.steps.map((step) => step.text),
            });
          }
        }
      },
      finish: (report) => {
        const sample = answers.things().map(({ id, modelAnswer }) => ({ id, stems: pairsOf(modelAnswer) }));
        if (sample.length < LEAST) return;
        for (const { text, stems, file, span, id } of wanted) {
          const others = sample.filter((answer) => answer.id !== id);
          const holding = others.filter((answer) => answer.stems.has(stems.join(' '))).length;
          if (holding <= others.length * COMMON) continue;
          const share = Math.round((100 * holding) / others.length);
          report(
            `the alias "${text}" stands in ${share} % of the other model answers: it does not show that this point was made`,
            { file, span },
          );
        }
      },
    };
  },
};

/** Every stem of a text, and every two that follow each other. */
function pairsOf(text: string): ReadonlySet<string> {
  const { stems } = unitsOf(text);
  const found = new Set<string>(stems);
  for (let at = 1; at < stems.length; at++) found.add(`${stems[at - 1]} ${stems[at]}`);
  return found;
}
