import { decode, lineStarts, placeOf } from '../../bank/source.ts';
import { TEMPLATE_PROMPT } from '../../bank/template.ts';
import type { Rule, Seen } from '../rule.ts';
import { similarPairs, type WordSet, wordSetOf } from '../similar.ts';

/** Share of the words that two prompts have in common. Questions of one bank on one subject reach 0.5. */
const ALIKE = 0.8;

export const duplicateQuestion: Rule<WordSet> = {
  name: 'duplicate-question',
  group: 'prose',
  severity: 'warning',
  about: 'Two questions ask nearly the same.',
  note: ({ prompt }) => wordSetOf(prompt === TEMPLATE_PROMPT ? '' : prompt),
  across: () => {
    const all: Seen[] = [];
    const sets: WordSet[] = [];
    return {
      see: (seen, words) => {
        all.push(seen);
        sets.push(words);
      },
      finish: (report) => {
        for (const { first, second, share } of similarPairs(sets, ALIKE)) {
          const [owner, late] = [all[first]!, all[second]!];
          const how =
            share === 1 ? 'the same words as' : `${Math.round(share * 100)} % of its words in common with`;
          const message = (other: Seen) =>
            `this prompt has ${how} ${placeText(other)}: ask something else, or keep one of the two`;
          const spot = ({ file, places }: Seen) => ({ file, span: places.prompt });
          report(message(owner), spot(late), { message: message(late), spot: spot(owner) });
        }
      },
    };
  },
};

function placeText({ file, places }: Seen): string {
  const decoded = decode(file.bytes);
  if (!('text' in decoded)) return file.path;
  return `${file.path}:${placeOf(lineStarts(decoded.text), places.prompt.start).line}`;
}
