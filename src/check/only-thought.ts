/* A red flag is an accusation: what comes to mind first, what one could do and what people do accuse nobody. */

/** `Most teams would …`, `whoever …`, `before anybody could …`. */
const OTHERS_DO =
  / (?:(?:(?:so |too )?many|most|some|other|lots of|plenty of|few|bad|lazy|careless) (?:other |of the )*(?:people|teams|engineers|developers|companies|places|shops|folks|others|admins|operators|managers|leads|candidates|juniors)|people|juniors|beginners|an? (?:(?:more|less|very) )?(?:[a-z]+ )?(?:junior|beginner|novice|newcomer|rookie|amateur)(?: (?:engineer|developer|admin|operator))?|whoever|(?:anybody|anyone|everybody|everyone|people|those|engineers|teams|managers) who|before (?:anybody|anyone|somebody|someone|others|people|they|he|she|(?:the|another|my|our) (?:others?|team|vendor|admin|colleague|manager|boss|intern|junior|developer|engineer|operator)s?)) (?:will |would |might |may |could |can |had |often |always |just |simply |still |then |first |usually |also |even |only )*$/;

/** `If we …`: the deed itself is what is supposed. */
const IF_I = / if (?:i|we|you|one)(?:'d| had)? (?:just |simply |ever |only |now |then |had )*$/;
const IF_I_FOLLOWED = /^(?: [a-z0-9'/-]+){0,4} (?:,|then|i|we|you|it|they|nobody|the) /;

/** `You could …`, `my first instinct was to …`, `the easy way out is to …`. */
const IN_MIND =
  / (?:(?:one|you|i|we|people|somebody|someone|they) (?:could|can|might|may)(?: (?:also|just|simply|easily|always|certainly|well|of course))*|(?:instinct|reflex|impulse|urge|temptation|(?:first|initial|spontaneous) (?:thought|reaction|idea|guess)|(?:easy|easiest|quick|quickest|simple|simplest|obvious|lazy|cheap|fast|fastest|comfortable) (?:way|thing|fix|answer|option|solution|route|path|step)(?: out)?(?: here| there)?) (?:is|was|would be|would have been|had been)(?: (?:often|usually|always|simply|just|of course|naturally))*(?: to)?) $/;
/** What tells that it was left at that; `but I did` does not. */
const BUT =
  /^(?: [a-z0-9'/-]+){0,6}? (?:, )?(?:but|though|yet|however|instead|until) (?!(?:i|we) (?:did|had to) )/;

/** `I could easily have …`, `I was about to …`, `one option was to …` */
const AN_OPTION =
  / (?:(?:could|might) (?:easily |just |simply |also |well |as well |then )*have(?: easily| just| simply)*|(?:was|were) (?:just |already )?about to|(?:one|another|an?|the (?:other|first|second|third)) (?:[a-z]+ )?(?:option|possibility|alternative) (?:was|is|would be|would have been)(?: just| simply)?(?: to)?) $/;

/** `I'd do it as a last resort.` */
const BY_ME = / (?:i|we|you|one|i'd|we'd|you'd|only) [^.,]*$/;
const LAST_RESORT =
  /^(?: [a-z0-9'/-]+){0,4} (?:as (?:a|the|my|our) (?:very |absolute )?last (?:resort|step|option|thing)|(?:if|when|after) (?:all|everything|nothing) else) /;

/** What tells of a deed, by the text before and behind it, that it was not done by who tells it. */
export function thoughtOf(
  before: string,
  behind: string,
): { told: RegExpExecArray; doubt: 'somebody-else' | 'hedged' } | undefined {
  const others = OTHERS_DO.exec(before);
  if (others) return { told: others, doubt: 'somebody-else' };
  const supposed =
    when(IF_I, before, IF_I_FOLLOWED, behind) ??
    when(IN_MIND, before, BUT, behind) ??
    AN_OPTION.exec(before) ??
    when(BY_ME, before, LAST_RESORT, behind);
  return supposed ? { told: supposed, doubt: 'hedged' } : undefined;
}

const when = (one: RegExp, before: string, other: RegExp, behind: string): RegExpExecArray | undefined =>
  (other.test(behind) && one.exec(before)) || undefined;
