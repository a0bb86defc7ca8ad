import type { CueRule } from './rule.ts';

/** What says that one is not sure, or that it is an opinion. */
export const HEDGED: readonly CueRule[] = [
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:(?<=[,.] )(?:they|people) say (?:that|the|it|there|we|our)|(?<=[,.] )(?:some|others|some people) (?:said|say|thought|think|claimed|argued)|(?:i'm|i am|we're|i was|we were) told (?:that|the|it|there|they|our)|word is|rumou?r has it|i'd have to check|i would have to check|(?:heard|saw|watched|attended|went to|listened to) (?:a|an|some) (?:talk|lecture|webinar|podcast|video|presentation|keynote) (?:about|on)|read (?:a|an|the|some) (?:book|paper|article|post|blog post|report|chapter) (?:about|on)|something like(?= an? )|(?:i'm|i am|we're|we are) (?:all for|(?:very much |strongly |all )?in favou?r of))(?= )/g,
  },
  {
    doubt: 'hedged',
    reach: 'sentence',
    pattern:
      / (?:if i'm not mistaken|if i am not mistaken|if i remember (?:rightly|right|correctly|well)|(?<= , )(?:i think|i believe|i guess)(?= [,.])|when (?:we|i|they|people) (?:remember|feel like)(?: it| to)?|in reality (?:it's|it is|it was|nobody|no one|they|people|we)|if memory serves|i (?:could|can) swear|i could have sworn|i seem to (?:remember|recall)|i suspect|may well have|(?:in others|others) not(?= [,.])|of sorts|so to speak|in a manner of speaking|(?:at least |only )on paper|in name only)(?= )/g,
  },
  {
    doubt: 'hedged',
    reach: 'clause',
    pattern:
      / (?:maybe|perhaps|possibly|probably|conceivably|in all likelihood|it's possible|it is possible|might|presumably|supposedly|hopefully|apparently|i guess|i'd guess|i suppose|i assume|i assumed|i imagine|in theory|theoretically|all a bit hazy|we'll see what|if i remember|as far as i know|if i recall|vaguely (?:remember|recall)|may have|(?<!(?:that|which|who) )could be|(?<!(?:a|an|some|that|this|any|what|which|the|every|each|one|another|same|other|new|first|right|all|of) )(?:sort|kind) of|in a way|to some extent|partly|partially|more or less|or something|in principle|on paper|not always|not fully|not consistently|half-heartedly|now and then|only sometimes|when (?:there is|there was|there's|we have|we had|i have|i had) time|on a good day)(?= )/g,
  },
  {
    doubt: 'hedged',
    reach: 'sentence',
    pattern:
      / (?:(?:not|n't|[a-z]+n't) (?:really |quite |entirely |totally |so )?(?:sure|certain)|i'm unsure|unsure|hard to say|(?:can't remember|don't remember|cannot remember|don't recall|can't recall)(?! (?:the |its |her |his )?(?:exact|precise|name|number|date|figure|value)))(?= )/g,
  },
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:read about|read that|heard of|heard about|heard that|familiar with|supposed to|meant to|meaning to|tried to|attempted to|(?:almost|nearly)(?! (?:all|every|everything|everyone|everybody|half|none|nothing|always|never|no|a|two|three|four|[0-9]))|seemed to|seems to)(?= )/g,
  },
  // `Some of them have an owner, most don't`.
  {
    doubt: 'hedged',
    reach: 'sentence',
    pattern:
      / (?:most|the rest|the others|others|many) (?:of them )?(?:don't|didn't|haven't|aren't|weren't|do not|did not|have not|are not|have none|has none)(?= )/g,
  },
  // `I believe in pairing`, `tests matter`: an opinion.
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:(?:i|we)(?:'m| am|'re| are| was| were)? (?:strongly |firmly |really |truly )?(?:(?:a )?(?:big |great |huge |strong |firm )?(?:fan|believer|fans|believers) (?:of|in)|believe in))(?= )/g,
  },
  // `Best practice is a review`: what one should do.
  {
    doubt: 'hedged',
    reach: 'onward',
    pattern:
      / (?:the (?:books?|docs|documentation|manual|handbook|textbook) (?:says?|recommends?|suggests?)|best practice (?:is|says|would be)|the right (?:thing|way) (?:is|would be)|in an? (?:ideal|perfect) world|a good (?:engineer|team|sre|leader|manager|developer)|good (?:engineers|teams|leaders|managers|developers))(?= )/g,
    unlessTechnical: true,
  },
  {
    doubt: 'hedged',
    reach: 'back',
    pattern: / half (?:written|done|finished|built|ready|complete|way there)(?= )/g,
  },
  // `Few of them had an owner`.
  {
    doubt: 'hedged',
    reach: 'clause',
    pattern: / (?:(?<= [,.] )few(?: of)?|only (?:a )?few(?: of)?|hardly any(?: of)?|not many(?: of)?)(?= )/g,
  },
  // Said of the world and not of a deed: `monitoring is key`.
  {
    doubt: 'hedged',
    reach: 'clause',
    pattern:
      / (?:is|are) (?:very |always |so |really |absolutely )?(?:key|important|crucial|essential|vital|critical|king|a must|paramount|necessary|best practice|the way to go|everybody's responsibility|everyone's responsibility)(?= )/g,
  },
];
