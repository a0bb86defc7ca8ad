import type { Rule } from '../rule.ts';

/** Verbs with which an interviewer asks for an answer without a question mark. */
const REQUEST =
  /(?:^|[.!?:;\n,][^\S\n]*|\b(?:please|then|and|to|you|me|now|could|can|would)\s+)(?:tell|describe|explain|walk|talk|give|show|share|introduce|pick|choose|compare|design|sketch|outline|name|list|take|imagine|convince|lead|say|start|think|present|summari[sz]e|draw|argue|propose|estimate|plan|review|debug|write|help|teach|go|put|suppose|assume|state|define|answer|discuss|consider|recall|remember|bring|make|let)\b|\bI(?:['’]d| would|['’]m| am)? (?:like|love|want|wish|curious|interested|keen) (?:[a-z]+ )?(?:to (?:hear|know|learn|see|understand)|about|how|in|what|why)\b/i;

/** Verbs of which people tell in a story as well ("we had to solve it"): these ask where a sentence begins with them. */
const ORDER =
  /(?:^|[.!?:;\n][^\S\n]*|\bplease )(?:analy[sz]e|assess|calculate|clarify|critici[sz]e|critique|decide|defend|demonstrate|diagnose|elaborate|evaluate|examine|explore|guide|identify|illustrate|justify|persuade|prioriti[sz]e|prove|provide|quantify|rank|recap|recount|reflect|respond|solve|speak|specify|weigh|(?:break|detail|find|order|pitch|rate|sort|trace) (?:the|this|that|these|those|them|it|me|us|your|how|what|out|down)|(?:report|relate) (?:on|to me|to us|how|what)|set out|sum up)\b/i;

export const promptAsks: Rule = {
  name: 'prompt-asks',
  group: 'prose',
  severity: 'warning',
  about: 'The prompt neither asks a question nor makes a request.',
  look: ({ question }, report) => {
    if (question.prompt.includes('?') || REQUEST.test(question.prompt) || ORDER.test(question.prompt)) return;
    report(
      'the prompt neither asks nor requests anything: end it as the interviewer would, with a question or "Tell me about …"',
      question.spans.get('prompt')!,
    );
  },
};
