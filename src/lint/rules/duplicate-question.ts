import { decode, lineStarts, placeOf } from '../../bank/source.ts';
import type { Across, Facts, Rule } from '../rule.ts';
import { similarPairs, WordSets } from '../similar.ts';

/** Share of the words that two prompts have in common. Questions of one bank on one subject reach 0.5. */
const ALIKE = 0.8;

/** Without the prompt: there may be ten thousand. */
type Asked = Pick<Facts, 'file' | 'spanOf'>;

export const duplicateQuestion: Rule = {
  name: 'duplicate-question',
  group: 'prose',
  severity: 'warning',
  about: 'Two questions ask nearly the same.',
  across: (): Across => {
    const seen: Asked[] = [];
    const words = new WordSets();
    return {
      see: ({ prompt, file, spanOf }) => {
        seen.push({ file, spanOf });
        words.add(prompt);
      },
      finish: (report) => {
        for (const { first, second, share } of similarPairs(words, ALIKE)) {
          const [owner, facts] = [seen[first]!, seen[second]!];
          const how =
            share === 1 ? 'the same words as' : `${Math.round(share * 100)} % of its words in common with`;
          const message = (other: Asked) =>
            `this prompt has ${how} ${placeText(other)}: ask something else, or keep one of the two`;
          const spot = ({ file, spanOf }: Asked) => ({ file, span: spanOf('prompt') });
          report(message(owner), spot(facts), { message: message(facts), spot: spot(owner) });
        }
      },
    };
  },
};

function placeText({ file, spanOf }: Asked): string {
  const decoded = decode(file.bytes);
  if (!('text' in decoded)) return file.path;
  return `${file.path}:${placeOf(lineStarts(decoded.text), spanOf('prompt').start).line}`;
}
