import type { Across, Facts, Rule } from '../rule.ts';

export const duplicateTitle: Rule = {
  name: 'duplicate-title',
  group: 'prose',
  severity: 'warning',
  about: 'Two questions have the same title, so lists cannot tell them apart.',
  across: (): Across => {
    const owners = new Map<string, Facts>();
    const repeats: { facts: Facts; owner: Facts }[] = [];
    return {
      see: (facts) => {
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
          const message = `the title "${facts.title}" is that of ${owner.file.path} too: lists would show both alike`;
          report(message, { file: facts.file, span: facts.spanOf('title') });
        }
      },
    };
  },
};
