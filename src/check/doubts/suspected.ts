import type { CueRule } from './rule.ts';

const SOMEBODY = `(?:i|we|they|he|she|everybody|everyone|people|(?:the|my|our) [a-z]+)`;
const FIRST = `(?:(?:at first|first|initially|originally|all|long|had|had first|had all) )?`;
const SUSPECTED = `(?:${SOMEBODY} ${FIRST}(?:suspected|assumed|guessed|feared|expected|thought (?:of|it was|it to be)|believed (?:in|it was))(?: first| at first)?|(?:my|our|the) (?:very )?(?:first |initial |original |working |early |obvious )?(?:guess|suspicion|suspect|theory|hypothesis|thought|assumption|instinct|hunch|diagnosis|fear) (?:was|had been)|(?:looked|seemed|sounded|smelled|smelt|felt)(?: to (?:me|us|everybody)| at first)? like)`;
const REALLY = `(?:(?:in fact|actually|really|then|in the end|in truth|later) )?`;
const WRONG = `(?:completely |totally |quite |dead )?(?:wrong|false|untrue|mistaken|not (?:it|so|the case|that|the cause)|a (?:dead end|red herring))`;
/** `But it was the firewall`, `yet it was none`; but what was a slow one was one. */
const WAS_ELSE = `(?:, )?(?:but|yet|though|however) (?:, )?${REALLY}(?:(?:it|that|this|there|they|the (?:real |true |actual )?(?:cause|culprit|reason|problem)) ${REALLY}(?:(?:was|were|turned out(?: to be)?|proved(?: to be)?|had been) ${REALLY}(?:(?:the|an?|our|my|one of)(?! (?:[a-z]+ )?(?:one|kind|sort|first|big|small) )|none|nothing|neither|only|just|something|dns|${WRONG})|(?:wasn't|weren't)(?= [.,]))|(?:i|we) (?:was|were) ${WRONG})|, which (?:turned out(?: to be)?|proved(?: to be)?|was) ${WRONG}`;

/** What says that it was taken for the cause, and was not. */
export const SUSPECTED_ONLY: readonly CueRule[] = [
  // `I suspected a leak, but it was the firewall`, `my first guess was a leak, which was wrong`.
  {
    doubt: 'denied',
    act: 'suspected',
    reach: 'onward',
    pattern: new RegExp(` ${SUSPECTED}(?= (?:[a-z0-9'-]{1,14} ){1,8}(?:${WAS_ELSE}) )`, 'g'),
  },
  // `The logs ruled a leak out`.
  {
    doubt: 'denied',
    act: 'suspected',
    reach: 'denial',
    pattern: / (?:rule|rules|ruled|ruling)(?= (?:[a-z0-9'-]{1,14} ){1,5}out )/g,
  },
];
