import type { Question } from '../bank/question.ts';
import { type Explained, explainAnswer } from '../check/explain.ts';
import type { PointResult } from '../check/result.ts';
import { quoteOf, reasonText } from './reason-text.ts';

/**
 * Why a point or red flag got its verdict in an answer: of an `all` of which only a part is there, or all of it apart, what
 * there is and what is missing.
 */
export function missText(question: Question, answer: string, result: PointResult): string {
  if (result.reason !== 'absent') return reasonText(result);
  const { points } = explainAnswer(question, answer);
  return partsText(points.find(({ id }) => id === result.id)!) ?? reasonText(result);
}

function partsText({ mentions, empty, apart }: Explained): string | undefined {
  const filled = [...new Set(mentions.map(({ slot }) => slot))].map(
    (wanted) =>
      mentions.find(({ slot, status }) => slot === wanted && status === 'affirmed') ??
      mentions.find(({ slot }) => slot === wanted)!,
  );
  if (apart) return `each slot is there, but not close together: ${filled.map(quoteOf).join(' … ')}`;
  if (filled.length === 0 || empty.length === 0) return undefined;
  const there = filled.map((mention) => `slot ${mention.slot} is there: ${quoteOf(mention)}`).join(', ');
  return `${there}; nothing of slot ${empty.map(({ slot }) => slot).join(' and ')} is said`;
}
