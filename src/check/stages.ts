import type { Framework } from '../bank/question.ts';

const I_DID =
  /\b(?:i|we)(?:'ve| have)? (?:[a-z]+ly |then |also |first )?(?:[a-z]{2,}ed|built|wrote|ran|set|put|took|made|began|led|cut|found|brought|chose|drew|dug|held|sent|got|went|gave|spoke|split|wound)\b/i;

/** For each framework its stages in order, each with what shows it in a sentence: cue with verb or figure, no single common word. */
export const STAGES: Readonly<Record<Framework, readonly (readonly [string, RegExp])[]>> = {
  none: [],
  star: [
    [
      'situation',
      /\b(?:at (?:my|our) (?:last|previous|old|first|current)|(?:last|that|in the) (?:year|spring|summer|autumn|fall|winter)|in 20\d\d|when i (?:joined|started|came)|back then|at the time|there was|there were|used to|(?:we|i) had an? |(?:i|we) (?:work|worked|was|were|am|are) (?:at|in|on|with|for)|(?:i|we) (?:run|ran|own|owned|look after|looked after) |^(?:so |right |we're |i'm )?(?:at|in|for) an? [a-z]+)/i,
    ],
    [
      'task',
      /\b(?:(?:my|our) (?:job|task|goal|role|part|brief|target) (?:was|is|were)|i was asked|i was responsible|we (?:had|needed|wanted) to|i (?:had|needed|wanted) to|it fell to me|i owned|i own|in charge of|asked (?:me|us) to|told (?:me|us) to|wanted (?:me|us) to|the (?:goal|aim|plan|idea|question|point|deadline) was|gave (?:me|us) (?:a|an|one|two|three|until)|(?:had|have) (?:until|a deadline|to (?:get|bring|cut|move|make|find|keep|be))|so that (?:we|nobody|they|it)|was (?:on|up to) me)\b/i,
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
      /\b(?:alert(?:s|ed)?|pager|paged|page came|alarm|noticed|customers? (?:called|reported|complained)|support ticket|ticket came|dashboards? (?:showed|went)|monitoring|heard (?:it|of it)|told (?:us|me)|(?:called|calls|rang|phoned|wrote to|mailed|e-mailed|pinged) (?:me|us|in)|phoned in|tweet(?:s|ed)?|woke|fired|first sign|went (?:red|dark)|(?:started|began) (?:failing|to fail|timing out)|stop(?:ped|s)? (?:working|arriving|responding|answering)|(?:customers?|users?|people|doctors?|players?|riders?|clients?) (?:saw|see|could(?:n't| not)|can(?:'t|not)|were (?:seeing|getting|locked)|was getting)|(?:crept|creeping) up|(?:i|we) (?:saw|see|spotted) )/i,
    ],
    [
      'mitigate',
      /\b(?:stop-?gap|rolled? (?:it )?back|restart(?:ed)?|failed over|drained|rerouted|disabled|switched off|turned off|workaround|scaled up|raised the|stopped the bleeding|mitigat\w+|revoked?|restored|restarted|restarts?|reverted|bypass(?:ed|ing)?|purged|cancelled|canceled|paused|blocked|isolated|unplugged|froze|killed|kill the|new (?:secret|key|token|certificate)|(?:turn|switch|flick|put|took|take|pull|shut)(?:ed|s)? (?:[a-z'-]+ ){1,5}(?:off|out|down|aside|to bypass)|(?:up|working|flowing|back|online|in|log in|find a match|quoting|going) again|buy (?:us|me|some) time|first thing|(?:raised|doubled) (?:the|its) |feature flag|by hand)\b/i,
    ],
    [
      'diagnose',
      /\b(?:root cause|turned out|because|found (?:that|out|the|it)|looked (?:at|into)|checked|trace[ds]?|logs?|profil\w+|heap dump|narrowed|bisect\w*|compared|comparison|snapshots?|curl(?:ed)?|replayed|hunch|theory|the (?:culprit|reason|trouble|cause)|caused by|why it|what let it|so,? (?:theirs|ours)|reproduc\w+|pulled the)\b/i,
    ],
    [
      'fix',
      /\b(?:fix(?:ed)?|patched|pinned|replaced|corrected|changed the|permanent (?:change|solution)|renewed|reissued|issued (?:an? )?(?:new|fresh)|reloaded|rebuilt|swapped|rewrote|upgraded|removed|buffered|moved (?:[a-z'-]+ ){1,4}(?:onto|to|into)|now (?:lives|uses|has|goes|runs|says|gets)|set (?:[a-z'-]+ ){1,4}to|(?:a|the) (?:size )?cap|put (?:it|them|that|this) (?:in|into|to|on)|managed identity|wired in|the change was|in its place|instead of)\b/i,
    ],
    [
      'prevent',
      /\b(?:so (?:that )?(?:it|this) (?:can|could|does|would)(?:n't| not)|now (?:we|it|the|there)|since then|afterwards|(?:added|an?) (?:an? |the )?(?:[a-z-]+ )?(?:alert|alarm|check|test|guard|lint(?:er| rule)?|limit|monitor\w*) (?:on|for|against|that)|added (?:an? |the )?(?:[a-z-]+ )?(?:alert|alarm|check|test|guard|lint|limit|monitor\w*)|automat\w+|prevent\w*|guardrail|from (?:then|now) on|there(?:'s| is| are) (?:now )?an? [a-z-]+ (?:test|check|script|alert|alarm|limit|policy|rule|scanner|job|bot)?|(?:each|every) (?:night|release|deploy|merge request|pull request|quarter|week)|in the pipeline|nightly|denies|can(?:'t|not) (?:sneak|happen|come|land|be)|couldn't happen|goes red|blocks it|after(?:wards)?:|what we changed)\b/i,
    ],
    [
      'learn',
      /\b(?:post-?mortem|retro(?:spective)?|learn(?:ed|t)|lessons?|blameless|review(?:ed)? (?:it|the incident)|shared (?:it|the|what)|wrote (?:it )?up|write-?up|action items?|in hindsight|looking back|next time|taught (?:me|us)|(?:i|we) (?:should|ought to|could) have|i(?:'d| would) (?:do|have done)|blame|own it|any of us|told (?:the )?other teams?|takeaway|mistake was)\b/i,
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
