import type { CueRule } from './rule.ts';

const ONE = `(?:i|we|they|it|this|that|he|she|you|somebody|someone|such a thing|anything|something|the same(?: thing)?|(?:the|a|an|our|my|another) [a-z]+(?: [a-z]+)?)`;
const WOULD = `(?:(?:i|we|you|they|one)(?:'d| would)|would|could|might)`;

/** What is only supposed: conditions, with `if` and without. */
export const SUPPOSED: readonly CueRule[] = [
  // `Were it to happen again, …`, `had we had the time, …`, `if I were still in that chair, …`
  {
    doubt: 'planned',
    reach: 'sentence',
    pattern: new RegExp(
      ` (?:(?<=[,.] )(?:were|was) ${ONE} (?:ever )?to(?! (?:fail|die|crash|go down|go away|break|disappear|be lost|drop|stop|hang) )|(?<=[,.] )were (?:i|we)(?= (?:[a-z0-9'-]{1,14} ){1,10}(?:, )?(?:[a-z0-9'-]{1,14} ){0,4}(?:would|i'd|we'd|there'd|it'd) )|if (?:i|we) (?:ever )?(?:got|get|am given|was given|were given|are given|had) (?:a|another|the|one) (?:second|new|next|other|free|chance|choice|go|shot|say|do over|magic)|if (?:i|we|you) (?:ever )?(?:were|was) (?:still|back|again|there|now|in|to|asked|starting|doing|given|you|them|him|her|the)|if (?:it|this|that) (?:(?:ever|were|was|should|did|does) )?(?:to )?(?:happens?|happened|came|comes?|occurs?|occurred|arises?|arose) (?:up )?(?:again|once more|another time|a second time)|(?:if|should) (?:it|this|that|the same(?: thing)?|something (?:like that|similar)) (?:ever )?(?:happens?|happened|came|come|comes|occur|recur|repeat)s? (?:up )?again|if (?:it|that) (?:was|were) (?:(?:up )?to me|my (?:call|decision|money)|mine)|if (?:i|we) did (?:it|that|this) again|if (?:i|we) (?:ever )?(?:do|get) (?:it|that|this) again|if (?:i|we) (?:ever )?get the (?:chance|money|budget|time)|if (?:budget|time|money) (?:permits|allows)|if (?:there's|there is) (?:any |enough |some )?(?:money|time|budget)|given the (?:chance|choice|time|money|budget)|my next (?:job|team|project|company)|in (?:that|such a) case (?:i|we)(?:'d| would)|if (?:i|we) had (?:had|known|the|more|a|another)|retrospect (?:, )?(?:i|we|a|an|the))(?= )`,
      'g',
    ),
    unlessTechnical: true,
  },
  // `Had we more time, …`: unlike `had I not …`, and unlike a question.
  {
    doubt: 'planned',
    reach: 'sentence',
    pattern: new RegExp(
      `(?<=[,.]|[,.] (?:and|but|so)) had (?:i|we|they) (?!not |never |n't )(?=(?:[a-z0-9'-]{1,14} ){1,12}(?:, )?(?:[a-z0-9'-]{1,14} ){0,4}${WOULD}(?:'ve)? )`,
      'g',
    ),
  },
  // `Suppose we split by tenant`, `one option is to split it`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:(?<=[,.] )(?:suppose|supposing|say|imagine|picture|what if|let's say|assume|assuming)(?= (?:that )?(?:i|we|you|one|somebody|they) )|(?<=[,.] )(?:why not|how about|what about)|(?:option|possibility|alternative|way out|avenue) (?:is|would be|might be|could be|may be|here is)(?: to)?|(?:options|possibilities|alternatives|ideas) (?:are|include|would be)|worth (?:trying|considering|a try|thinking about|exploring|looking at))(?= )/g,
    unlessTechnical: true,
  },
  // `It is planned that we split it`, `planned is a second region`, in the English of many.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:(?:planned|foreseen|intended|envisaged|proposed|suggested|scheduled|desired|wished|thought|expected|slated) (?:that|to)(?! be (?:the|a) )(?<= (?:is|are|was|were|it's) [a-z]+ [a-z]+)|(?:i|we) (?:lean|incline|gravitate|tend) towards?|(?:i|we|they) (?:plan|foresee|intend|project|envisage)(?: since [a-z]+(?: [a-z]+){0,2})?(?= (?:already|now|a|an|the|for|in|this|that|our|to|on) )|(?<=[,.] )(?:planned|foreseen|intended) (?:is|are)|(?:have|has|had|is|are|was|were|do|does|did)(?: not|n't) (?:quite )?yet)(?= )/g,
    unlessTechnical: true,
  },
  // `I'm minded to`, `we're leaning towards`, `on the point of buying`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern:
      / (?:minded to|(?:i'm|i am|we're|we are|they're) (?:very |rather |quite |strongly |much |still |now |more |half |also |all |really )?(?:inclined|leaning|keen|eager|itching|tempted|poised|gearing up|determined|resolved|committed|dying|longing|hoping|aiming|wanting|intending|preparing|pushing|lobbying|campaigning|angling|prepared|willing) (?:to|towards?|for|on)|(?:inclined|leaning|tempted|itching) (?:to|towards?)|(?:point|verge|brink|cusp|threshold) of(?= [a-z]+ing )(?<= (?:on|at) the [a-z]+ of)|(?<=(?:am|are|was|were|i'm|we're) )(?:this )?close to(?= [a-z]+ing )|have (?:it |that |this )?in mind(?: to)?|(?:has|have|had|with) (?:half an|an|my|our) (?:eye|eyes|sights|heart) (?:on|set on)|set (?:my|our) (?:sights|heart) on|two minds about|(?:mull|mulling|mulled|ponder|pondering|weighing up|flirting with|flirted with|batting around|floated the idea of|playing with the (?:idea|thought) of|play with the (?:idea|thought) of|contemplating|contemplate|envisage|envision)(?: over)?|i'd have to sleep on|(?:i|we) (?:can|could) (?:well |easily |only |just )?(?:imagine|see (?:us|myself|ourselves)|picture|envisage|conceive)|would (?:very much |really |greatly |certainly )?(?:welcome|appreciate|benefit from|profit from|love|make sense)(?: to)?|(?:it|that|this|there)'d (?:be|make)|(?<=[,.] )let(?:'s| us)(?! (?:say|be|see|face|call|not|just say|assume|you|me|know|all|the|them) )|(?:they|he|she|management|(?:my|our) [a-z]+|somebody|someone)(?: have| has| had|'ve)? promised(?: us| me)?|(?:was|were|been|i'm|we're) promised|(?:applied|begged|pleaded|pressed|petitioned) for|(?:i|we) (?:really |still |also |just |definitely |certainly |clearly |simply |badly |urgently |absolutely )(?:must|will|shall|should|need)(?: to)?|(?:i|we) (?:had |also |originally |initially |actually |really |always )?wanted(?= (?!to )(?:[a-z0-9'-]{1,14} ){1,8}(?:, )?but )|(?:i|we) (?:fancy|long for|yearn for|dream of|crave|could use|could do with|are dying for|hanker after)|my (?:wish|dream|hope|intention|ambition|aim|vision|preference|money|vote|recommendation|proposal|advice) (?:is|would be|would go|goes|is for|is on|was)|(?:wish|dream|ambition|vision|intention|hope) (?:is|was|would be)(?: (?:to|for|that))?)(?= )/g,
    unlessTechnical: true,
  },
  // `Once the canary is in, nobody will call`, `if we did a canary, we would see it`.
  {
    doubt: 'planned',
    reach: 'onward',
    pattern: new RegExp(
      ` (?:(?:once|when|as soon as) (?=(?:the|a|an|our|my) (?:[a-z0-9'-]{1,14} ){1,5}(?:is|are|gets?|goes|has been) (?:[a-z0-9'-]{1,14} ){1,4}, (?:[a-z0-9'-]{1,14} ){1,4}(?:will|won't|shall|can) )|if (?:i|we|they) (?:ever )?(?:did|had|made|ran|wrote|built|got|took|put|added|used)(?= (?:an?|the|some|more) (?:[a-z0-9'-]{1,14} ){1,8}(?:, )?(?:[a-z0-9'-]{1,14} ){0,3}(?:${WOULD}|i'd|we'd) ))`,
      'g',
    ),
    unlessTechnical: true,
  },
];
