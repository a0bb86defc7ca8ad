import type { Across, Facts, Rule } from '../rule.ts';

/** The parser finds ids that repeat within one question, this the ids that two questions share. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  group: 'format',
  severity: 'error',
  about: 'Two questions, or two points of one question, have the same id.',
  across: (): Across => {
    const seen: Facts[] = [];
    return {
      see: (facts) => seen.push(facts),
      finish: (report) => {
        const owners = new Map<string, string>();
        for (const { id, file, spanOf } of seen) {
          const owner = owners.get(id);
          if (owner === undefined) owners.set(id, file.path);
          else
            report(`the id "${id}" is taken by ${owner}; ids are unique over all loaded banks`, {
              file,
              span: spanOf('id'),
            });
        }
        for (const { formerly, file, spanOf } of seen) {
          formerly.forEach((id, index) => {
            const owner = owners.get(id);
            if (owner === undefined) owners.set(id, file.path);
            else
              report(`the former id "${id}" is used by ${owner}; the history of both would mix`, {
                file,
                span: spanOf(`formerly.${index}`),
              });
          });
        }
      },
    };
  },
};
