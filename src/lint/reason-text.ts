import type { Evidence, PointResult, Reason } from '../check/result.ts';

const WHY: Record<Reason, string> = {
  affirmed: 'affirmed',
  'in-other-words': 'likely in other words',
  'off-topic': 'said of something else',
  limited: 'said with a reservation',
  hedged: 'only hedged',
  planned: 'only planned',
  regretted: 'only regretted',
  denied: 'denied',
  asked: 'only asked',
  'somebody-else': "somebody else's doing",
  bygone: 'told of an earlier time',
  quoted: 'only quoted from the prompt',
  listed: 'only listed',
  half: 'half said',
  target: 'a target, not reached',
  'no-unit': 'a figure without its unit',
  'out-of-bounds': 'a figure out of bounds',
  worse: 'a figure that got worse',
  'no-change': 'no before and after',
  absent: 'nothing of it is said',
};

/** Why a point got its verdict, with the first words that decided it. */
export function reasonText({ reason, evidence: [words] }: PointResult): string {
  return words?.quote ? `${WHY[reason]}: ${quoteOf(words)}` : WHY[reason];
}

/** Words of an answer for a line of a message: in quotes, without line breaks, cut where they are long. */
export function quoteOf({ quote }: Evidence): string {
  const words = quote.replace(/\s+/g, ' ');
  return `"${words.length > 60 ? `${words.slice(0, 57)}…` : words}"`;
}
