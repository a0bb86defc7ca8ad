import type { CueRule } from './rule.ts';

/** What it is good that nobody did, suffered or saw; and what denies nothing: `but not because …`, `but no longer`. */
const HARM =
  'affected|impacted|hurt|harmed|blamed|lost|lose|losing|missed|broken|broke|break|interrupted|surprised|noticed|noticing|notice|breached|leaked|exposed|paged|woken|bothered|worried|complained|complain|complaints?|problems?|issues?|trouble|downtime|loss|doubt|regrets?|longer|more|matter|hesitate|wait|stop|stopped|give up|gave up|only|just|least|because|enough|easy|popular|cheap|pretty|perfect|fun|simple|painless|quick|smooth|trivial|glamorous|welcome|pleasant|before|without|liked|loved|happy|thanked?|leave it|rest|sleep|outside|by hand|about';
const NOT = `(?:not|never|cannot|nobody|no one|noone|nothing|none|no|nowhere|hardly|barely|[a-z]+n't|(?:only|just) (?:where|when|for|in|on|some|part|half|a few|one|two|informative|by hand|manually|got (?:to|as far|half)))`;

/** What is there and does nothing. */
const IDLE =
  'off(?= [,.])|switched off|turned off|disabled|unused|ignored|muted|silenced|broken|empty|never used|out of date|outdated|stale|useless|theoretical|commented out|half empty|a formality|rubber ?stamped(?: it)?';
/** How much it does nothing. */
const HOW = 'mostly|still|largely|often|half|usually|all|totally|completely|hopelessly|badly|long';
const LONG = '(?:[a-z0-9]+ )?(?:weeks|months|years)';

/** What says of the others that nothing was done with them. */
const UNDONE = `(?:[a-z0-9'-]{1,14} ){0,4}(?:still|not|never|[a-z]+n't|nothing|none|no|as (?:they|it) (?:was|were|is|are)|by hand|manual|manually|unchanged|untouched|only(?! (?:after|later|when|then|once) ))`;

/** What takes back a part of what its sentence has said before it. */
export const LIMITED: readonly CueRule[] = [
  // `A dashboard, but nobody looks at it`: of 27 such points in labelled answers people granted 8 in full.
  {
    doubt: 'limited',
    reach: 'before',
    pattern: new RegExp(
      `(?<! \\.) (?:but|although|though)(?: ,)? (?!(?:also|now|then|so) |(?:i|we) (?:(?:was|were) not|wasn't|weren't) )(?:(?!(?:but|because|so|until|when|if|and|who|which) )[a-z0-9'-]{1,16} (?:, )?){0,8}${NOT} (?!(?:[a-z'-]{1,16} ){0,4}(?:${HARM}) )`,
      'g',
    ),
  },
  // `New values for two of them, the others stayed as they were`; but `the rest only after an hour`.
  {
    doubt: 'limited',
    reach: 'before',
    pattern: new RegExp(
      `(?<= (?:,|, and|but)) (?:the )?(?:others|other ones|rest(?! of the)) ${UNDONE}(?= )`,
      'g',
    ),
  },
  // `Some alerts have a link, most have only a title`.
  {
    doubt: 'limited',
    reach: 'before',
    pattern: new RegExp(`(?<= ,) (?:but )?(?:most|many)(?: of them)? ${UNDONE}(?= )`, 'g'),
    onlyAfter: / some (?:of|[a-z]+s) /,
  },
  // `There is an owner column, mostly empty`, `a scanner was there but switched off`.
  {
    doubt: 'limited',
    reach: 'before',
    pattern: new RegExp(
      `(?<= ,) (?:${HOW}) (?:${IDLE})(?= [,.])| but (?:(?:it|that|they|which) )?(?:(?:is|are|was|were) )?(?:(?:(?:${HOW}|${LONG}) )?(?:${IDLE})|${LONG} old)(?= )`,
      'g',
    ),
  },
];
