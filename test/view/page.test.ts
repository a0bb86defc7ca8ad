import { expect, test } from 'vitest';
import { quotation } from '../../src/view/markdown.ts';
import type { Page } from '../../src/view/page.ts';
import { markdownPage } from '../../src/view/page-markdown.ts';
import { terminalPage } from '../../src/view/page-terminal.ts';
import { paintFor } from '../../src/view/paint.ts';

const page: Page = {
  title: 'Debrief: A round for the on-call rota of a shop',
  facts: [],
  sections: [
    {
      title: 'By section',
      blocks: [
        {
          kind: 'bars',
          title: 'Score by section',
          columns: ['Section', 'Score'],
          most: 100,
          rows: [{ label: 'Failures and recovery', value: 50, text: '50', tone: 'fair' }],
        },
      ],
    },
    { title: 'Your questions', blocks: [{ kind: 'text', text: 'All of these:\n=====\n&lt;b&gt; R&D' }] },
  ],
};

test('what a report quotes is text to Markdown: no heading, no tag, no entity', () => {
  expect(markdownPage(page).split('## Your questions\n\n')[1]).toBe(
    'All of these:\n\\=====\n\\&lt;b\\&gt; R&D\n',
  );
  expect(quotation('1. a <b>\n\n===\n# c')).toBe('> 1\\. a \\<b\\>\n>\n> \\===\n> \\# c');
});

test('on a narrow terminal of ASCII a report is cut with ASCII, and its title is strong once', () => {
  const look = { width: 40, unicode: false, paint: paintFor(0) };
  expect(terminalPage(page, look)).toBe(`-- Debrief: A round for the on-call r...

By section
  Failures a...  ##########.........  50

Your questions
  All of these:
  =====
  &lt;b&gt; R&D`);
  expect(terminalPage({ ...page, sections: [] }, { ...look, paint: paintFor(1) })).toBe(
    '\u001b[1m-- Debrief: A round for the on-call r...\u001b[22m',
  );
});
