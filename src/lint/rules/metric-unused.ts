import { findOccurrences } from '../../check/match.ts';
import { indexPatterns } from '../../check/pattern-index.ts';
import { unitsOf } from '../../check/units.ts';
import { aliasListsOf } from '../aliases.ts';
import type { Rule } from '../rule.ts';

/** As far as a figure may stand from what it measures (see the format). */
const NEAR = 12;
const FIGURE =
  /\d|^(?:zero|none|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|half|halved|quarter|third|double|doubled|tripled|twice|nines|dozen)$/;

export const metricUnused: Rule = {
  name: 'metric-unused',
  group: 'hygiene',
  severity: 'warning',
  about: 'Nothing named in the "of" of a metric point stands near a figure in the model answer.',
  look: ({ question }, report) => {
    if (question.modelAnswer === '') return;
    const lists = aliasListsOf(question).filter(({ of, aliases }) => of === 'metric' && aliases.length > 0);
    if (lists.length === 0) return;
    const suspects = lists.filter(({ aliases }) => !isPlainlyNear(question.modelAnswer, aliases));
    if (suspects.length === 0) return;
    const units = unitsOf(question.modelAnswer);
    const { tokens } = units.words;
    const figures = tokens.flatMap(({ word }, index) => (FIGURE.test(word) ? [index] : []));
    for (const { owner, aliases } of suspects) {
      if (aliases.some(({ pattern }) => !pattern)) continue;
      const found = findOccurrences(units, indexPatterns(aliases.map(({ pattern }) => pattern!)));
      const near = found.some(({ first, last }) =>
        figures.some(
          (at) =>
            tokens[at]!.sentence === tokens[first]!.sentence || Math.max(first - at, at - last) <= NEAR + 1,
        ),
      );
      if (near) continue;
      const span = { start: aliases[0]!.span.start, end: aliases.at(-1)!.span.end };
      report(
        `no figure stands near ${aliases.map(({ text }) => `"${text}"`).join(', ')} in the model answer: "${owner}" measures something that it does not say`,
        span,
      );
    }
  },
};

/** Whether an alias stands, letter by letter, a few words from a digit: so it is nearly always, and needs no stems. */
function isPlainlyNear(answer: string, aliases: readonly { readonly text: string }[]): boolean {
  return aliases.some(({ text }) => {
    const at = answer.indexOf(text);
    return at !== -1 && /\d/.test(answer.slice(Math.max(0, at - 30), at + text.length + 30));
  });
}
