import type { Across, Facts, Rule, Spot } from '../rule.ts';

/** The parser finds ids that repeat within one question, this the ids that two questions share. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  group: 'format',
  severity: 'error',
  about: 'Two questions, two interviews, or two points of one question, have the same id.',
  across: (): Across => {
    const seen: Pick<Facts, 'id' | 'formerly' | 'file' | 'spanOf'>[] = [];
    const interviews: (Spot & { readonly id: string })[] = [];
    return {
      see: ({ id, formerly, file, spanOf }) => seen.push({ id, formerly, file, spanOf }),
      seeInterview: ({ id, spans }, file) => interviews.push({ id, file, span: spans.get('id')! }),
      finish: (report) => {
        const owners = new Map<string, Spot>();
        const claim = (id: string, spot: Spot, message: (owner: string) => string) => {
          const owner = owners.get(id);
          if (!owner) owners.set(id, spot);
          else report(message(owner.file.path), spot, { message: message(spot.file.path), spot: owner });
        };
        for (const { id, file, spanOf } of seen) {
          const spot = { file, span: spanOf('id') };
          claim(
            id,
            spot,
            (owner) => `the id "${id}" is taken by ${owner}; ids are unique over all loaded banks`,
          );
        }
        for (const { id, ...spot } of interviews) {
          claim(`interviews/${id}`, spot, (owner) => `the interview "${id}" is in ${owner} already`);
        }
        for (const { formerly, file, spanOf } of seen) {
          formerly.forEach((id, index) => {
            const spot = { file, span: spanOf(`formerly.${index}`) };
            claim(
              id,
              spot,
              (owner) => `the former id "${id}" is used by ${owner}; the history of both would mix`,
            );
          });
        }
      },
    };
  },
};
