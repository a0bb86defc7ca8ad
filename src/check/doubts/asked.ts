import type { CueRule } from './rule.ts';

/** What puts it as a question. */
export const ASKED: readonly CueRule[] = [
  {
    doubt: 'asked',
    reach: 'onward',
    pattern:
      / (?:(?:know|knew|known|ask|asked|asking|wonder|wondered|wondering|question is|question was|say|remember|recall|tell you|found out|find out|unclear|debated|arguing about) whether|wonder if|wondered if|wondering if|asked if|asking if|ask if|(?:ask|asked|asking) (?:[a-z]{2,10} ){1,3}(?:whether|if)|asked why|asked me if|asked us if|know if|(?<=\. )you ask(?! (?:for|the|him|her|them|a|your) )|you asked|you asked me|you want to (?:hear|know)|you wanted to (?:hear|know)|the question (?:is|was|about)|your question|question about)(?= )/g,
  },
  {
    doubt: 'asked',
    reach: 'sentence',
    pattern:
      / (?:you (?:want|wanted) me to (?:talk|speak|tell)|(?:is|are) what you (?:are|want|mean|ask)|(?:that|this) is the question|good question|let me (?:think|see|recall|remember))(?= )/g,
  },
];
