import type { Rule } from '../rule.ts';

export const tagRepeated: Rule = {
  name: 'tag-repeated',
  group: 'hygiene',
  severity: 'warning',
  about: 'A question has the same tag twice.',
  look: ({ question: { tags, spans } }, report) => {
    tags.forEach((tag, index) => {
      if (tags.indexOf(tag) < index)
        report(`the tag "${tag}" stands twice; keep one`, spans.get(`tags.${index}`)!);
    });
  },
};
