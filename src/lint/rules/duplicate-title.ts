import { placeIn, readTitle } from '../facts.ts';
import { lettersOf } from '../heads.ts';
import type { Rule, Seen } from '../rule.ts';

export const duplicateTitle: Rule<string> = {
  name: 'duplicate-title',
  group: 'prose',
  severity: 'warning',
  about: 'Two questions have the same title, so lists cannot tell them apart.',
  note: ({ title }) => lettersOf(title.toLowerCase()).join(' '),
  across: () => {
    const owners = new Map<string, Seen>();
    const repeats: { readonly late: Seen; readonly owner: Seen }[] = [];
    return {
      see: (seen, letters) => {
        const owner = owners.get(letters);
        if (owner) repeats.push({ late: seen, owner });
        else owners.set(letters, seen);
      },
      finish: (report) => {
        for (const { late, owner } of repeats) {
          const title = readTitle(late.file);
          const message = (other: Seen) =>
            `the title "${title}" is that of ${other.file.path} too: lists would show both alike`;
          const spot = ({ file }: Seen) => ({ file, span: placeIn(file, 'title') });
          report(message(owner), spot(late), { message: message(late), spot: spot(owner) });
        }
      },
    };
  },
};
