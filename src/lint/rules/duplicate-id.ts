import { isNamedLike } from '../../bank/questions.ts';
import type { SourceFile, Span } from '../../bank/source.ts';
import { placeIn } from '../facts.ts';
import type { Rule, Seen, Spot } from '../rule.ts';

/** Who has an id, and under which name it stands in the file. */
interface Owner {
  readonly file: SourceFile;
  readonly at: string;
  /** Where that is known. */
  readonly span?: Span;
}

/** The parser finds ids that repeat within one question, this the ids that two questions share. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'Two questions, two interviews, or two points of one question, have the same id.',
  across: () => {
    const all: Seen[] = [];
    const interviews: (Owner & { readonly id: string })[] = [];
    return {
      see: (seen) => all.push(seen),
      seeInterview: ({ id, spans }, file) => interviews.push({ id, file, at: 'id', span: spans.get('id')! }),
      finish: (report) => {
        const owners = new Map<string, Owner>();
        const claim = (id: string, claimant: Owner, message: (owner: string) => string) => {
          const owner = owners.get(id);
          if (!owner) owners.set(id, claimant);
          else
            report(message(owner.file.path), spotOf(claimant), {
              message: message(claimant.file.path),
              spot: spotOf(owner),
            });
        };
        // A file that is named like its id was there first: the copy is another one.
        const originals = all.filter(({ id, file }) => isNamedLike(id, file));
        const copies = all.filter(({ id, file }) => !isNamedLike(id, file));
        for (const { id, file } of [...originals, ...copies]) {
          claim(
            id,
            { file, at: 'id' },
            (owner) => `the id "${id}" is taken by ${owner}; ids are unique over all loaded banks`,
          );
        }
        for (const { id, ...owner } of interviews) {
          claim(`interviews/${id}`, owner, (other) => `the interview "${id}" is in ${other} already`);
        }
        for (const { formerly, file } of all) {
          formerly.forEach((id, index) => {
            claim(id, { file, at: `formerly.${index}` }, (owner) =>
              owner === file.path
                ? `the former id "${id}" is in this question already: take it out`
                : `the former id "${id}" is used by ${owner}; the history of both would mix`,
            );
          });
        }
      },
    };
  },
};

function spotOf({ file, at, span }: Owner): Spot {
  return { file, span: span ?? placeIn(file, at) };
}
