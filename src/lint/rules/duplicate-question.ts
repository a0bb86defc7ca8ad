import { decode, lineStarts, placeOf } from '../../bank/source.ts';
import { TEMPLATE_PROMPT } from '../../bank/template.ts';
import { wordHashesOf } from '../hash.ts';
import type { Rule, Seen } from '../rule.ts';
import { WordSets } from '../similar.ts';

/** Share of the words that two prompts have in common. Questions of one bank on one subject reach 0.5. */
const ALIKE = 0.8;

export const duplicateQuestion: Rule<readonly number[]> = {
  name: 'duplicate-question',
  group: 'prose',
  severity: 'warning',
  about: 'Two questions ask nearly the same.',
  note: ({ prompt }) => wordHashesOf(prompt === TEMPLATE_PROMPT ? '' : prompt),
  across: () => {
    const all: Seen[] = [];
    const sets = new WordSets();
    return {
      see: (seen, words) => {
        all.push(seen);
        sets.add(words);
      },
      finish: (report) => {
        for (const { first, second, share } of sets.similarPairs(ALIKE)) {
          const [owner, late] = [all[first]!, all[second]!];
          const how =
            share === 1 ? 'the same words as' : `${Math.round(share * 100)} % of its words in common with`;
          const message = (other: Seen) =>
            `this prompt has ${how} ${placeText(other)}: ask something else, or keep one of the two`;
          const spot = ({ file, prompt }: Seen) => ({ file, span: prompt });
          report(message(owner), spot(late), { message: message(late), spot: spot(owner) });
        }
      },
    };
  },
};

function placeText({ file, prompt }: Seen): string {
  const decoded = decode(file.bytes);
  if (!('text' in decoded)) return file.path;
  return `${file.path}:${placeOf(lineStarts(decoded.text), prompt.start).line}`;
}
