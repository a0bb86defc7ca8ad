import type { Framework } from '../bank/question.ts';

const I_DID =
  /\b(?:i|we)(?:'ve| have)? (?:[a-z]+ly |then |also |first )?(?:[a-z]{2,}ed|built|wrote|ran|set|put|took|made|began|led|cut|found|brought|chose|drew|dug|held|sent|got|went|gave|spoke|split|wound)\b/i;

/** For each framework its stages in order, each with what shows it in a sentence: cue with verb or figure, no single common word. */
export const STAGES: Readonly<Record<Framework, readonly (readonly [string, RegExp])[]>> = {
  none: [],
  star: [
    [
      'situation',
      /\b(?:at (?:my|our) (?:last|previous|old|first|current)|(?:last|that|in the) (?:year|spring|summer|autumn|fall|winter)|in 20\d\d|when i (?:joined|started|came)|back then|at the time|there was|there were|used to|(?:we|i) had an? |(?:i|we) (?:work|worked|was|were|am|are) (?:at|in|on|with|for)|(?:i|we) (?:run|ran|own|owned|look after|looked after) )/i,
    ],
    [
      'task',
      /\b(?:(?:my|our) (?:job|task|goal|role|part|brief|target) (?:was|is|were)|i was asked|i was responsible|we (?:had|needed|wanted) to|i (?:had|needed|wanted) to|it fell to me|i owned|i own|in charge of|asked me to|the goal was)\b/i,
    ],
    ['action', I_DID],
    [
      'result',
      /\b(?:as a result|in the end|since then|after that|afterwards|the result|today|by (?:the end|summer|spring|autumn|winter)|(?:fell|dropped|went|rose|grew|came|cut|down|up) (?:from|to|by) |from [^.]{1,40} to [^.]{0,20}\d|ended (?:up|the)|\d+(?:\.\d+)? ?%)/i,
    ],
  ],
  incident: [
    [
      'detect',
      /\b(?:alert(?:s|ed)?|pager|paged|page came|alarm|noticed|customers? (?:called|reported|complained)|support ticket|ticket came|dashboards? (?:showed|went)|monitoring|heard (?:it|of it)|told us|called me|fired)\b/i,
    ],
    [
      'mitigate',
      /\b(?:stop-?gap|rolled? (?:it )?back|restart(?:ed)?|failed over|drained|rerouted|disabled|switched off|turned off|workaround|scaled up|raised the|stopped the bleeding|mitigat\w+|revoked|restored|back up again)\b/i,
    ],
    [
      'diagnose',
      /\b(?:root cause|turned out|because|found (?:that|out|the|it)|looked (?:at|into)|checked|trace[ds]?|logs?|profil\w+|heap dump|narrowed|bisect\w*|compared)\b/i,
    ],
    [
      'fix',
      /\b(?:fix(?:ed)?|patched|pinned|replaced|corrected|changed the|permanent (?:change|solution)|renewed|reissued|rebuilt|swapped|rewrote|upgraded)\b/i,
    ],
    [
      'prevent',
      /\b(?:so (?:that )?(?:it|this) (?:can|could|does|would)(?:n't| not)|now (?:we|it|the|there)|since then|afterwards|added (?:an? |the )?(?:[a-z-]+ )?(?:alert|alarm|check|test|guard|lint|limit|monitor\w*)|automat\w+|prevent\w*|guardrail|from then on)\b/i,
    ],
    [
      'learn',
      /\b(?:post-?mortem|retro(?:spective)?|learn(?:ed|t)|lessons?|blameless|review(?:ed)? (?:it|the incident)|shared (?:it|the|what)|wrote (?:it )?up|action items?)\b/i,
    ],
  ],
  introduction: [
    [
      'present',
      /\b(?:i am|i'm|i work|i currently|currently|at the moment|these days|today i|i lead|i look after|i run|now i)\b/i,
    ],
    [
      'past',
      /\b(?:before that|previously|i started|i began|i worked|i studied|i came|used to|earlier|my first|years? ago|for \w+ years)\b/i,
    ],
    [
      'future',
      /\b(?:i(?:'d| would) like to|i want to|looking for|i am looking|i'm looking|next step|i hope|my goal|what draws me|i'm excited|want to grow)\b/i,
    ],
  ],
  decision: [
    [
      'context',
      /\b(?:at the time|we (?:had|needed|were)|the problem was|there (?:was|were)|when (?:i|we)|our (?:system|team|service)s?|back then)\b/i,
    ],
    [
      'options',
      /\b(?:options?|alternatives?|candidates?|either|we (?:looked at|compared|considered|weighed|evaluated)|on the one hand|versus|vs)\b/i,
    ],
    [
      'choice',
      /\b(?:(?:i|we) (?:chose|decided|picked|went (?:for|with)|settled|opted|took)|the decision)\b/i,
    ],
    [
      'trade-off',
      /\b(?:trade-?offs?|at the cost|the price|downside|drawback|in exchange|gave up|we accepted|on the other hand|cost us|the catch)\b/i,
    ],
    [
      'outcome',
      /\b(?:as a result|in the end|since then|today|it (?:paid|worked|held)|turned out|the outcome|looking back|months? later|years? later|(?:fell|dropped|went|rose|grew) (?:from|to|by))\b/i,
    ],
  ],
};
