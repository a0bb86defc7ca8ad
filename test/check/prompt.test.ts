import { expect, it } from 'vitest';
import { quotedWords, readPrompt } from '../../src/check/prompt.ts';
import { unitsOf } from '../../src/check/units.ts';

it.each([
  [
    'four words in a row',
    'Tell me about an outage that hit your users.',
    'It was [an] [outage] [that] [hit] us in Oslo.',
  ],
  ['three are chance', 'Tell me about an outage that hit your users.', 'We had an outage that hurt.'],
  [
    'small words are language',
    'Who had to do it for all of you?',
    'I was the one who had to do it for them.',
  ],
])('an answer that quotes the prompt is seen by %s', (_, prompt, marked) => {
  const units = unitsOf(marked.replace(/[[\]]/g, ''));
  const quoted = quotedWords(units, readPrompt(unitsOf(prompt)));
  const shown = units.words.tokens.map(({ word }, at) => (quoted[at] ? `[${word}]` : word));
  expect(shown.join(' ')).toBe(marked.toLowerCase().replaceAll('.', ''));
});
