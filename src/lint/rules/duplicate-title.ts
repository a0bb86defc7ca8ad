import { placeIn } from '../facts.ts';
import type { Rule, Seen } from '../rule.ts';

export const duplicateTitle: Rule = {
  name: 'duplicate-title',
  group: 'prose',
  severity: 'warning',
  about: 'Two questions have the same title, so lists cannot tell them apart.',
  across: () => {
    const owners = new Map<string, Seen>();
    const repeats: { readonly late: Seen; readonly owner: Seen }[] = [];
    return {
      see: (seen) => {
        const key = seen.title
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        const owner = owners.get(key);
        if (owner) repeats.push({ late: seen, owner });
        else owners.set(key, seen);
      },
      finish: (report) => {
        for (const { late, owner } of repeats) {
          const message = (other: Seen) =>
            `the title "${late.title}" is that of ${other.file.path} too: lists would show both alike`;
          const spot = ({ file }: Seen) => ({ file, span: placeIn(file, 'title') });
          report(message(owner), spot(late), { message: message(late), spot: spot(owner) });
        }
      },
    };
  },
};
