import type { Rule, Seen, Spot } from '../rule.ts';

/** The parser finds ids that repeat within one question, this the ids that two questions share. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  group: 'format',
  severity: 'error',
  about: 'Two questions, two interviews, or two points of one question, have the same id.',
  across: () => {
    const all: Seen[] = [];
    const interviews: (Spot & { readonly id: string })[] = [];
    return {
      see: (seen) => all.push(seen),
      seeInterview: ({ id, spans }, file) => interviews.push({ id, file, span: spans.get('id')! }),
      finish: (report) => {
        const owners = new Map<string, Spot>();
        const claim = (id: string, spot: Spot, message: (owner: string) => string) => {
          const owner = owners.get(id);
          if (!owner) owners.set(id, spot);
          else report(message(owner.file.path), spot, { message: message(spot.file.path), spot: owner });
        };
        // A file that is named like its id was there first: the copy is another one.
        const copies = all.filter((seen) => !isNamedLikeId(seen));
        for (const { id, file, places } of [...all.filter(isNamedLikeId), ...copies]) {
          const spot = { file, span: places.id };
          claim(
            id,
            spot,
            (owner) => `the id "${id}" is taken by ${owner}; ids are unique over all loaded banks`,
          );
        }
        for (const { id, ...spot } of interviews) {
          claim(`interviews/${id}`, spot, (owner) => `the interview "${id}" is in ${owner} already`);
        }
        for (const { formerly, file, places } of all) {
          formerly.forEach((id, index) => {
            const spot = { file, span: places.formerly[index]! };
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

function isNamedLikeId({ id, file: { path } }: Seen): boolean {
  return path.split(/[\\/]/).at(-1) === `${id}.md`;
}
