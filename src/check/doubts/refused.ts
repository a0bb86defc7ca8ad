import type { CueRule } from './rule.ts';

const HOW = `(?:(?:always|still|also|then|simply|very much|strongly|firmly|flatly|politely|strictly|dead|all|[a-z]{3,12}ly) )?`;
const PLAN = `(?:the|this|that|any|his|her|their|all|every) (?:idea|notion|thought|proposal|suggestion|plan|option|call|request|demand|motion)`;
/** What I or we said to what was asked of us. */
const NO = `(?:refused|declined|disobeyed|resisted|balked|said no|did not|didn't|wouldn't|would not|never did|ignored (?:it|that|them|him|her)|did nothing of the (?:sort|kind))`;
const ASKED = `(?:told|asked|ordered|instructed|urged|pressed|pushed|advised|encouraged|begged|supposed|expected|invited|offered)`;

/** Who refuses that keeps it. */
const LESS = `(?:skip|drop|remove|turn off|switch off|disable|stop|forget|leave out|avoid|bypass|ignore|cut|cancel|abandon|delete|kill|omit|give up|(?:do|live|ship|go|launch|release) without)`;

/** What says that I or we would not have it, or were not to have it. */
export const REFUSED: readonly CueRule[] = [
  // `I was against pausing it`, `we voted against a pause`, `I rejected the idea of a pause`.
  {
    doubt: 'denied',
    act: 'refused',
    reach: 'denial',
    pattern: new RegExp(
      ` (?:i|we|i'm|we're|i've|we've|i'd|we'd) (?:(?:was|were|am|are|have|had) )?${HOW}(?:been )?${HOW}(?:against(?= (?:a|an|the|any|such|more|another|[a-z]{2,12}ing) )|(?:argued|voted|spoke|spoke out|spoken out|came out|pleaded|advised|warned|fought|lobbied|campaigned) against(?! (?:as|because|since) )(?= [a-z])|objected to|(?:rejected|refused|dismissed|discarded|opposed|resisted|fought|vetoed|turned down|voted down|shot down|threw out|waved away|abandoned|buried) ${PLAN} (?:of|to|for|about)|opposed(?= [a-z]{2,12}ing ))(?= )`,
      'g',
    ),
  },
  // `I was told to pause it and refused`, `they asked us to pause it, but we declined`.
  {
    doubt: 'denied',
    act: 'refused',
    reach: 'onward',
    pattern: new RegExp(
      ` (?:${ASKED} (?:(?:me|us) )?to|wanted (?:me|us) to)(?! ${LESS} )(?= (?:[a-z0-9'-]{1,14} ){1,12}(?:, )?(?:and|but|yet) (?:then )?(?:i |we )?${HOW}${NO} (?:[.,]|because|since|as|on|to do|for|until) )`,
      'g',
    ),
  },
  // `A copy was requested but infra said no space`, `we asked for canaries and got told next quarter`.
  {
    doubt: 'denied',
    reach: 'before',
    pattern:
      / (?:said (?:no|nope|there (?:was|is) no|we (?:had|have) no|not (?:now|possible|needed|necessary)|it (?:was|is) (?:not|too))|says no|refused|declined|vetoed it|blocked it|turned (?:it|us|me) down|rejected it|denied it|(?:would not|wouldn't) (?:have|pay|allow|hear|agree|approve)|(?:did not|didn't) (?:allow|approve|agree|want (?:it|that)|grant)|never (?:allowed|approved|agreed|answered|granted)|(?:was|were|got|been) (?:told (?:no|next [a-z]+|later|not now|to wait|to forget)|turned down|knocked back|overruled|voted down)|got told (?:no|next [a-z]+|later|not now|to wait))(?= )/g,
    onlyAfter:
      / (?:(?:i|we|i'd|we'd) (?:had |really |also |first |even |only |then )?(?:wanted|asked for|requested|proposed|suggested|pushed for|begged for|applied for|argued for)|(?:was|were|been) (?:requested|asked for|proposed|suggested|applied for|planned)|my (?:wish|request|proposal|suggestion) (?:for|of|was)) [^.]*$/,
    unlessAfter: / (?:(?:until|at first|first time|twice|before) [^.]*|i|we|nobody|no one|who|that) $/,
  },
  // `What I leave out are brain teasers`.
  {
    doubt: 'denied',
    act: 'refused',
    reach: 'onward',
    pattern:
      / what (?:i|we|i'd|we'd)(?: would)? (?:always |deliberately )?(?:leave out|skip|avoid|left out|skipped|avoided|refuse|refused) (?:is|are|was|were)(?= )/g,
  },
  // `We looked at a pause and in the end decided against it`.
  {
    doubt: 'denied',
    act: 'refused',
    reach: 'before',
    pattern:
      / (?:decided against|voted against|turned down|(?:wouldn't|would not) (?:go for|use|touch)|said no to|passed on) (?:it|that|them|this)(?= )/g,
  },
  // `I'd stay away from a pause`.
  {
    doubt: 'denied',
    act: 'refused',
    reach: 'denial',
    pattern:
      / (?:i'd|i would|we'd|we would) (?:rather |always )?(?:(?:stay|steer|keep) (?:well )?(?:away from|clear of)|leave out|never use)(?= )/g,
  },
  // `I'd avoid a pause here`; but `I'd avoid it with a pause`.
  {
    doubt: 'denied',
    act: 'refused',
    reach: 'object',
    pattern:
      / (?:i'd|i would|we'd|we would|you should|i'll|better) (?:rather |always |definitely |certainly |try to )?(?:avoid|skip|forgo|do without|hold off (?:on|with)|refrain from)(?= [a-z0-9])/g,
  },
  // `I doubt we paused it`.
  {
    doubt: 'denied',
    reach: 'denial',
    pattern:
      / (?:i|we|i'd) (?:(?:very much|still|really|rather|strongly|also|do|would) )?doubt(?: that| whether| if)?(?! (?:[a-z0-9'-]{1,14} ){1,8}without )(?= )/g,
  },
];
