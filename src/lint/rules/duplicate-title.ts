import type { Across, Facts, Rule } from '../rule.ts';

/** Without the title: a part of a text keeps the whole text alive, and there may be ten thousand. */
type Titled = Pick<Facts, 'file' | 'spanOf'>;

export const duplicateTitle: Rule = {
  name: 'duplicate-title',
  group: 'prose',
  severity: 'warning',
  about: 'Two questions have the same title, so lists cannot tell them apart.',
  across: (): Across => {
    const owners = new Map<string, Titled>();
    const repeats: { title: string; facts: Titled; owner: Titled }[] = [];
    return {
      see: ({ title, file, spanOf }) => {
        const facts = { file, spanOf };
        const key = title
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        const owner = owners.get(key);
        if (owner) repeats.push({ title, facts, owner });
        else owners.set(key, facts);
      },
      finish: (report) => {
        for (const { title, facts, owner } of repeats) {
          const message = (other: Titled) =>
            `the title "${title}" is that of ${other.file.path} too: lists would show both alike`;
          const spot = ({ file, spanOf }: Titled) => ({ file, span: spanOf('title') });
          report(message(owner), spot(facts), { message: message(facts), spot: spot(owner) });
        }
      },
    };
  },
};
