/** What one does with a wish and does not grant it. */
export const DROPPED =
  'reject|refus|dropp|declin|postpon|shelv|ignor|dismiss|cancell?|veto|delay|abandon|scrapp|discuss|consider|block|den[iy]|want|need|ask|miss|lov|lik|propos|suggest';

/** Behind a wish, what makes a deed of it: `and we ran one`, `. I did it anyway`. */
export const REALISED = `(?:[a-z0-9'-]{1,14} ){1,12}(?:[.,] )?(?:(?:and|so|which|then|later|eventually|finally|yet|but) ){0,2}(?:(?:i|we|they|he|she|my team|our team) )?(?:then |later |finally |soon |also |myself |ourselves )?(?<!(?:not|never|nobody|n't|who|that) )(?!(?:${DROPPED})ed )(?:[a-z]{2,12}ed|built|wrote|made|ran|did|set|put|took|gave|held|kept|bought|got|drew|brought)(?: up| in| out)? (?:one|it|them|those)(?! (?:off|back|aside|away|down) )(?: up| in| out)? `;

/** What makes a deed of what was asked for. */
export const ACCEPTED = `${REALISED}|(?:[a-z0-9'-]{1,14} ){1,12}(?:[.,] )?(?:and |which )?(?:(?:i|we|it|they|that|he|she|everyone|everybody|the [a-z]+|my [a-z]+) )(?:agreed|accepted|approved|said yes|went live)|(?:[a-z0-9'-]{1,14} ){1,12}(?:, )?(?:and|which) (?:(?:[a-z0-9]+ (?:days?|weeks?|months?|hours?|sprints?) later|soon|eventually|in the end|within [a-z0-9]+ [a-z]+|by [a-z]+) (?:, )?)?(?:(?:i|we|it|they|that|he|she|everyone|everybody|the [a-z]+) )?(?:then |now |finally |also |soon )?(?:(?:won|agreed|(?:did|does|do|was|were|is)(?! (?:not|never|still) )|became|accepted|worked|works|said yes|runs?) |(?<=which (?:[a-z]+ ){0,2})(?:got|took|built|bought|set|have) |(?:got|took|built|bought|set|have|had) (?:it|one|them|that|this|those|both|some|two|three|[0-9]+|up|(?:the |a )?(?:budget|money|approval|ok|green light|go|yes)) )`;
