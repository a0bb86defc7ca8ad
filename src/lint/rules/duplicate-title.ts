import type { Across, Facts, Rule } from '../rule.ts';

type Titled = Pick<Facts, 'title' | 'file' | 'spanOf'>;

export const duplicateTitle: Rule = {
  name: 'duplicate-title',
  group: 'prose',
  severity: 'warning',
  about: 'Two questions have the same title, so lists cannot tell them apart.',
  across: (): Across => {
    const owners = new Map<string, Titled>();
    const repeats: { facts: Titled; owner: Titled }[] = [];
    return {
      see: ({ title, file, spanOf }) => {
        const facts = { title, file, spanOf };
        const key = facts.title
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        const owner = owners.get(key);
        if (owner) repeats.push({ facts, owner });
        else owners.set(key, facts);
      },
      finish: (report) => {
        for (const { facts, owner } of repeats) {
          const message = (other: Titled) =>
            `the title "${facts.title}" is that of ${other.file.path} too: lists would show both alike`;
          const spot = ({ file, spanOf }: Titled) => ({ file, span: spanOf('title') });
          report(message(owner), spot(facts), { message: message(facts), spot: spot(owner) });
        }
      },
    };
  },
};
