import { DROPPED } from './doubts/realised.ts';
import type { Line } from './line.ts';

/* What somebody else did no more than begin, or did because I wanted it. */

/** What they began, wanted or would not have, and I did: `my lead had the idea, I built it`. */
const BEGUN =
  /^[^.,]{0,60}? (?:had the idea|had begun|had started|began|started|suggested|proposed|had no|had suggested|had proposed|told me|told us|asked me|asked us|asked for|(?:didn't|did not) (?:agree|like|want|see)|disagreed|objected|wanted|needed|said no|refused|was against|were against) /;
/** What may stand between me and what I did. */
const HOW = 'then|just|also|simply|actually|finally|eventually|basically|went and|went ahead and';
const FINISHED = new RegExp(
  `^[^.]{0,70}? (?:[.,] (?:but |and |so )?|and |so )(?:i|we) (?:(?:${HOW}) )?(?:(?:had it|had one|finished|coded|built|wrote|shipped|implemented|completed|took|made|did|added|ran)|(?!(?:${DROPPED})ed )(?:[a-z]{2,12}ed|put|set) (?:it|one|them|that|this))(?= )`,
);
/** `The vendor raised the limit at my request`. */
const AT_MY_REQUEST =
  /^[^.]{0,90}? (?:at|on|upon) (?:my|our) (?:request|insistence|urging|initiative|instructions?|instigation|suggestion|advice|recommendation) |^[^.]{0,90}? because (?:i|we) (?:had )?(?:asked|told|pressed|urged|begged) /;
/** `At first the vendor ran it, then I took over`. */
const TAKEN_OVER =
  /^[^.]{0,90}? (?:and|then|until|before|but|now) (?:i|we) (?:then |soon |finally |later )?(?:took|taken) (?:it |this |that |them )?over /;
const ON_MY_ADVICE =
  / (?:at|on|upon|following) (?:my|our) (?:request|insistence|urging|initiative|instructions?|instigation|suggestion|advice|recommendation) (?:, )?$/;
const FAR = 120;

/** Whether I have done, or brought about, what is told of somebody who is named at a word. */
export function isFinishedByMe({ text, starts }: Line, named: number): boolean {
  const start = starts[named]!;
  const told = text.slice(start, start + FAR);
  if ((BEGUN.test(told) && FINISHED.test(told)) || AT_MY_REQUEST.test(told) || TAKEN_OVER.test(told))
    return true;
  return ON_MY_ADVICE.test(text.slice(Math.max(0, start - FAR), start));
}
