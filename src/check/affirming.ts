/* What lifts a doubt. The patterns run over the same line as those of the cues. */
const NOT = `(?:not|never|cannot|[a-z]+n't)`;

/** What answers a question that one asks oneself with yes: `And the restore? We tried it every month.` */
export const ANSWERED =
  /^ (?:(?:hell |oh )?(?:yes|yep|yeah|of course|sure|always|done|certainly|naturally|indeed|absolutely|you bet)(?= (?:[,.]|(?:i|we) (?:did|do|had|have|was|were) ))|(?:i|we) (?:did|do|have|had|tested|tried|checked|measured) (?:that|it|one|those|them|this|both|all|so|too)(?= ))/;

/** Negations that affirm, from their first word on: what they cover is no denial. */
export const AFFIRMING: readonly RegExp[] = [
  /(?<= (?:i'm|i am) )not(?= mistaken)/y,
  /no(?= (?:reason|excuse) not to )/y,
  /(?<= no (?:reason|excuse) )not(?= to )/y,
  // `No key survived`, `not a single one was left`: all are gone.
  /(?:no|not(?= a single| one))(?= (?:[a-z0-9'-]+ ){1,4}(?:survived|remained|remains|escaped|(?:is|are|was|were) (?:left(?! without)|spared)) )/y,
  // `Nobody liked it at first, but …`
  /(?:nobody|no one|[a-z]+n't)(?= (?:[a-z0-9'-]+ ){1,6}(?:at first|initially|at the start|in the beginning) )/y,
  /(?:[a-z]+n't|not)(?= take (?:me |us |him |her |them )?(?:long|much|more|a lot) )/y,
  /never(?= (?:[a-z0-9'-]+ ){1,6}before (?:that|then|this) )/y,
  // `We ship nothing that hasn't been through the load test`.
  /(?:not|never|nothing|nobody|neither|nor|[a-z]+n't)(?= (?:[a-z0-9'-]+ ){1,6}(?:that|which|who) (?:has|is|does|did|was|had)(?:n't| not) )/y,
  /(?<= (?:not|never|nothing|nobody|neither|nor|[a-z]+n't) (?:[a-z0-9'-]+ ){1,6}(?:that|which|who) )(?:has|is|does|did|was|had)(?:n't| not)(?= )/y,
  // `It's not that we had no backup`, `there isn't a service that lacks one`, `far from lacking one`.
  /(?:not|cannot|[a-z]+n't)(?= (?:that|true that|say(?: that)?) (?:i|we) (?:had|have|did) (?:no|not|without) )/y,
  /(?<= (?:not|cannot|[a-z]+n't) (?:that|true that|say(?: that)?) (?:i|we) (?:had|have) )no(?= )/y,
  /[a-z]+n't(?= (?:a|any|one|single) (?:[a-z0-9'-]+ ){1,5}(?:that|which|who) (?:lack|lacks|has no|have no) )/y,
  /(?<= [a-z]+n't (?:a|any|one|single) (?:[a-z0-9'-]+ ){1,5}(?:that|which|who) (?:has |have )?)(?:lack|lacks|no)(?= )/y,
  /far from(?= (?:lacking|having no|without|skipping|neglecting|forgetting|dropping) )/y,
  /(?<= far from )(?:lacking|without)(?= )/y,
  /(?<= (?:not|never|[a-z]+n't) (?:as if (?:i|we) )?)(?:lack|lacks|lacked|lacking)(?= )/y,
  /(?<= (?:not|isn't|wasn't) as if (?:i|we) (?:had|have) )no(?= )/y,
  /(?:not|isn't|wasn't)(?= as if (?:i|we) (?:lack|had no|have no))/y,
  /no(?= (?:[a-z0-9'-]+ ){1,4}to (?:one|two|three|a|an|four|five|ten|[0-9]+) )(?<= from no)/y,
  /(?:not|[a-z]+n't)(?= (?:always |at all |exactly |that )?(?:easy|simple|trivial|quick|popular|cheap|perfect|fun|pretty)(?: (?:to|for|but|and)|,| ,| \.) )/y,
  /(?:none|nothing|nobody|no one)(?= (?:of (?:it|this|that) )?(?:would|could|might) have [a-z]+ without )/y,
  /without(?= )(?<= (?:would|could|might)(?:n't| not)? have [a-z]+ without)/y,
  /without(?= )(?<= no longer (?:[a-z0-9'-]+ ){1,6}without)/y,
  /(?:would|could|might)n't(?= have [a-z]+ without )/y,
  /no(?= sooner )/y,
  /(?:never|not)(?= a question of )/y,
  /(?:not|[a-z]+n't)(?= let (?:[a-z0-9'-]+ ){1,4}(?:slide|slip|lapse|rot) )/y,
  /without(?= )(?<= never again (?:[a-z0-9'-]+ ){1,5}without)/y,
  /(?:never|not) (?:more|less|fewer|over|above|below|beyond|under|longer|later|again)(?= )/y,
  /(?<= (?:wasted|wasting|waste|lost|losing|lose|in) )no time(?= )/y,
  // `Without X we would have lost the day`, `had it not been for X`: X was there.
  /without (?:[a-z0-9'-]+ ){1,9}(?:, )?(?:(?:i|we|it|they|this|that|he|she|nobody|nothing|no one|everybody|everyone|the [a-z]+) (?:would|could|might|wouldn't|couldn't|would've|could've|might've)|(?:i|we|it|they)'d have)(?= )/y,
  /(?<= (?:had it|were it|if it had|was it) )not (?:been )?for(?= )/y,
  /(?:wasn't|weren't|hadn't been) for(?= )/y,
  /(?:not|n't|[a-z]+n't) (?:sure|certain|clear)(?= )/y,
  /(?:not|n't|[a-z]+n't) (?:only|just|merely|simply|solely|until|least|unlike|uncommon|unusual|unnecessary|enough|content with|satisfied with)(?= )/y,
  // `We don't page anybody until users feel it`: then we do.
  /(?:not|never|nobody|[a-z]+n't) (?:[a-z0-9'-]+ ){1,6}until(?= )/y,
  /(?:nothing|nobody|never|not|[a-z]+n't) (?:[a-z0-9'-]+ ){0,6}without (?:asking|telling|anyone|anybody)(?= )/y,
  /(?:no (?:longer(?! (?:had|have|has) (?:a|an|any) )|doubt|matter|wonder|more than|later than|less than|fewer than|problem)|nothing (?:but|better than|beats)|none other|no other|without (?:a )?(?:doubt|fail|exception|question|anyone|anybody|being asked|asking|hesitation)|not for nothing|why not|or not|not (?:a|one) day without)(?= )/y,
];

/**
 * `We never skip the review`, `nobody forgot the lock`: two negations. What they do not do is denied all the same, so the
 * verb itself stays under the denial.
 */
export const AFFIRMING_VERBS = new RegExp(
  `(?<= )(?:${NOT}|nobody|no one) (?:ever )?(skip|skips|lack|lacks|lacked|skipped|miss|misses|missed|forget|forgets|forgot|fail|fails|failed|neglect|neglected|lose|lost|drop|dropped|stop|stopped|stops|regret|regretted|hesitate|hesitated|waited|wait|sleep|rest|without)(?= )`,
  'g',
);

/** What follows a lack and mends it: `had no X, so I added one`. */
export const MENDED =
  /^[^.]{0,60}? , so (?:(?:that|this|it) (?:is|was)(?: exactly)? what (?:i|we) [a-z]+(?= )|(?:i|we) (?:[a-z]+ ){0,4}did(?= [.,]))|^[^.]{0,60}? [.,] (?:(?:and|so) )?(?:i|we) (?:then |quickly |soon |myself )?(?:built|wrote|made|set|put|added|created|bought|drew|introduced|got|ran|gave|found|hired|wired|brought|borrowed) (?:the first(?: one)?|one)(?: up| in| together| in place)?(?= [.,]| (?:and|against|that|which|in|at|for|with|within|on|from|the|before|after|myself|ourselves) )|^[^.]{0,60}? [.,] (?:i|we) (?:(?:changed|fixed|ended) that|[a-z]{2,12} (?:it|one|them)(?: [a-z0-9'-]{1,14}){0,6} (?:anyway|all the same|regardless|nonetheless))(?= )|^(?:[^.]{0,60}?)(?: ,| \.)? (?:so|until|then|therefore|hence|which is why|that's why|that is why|and)(?: then| so)? (?:,? ?)(?:i|we|my team|our team|the team|the (?:two|three|four) of us|both of us|(?:she|he) and i|(?:my|our) first (?:act|task|job|move|step|thing) was to) (?:[a-z']{1,12} ){0,5}(?:[a-z]{2,12}ed|add|built|build|introduce|create|start|draw|write|make|get|wrote|set|put|made|bought|got|brought|found|drew|gave|began|ran|took|hung|spun|dug) (?:[a-z']{1,14} ){0,3}(?:one(?= (?:[.,]|around|for|to|in|on|at|by|of|with|per|myself|ourselves|that|which|and|from|there|over|right|straight|within|during|before|after|up|myself|as|the|so|then|later|next|out|ahead|off|onto|into|at|between|among|together|today|overnight|last|this|against|inside|beside|behind|because|every|each) ?)|(?:it|them|that|this|those|some)(?= ))/;
