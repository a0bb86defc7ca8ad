import type { CueRule } from './rule.ts';

/** What says that it should have been done. */
export const REGRETTED: readonly CueRule[] = [
  {
    doubt: 'regretted',
    reach: 'onward',
    pattern:
      / (?:(?:should|could|would|might|ought to)(?: also| really| probably| at least)?(?:'ve| have)(?= )(?! (?:said|mentioned) (?:(?:it|this|that|so|earlier|before|first|at the (?:start|beginning)) ){0,2}(?:,|that (?:i|we|the|there|it|our|my)) )(?! (?:to|the|a|an|my|our|your|his|her|their|its|it|them|us|him|one|two|three|four|(?:both|all)(?! (?:[a-z]+ed|had|been|done|gone|known|seen|made|kept|got) )|each|every|any|some|no|more|fewer|less|enough|only|this|that|these|those|such|another|people|somebody|someone|everybody|everyone|nobody|nothing) )|(?:i|we)'d (?:rather |also )?have (?:[a-z]+ed|begun|done|gone|put|set|made|kept|sent|chosen|written|built|taken|given|had|been|drawn|brought|thought|bought|told|found)(?= ))(?! (?:[a-z0-9'-]{1,14} ){0,4}without )(?! (?:[a-z0-9'-]{1,14} ){0,6}if (?:[a-z0-9'-]{1,14} ){1,5}(?:hadn't|had not|weren't|wasn't|hadn't been) )/g,
  },
  // `It wouldn't have hurt to ask`, `a review wouldn't have gone amiss`.
  {
    doubt: 'regretted',
    reach: 'sentence',
    pattern:
      / (?:would not|wouldn't|could not|couldn't|might not) have (?:hurt|harmed|gone amiss|come amiss|been (?:a bad idea|bad|amiss|wrong|a mistake|the worst|such a bad))(?= )/g,
  },
  // `A review should have come first`, `a review would have shown it`.
  {
    doubt: 'regretted',
    reach: 'back',
    pattern:
      / (?:should(?:'ve| (?:also |really |probably |clearly )?have) (?:been|come|happened|existed|fired|gone off|rung|triggered|kicked in|taken over|failed over|tripped|opened|caught|warned|stopped|saved|told)|(?:would|could|might)(?:'ve| (?:also |probably |easily |surely )?have) (?:also |probably |easily |surely )?(?:shown|saved|helped|caught|prevented|avoided|stopped|told|spared|found|revealed))(?= )/g,
    unlessAfter: / (?:without|nothing|nobody|that|which|who|what|it|this|they|no) [^.]*$/,
  },
  // `A rollback would have taken an hour`, `rotating would have been weeks of work`, `as for a rollback , we'd have had to do it by hand`.
  {
    doubt: 'regretted',
    reach: 'back',
    pattern:
      / (?:would|could|might)(?:'ve| (?:also |probably |easily |surely |just |only |simply )?have)(?= )/g,
    onlyAfter:
      /(?:^| (?:[.,]|and|but|because|as|since|so|though|although|while)) (?:an?|some|another|[a-z]{2,}ing)(?: (?!(?:that|which|who|what|and|but|because|so|we|i|they|he|she|it) )[a-z0-9'-]+){0,6} $/,
  },
  {
    doubt: 'regretted',
    reach: 'sentence',
    pattern: / (?:as for|regarding) (?:[a-z0-9'-]{1,14} ){1,5}, (?:i|we)(?:'d| would) have(?= )/g,
  },
  // `With a review we would have seen it`, `had there been a review`.
  {
    doubt: 'regretted',
    reach: 'denial',
    pattern:
      / (?:with(?= (?:a|an|some|more|better|proper) (?:[a-z0-9'-]{1,14} ){1,5}(?:, )?(?:(?:i|we|it|they|this|that|nobody|the [a-z]+) (?:would|could|might)(?:n't| not)?(?:'ve| have)|(?:i|we|it|they)'d have) )|(?<=[,.] )had (?:i|we|there been)(?= (?!had |to |not )))(?= )/g,
  },
];
