import type { PointResult, Reason } from '../check/result.ts';

const WHY: Record<Reason, string> = {
  affirmed: 'affirmed',
  'in-other-words': 'only hinted at',
  'off-topic': 'said of something else',
  hedged: 'only hedged',
  planned: 'only planned',
  regretted: 'only regretted',
  denied: 'denied',
  asked: 'only asked',
  'somebody-else': "somebody else's doing",
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
export function reasonText({ reason, evidence }: PointResult): string {
  const quote = evidence[0]?.quote.replace(/\s+/g, ' ');
  return quote ? `${WHY[reason]}: "${quote.length > 60 ? `${quote.slice(0, 57)}…` : quote}"` : WHY[reason];
}
