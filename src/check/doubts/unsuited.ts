import { ANY } from './any-such.ts';
import type { CueRule } from './rule.ts';

/** Who would be wrong to leave it out is for it. */
const LESS = `(?:skip|drop|remove|turn off|switch off|disable|stop|forget|leave|avoid|bypass|ignore|cut|cancel|abandon|omit|give up|wait|trust|rely|assume)`;
const FOR_IT = `(?!(?: [a-z0-9'-]{1,14}){0,8} (?:before|instead|rather|until) )(?! ${LESS} )`;
const HOW = `(?:(?:simply|just|also|often|usually|still|clearly|really|probably|plainly|definitely) )*`;
const TOO = `(?:(?:far |way |much )?too (?:slow|expensive|costly|heavy|complex|complicated|big|much|coarse|weak|risky|fragile|rigid|crude)|the wrong (?:tool|answer|way|thing|place|fit|approach|choice|idea|solution)|a (?:bad|poor|terrible|lousy) (?:idea|fit|choice|answer|way|solution|tool)|not (?:the (?:answer|way|right [a-z]+|solution)|right|worth it|useful|a good (?:fit|idea|choice)|suited|suitable)|no (?:good|help|answer|solution|option))`;
const WRONG = `(?:wrong|(?:a|an) (?:[a-z]+ )?(?:mistake|error|bad idea)|pointless|useless|overkill|foolish|dangerous|nonsense)`;

/** What says of a thing that it would not do, or that another one is taken for it. */
export const UNSUITED: readonly CueRule[] = [
  // `A queue would not help`; but `the queue did not help` was there.
  {
    doubt: 'denied',
    reach: 'back',
    pattern:
      / (?:(?:would|will|does|do|could|can) not|wouldn't|won't|doesn't|don't|couldn't|can't|cannot|never) (?:really |even |ever |just |actually |much )*(?:help|work|do|fit|make sense|pay off|solve|fix|change|buy us anything|add anything)(?= )/g,
    onlyAfter: ANY,
  },
  // `A queue is too slow`, `a queue is the wrong tool`, `a queue would only add delay`.
  {
    doubt: 'denied',
    reach: 'back',
    pattern: new RegExp(
      ` (?:(?:is|are|would be|seems|feels|looks) ${HOW}${TOO}|would (?:only|just|merely) (?:add|make|cost|move|shift|hide|mask|delay|slow|complicate|push|postpone|increase))(?= )`,
      'g',
    ),
    onlyAfter: ANY,
  },
  // `It would be wrong to use a queue`, `the wrong way is a queue`; but `it is a mistake to do it without a queue`.
  {
    doubt: 'denied',
    reach: 'object',
    pattern: new RegExp(
      ` (?:(?:it|that|this)(?:'s| is| would be) ${HOW}${WRONG} to|(?:the|a) (?:wrong|naive|bad|worst|lazy) (?:way|answer|approach|solution|idea|tool|reflex)(?: here| there)? (?:is|would be)(?: to)?)${FOR_IT}(?= )`,
      'g',
    ),
  },
  // `I'd choose a cron job over a queue`.
  {
    doubt: 'denied',
    act: 'refused',
    reach: 'denial',
    pattern: / over(?= (?:an?|the|another|any|more|[a-z]{2,12}ing) )/g,
    onlyAfter:
      / (?:choose|chose|chosen|choosing|pick|picked|prefer|preferred|favou?r|favou?red) (?:(?!(?:to|and|which|that|because|so) )[a-z0-9'-]{1,14} ){1,6}$/,
  },
  // `Avoid a queue here`; but `avoid the spike with a queue`.
  {
    doubt: 'denied',
    act: 'refused',
    reach: 'object',
    pattern:
      /(?<=[,.]|[,.] (?:then|and|so|but|also|please|better)) (?:avoid|skip|ditch|leave out|forget)(?= (?:an?|the|any|all|using|adding) )/g,
  },
  {
    doubt: 'denied',
    act: 'refused',
    reach: 'denial',
    pattern: / (?:i'd|i would|we'd|we would) (?:[a-z]{2,10} )?(?:decide|vote|argue|advise) against(?= )/g,
  },
  // `I considered a queue, but it is too slow`: of what is done in a story only the end is heard.
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:considered|consider|thought (?:of|about)|think (?:of|about)|reach for|(?:one|you|i|we) could (?:also |just |simply |easily )?(?:use|add|take|put|have|try|do|build|think of))(?= (?:an?|more|using|adding|another) (?:[a-z0-9'-]{1,14} ){1,6}(?:, )?(?:but|though|yet) (?:(?:it|that|they|this|those)(?:'d|'s| (?:would|is|was|are|were|does|do|adds|costs|has|needs|makes|doesn't|don't|hides))|(?:i'd|we'd|i would|we would|i|we) (?:rather |instead )?(?:use|used|chose|choose|took|take|went|go|prefer|preferred|decided|settled)) )/g,
  },
];
