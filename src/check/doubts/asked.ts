import type { CueRule } from './rule.ts';

/** What puts it as a question. */
export const ASKED: readonly CueRule[] = [
  {
    doubt: 'asked',
    reach: 'onward',
    pattern:
      / (?:(?:know|knew|known|ask|asked|asking|wonder|wondered|wondering|question is|question was|say|remember|recall|tell you|found out|find out|unclear|debated|arguing about) whether|wonder if|wondered if|wondering if|asked if|asking if|ask if|(?:ask|asked|asking) (?:[a-z]{2,10} ){1,3}(?:whether|if)|asked why|asked me if|asked us if|know if|(?<=\. )you ask(?! (?:for|the|him|her|them|a|your) )|you asked|you asked me|you want to (?:hear|know)|you wanted to (?:hear|know)|the question (?:is|was|about)(?! (?:[a-z0-9'-]{1,14} ){1,12}(?:, )?(?:and|but|so) (?:the|my|our) answer )|your question|question about)(?= )/g,
  },
  {
    doubt: 'asked',
    reach: 'sentence',
    pattern:
      / (?:you (?:want|wanted) me to (?:talk|speak|tell)|(?:is|are) what you (?:are|want|mean|ask)|(?:that|this) is the question|good question|let me (?:think|see|recall|remember)(?! ,))(?= )/g,
  },
  // `Whether anybody had used it we couldn't tell.`
  {
    doubt: 'asked',
    reach: 'onward',
    pattern:
      /(?<=[,.]|[,.] (?:but|and|so)) whether(?= (?:[a-z0-9'-]{1,14} ){1,14}(?:, (?:[a-z0-9'-]{1,14} ){0,10})?(?:(?:i|we|they) (?:couldn't|could not|can't|cannot|never|didn't|did not|don't|do not)|nobody|no one|who knows|(?:is|was) (?:unclear|unknown|anybody's guess)) )/g,
  },
  // `We didn't know who else uses it`.
  {
    doubt: 'asked',
    reach: 'onward',
    pattern:
      / (?:didn't|did not|don't|do not|never|nobody|no one|couldn't) (?:know|knew|knows) (?:who|which|where)(?= )/g,
  },
  // A question that nobody marks as one.
  {
    doubt: 'asked',
    reach: 'sentence',
    pattern:
      /(?<= \.) (?:(?:sorry|ok|okay|well|hm|hmm|um|uh) (?:, )?)?(?:do you (?:mean|want|think|know)|did you (?:mean|want)|are you (?:asking|after|looking|interested|talking|referring|thinking)|(?:is|was) (?:it|that|this) (?:about|a question|to do with|what you|the)|(?:should|shall|can|may|could|must) i (?:talk|speak|go|mention|describe|explain|tell|cover|include|name|say|also|ask|begin|start|answer|assume)|am i (?:supposed|meant|expected|allowed|right)|(?:can|could|would|will) you (?:please )?(?:explain|tell|repeat|give|clarify|say|define|rephrase|elaborate)|(?:please|kindly) (?:explain|tell|clarify|repeat|define)|what (?:is|are) (?:a|an|meant|exactly)|what's (?:a|an|meant)|what (?:do you|did you|exactly|about)|how (?:does one|do you|would you|do i|should i|about)|which (?:[a-z]+ )?do you|you (?:mean|meant)|define)(?= )/g,
    unlessAfter: / (?:yes|no|because) /,
  },
  {
    doubt: 'asked',
    reach: 'onward',
    pattern:
      / (?:(?:sure|certain|clear|idea|understand|know|see|get|follow|clue) (?:what|which|who|how) (?:(?:exactly |precisely |really )?(?:you|they) (?:mean|meant|are after|want|wanted|expect|are asking|understand)(?: by| with)?|(?:exactly )?is meant)|what (?:you|they|is) (?:mean|meant|understand) by)(?= )/g,
  },
];
