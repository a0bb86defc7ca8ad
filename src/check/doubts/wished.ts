import { ANY } from './any-such.ts';
import { DROPPED } from './realised.ts';
import type { CueRule } from './rule.ts';

/** What makes a deed of a wish: `so I built one`, `and we got it`. */
const GRANTED = `(?:[a-z0-9'-]{1,14} ){1,12}(?:, )?(?:so|until|till|therefore|hence|which|then|and (?:i|we|they|it|he|she|so|got|had|that|the|my|our|won|did|built|made|(?!(?:${DROPPED}|hop|wait|wish|plan|talk|begg|push|hat|fear|believ)ed )[a-z]{3,}ed)) |(?:[a-z0-9'-]{1,14} ){1,12}[.,] (?:so |and |then |in the end |eventually |finally |that's why )?(?:i|we) (?:[a-z]+ ){1,2}(?:it|one|them|that|this|those) `;
const ROUGH = `(?:[a-z]{2,12} )?(?:draft|sketch|prototype|poc|proof of concept|plan|proposal|idea|ticket|design|slide|demo|pilot|trial|outline)`;

/** What says that a thing was wished for, or did not get far. */
export const WISHED: readonly CueRule[] = [
  // `Everybody wanted a queue`; but `when they wanted a demo` tells of something else.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: new RegExp(
      ` (?:wanted(?: to (?:add|build|write|introduce|set up|create|implement|install|deploy|buy|have|get))?|demanded|craved|(?:longed|yearned|called|clamou?red|begged|hoped) for|(?:dreamt|dreamed) of)(?= (?:an?|some|more|another) )(?! (?:${GRANTED}))`,
      'g',
    ),
    unlessAfter: / (?:when|whenever|if|because|as|since|who|that|which|what|where|all) [^.,]*$/,
  },
  // `A circuit breaker would help.`
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / would (?:really |certainly |surely |also |probably )?help(?: us| me| here| there| a lot)?(?= [,.])/g,
    unlessTechnical: true,
    unlessAfter: / (?:that|which|who|what|it|this|they|nothing|nobody|no) $/,
  },
  // `A queue would absorb the spike.`
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / would (?:really |certainly |surely |also |probably |just |simply )?(?:absorb|solve|fix|prevent|avoid|reduce|catch|save|lower|shorten|be (?:better|nice|enough|great|useful|good|ideal|perfect|safer|faster|cheaper))(?= )(?![^.]{0,60} (?:every|each|whenever|if|when|always|often|usually) )/g,
    unlessTechnical: true,
    onlyAfter: ANY,
  },
  // `We got as far as a draft of it`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: new RegExp(` as far as (?:an?|the) ${ROUGH} (?:of|for)(?= )`, 'g'),
  },
  // `It never left staging`.
  {
    doubt: 'planned',
    reach: 'back',
    pattern:
      / (?:has never|had never|hasn't|hadn't|never|didn't|did not) (?:left|leave|(?:got|get|gotten|made it|make it) (?:out of|past|beyond)) (?:the )?(?:staging|test|testing|dev|development|lab|laptops?|drawing board|sandbox|(?:test|staging|dev|lab) (?:cluster|environment|system|stage))(?= )/g,
    unlessAfter: / (?:it|this|that|which|who|they|we|i) $/,
  },
  // `We half built a queue`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      /(?<= (?:i|we|they|somebody|only|had|have)) half (?:built|wrote|written|finished|implemented|installed|set up)(?= )/g,
  },
];
