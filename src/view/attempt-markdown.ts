import { formatDuration } from '../bank/duration.ts';
import type { Question } from '../bank/question.ts';
import type { Attempt } from '../history/attempt.ts';
import { withoutControls } from '../history/controls.ts';
import { type Days, momentText } from '../history/days.ts';
import { count } from './count.ts';
import { literalLine, quotation } from './markdown.ts';
import { pointName } from './point-name.ts';
import { scoreText } from './result.ts';

/** An attempt as a section of a Markdown page. `asked`: the question as it is today, for the words of its points. */
export function attemptMarkdown(
  attempt: Attempt,
  answer: string | undefined,
  probes: readonly (string | undefined)[],
  days: Days,
  asked: Question | undefined,
): string {
  const { question, bank, score, passed, seconds, limit, words, points, verdicts, won, flags } = attempt;
  const facts = [
    `${scoreText(score)} of 100, ${passed ? 'passed' : 'not passed'}`,
    `${formatDuration(seconds)} of ${formatDuration(limit)}`,
    count(words, 'word'),
    attempt.id,
  ];
  const lines = [
    `## ${momentText(attempt.at, days)}: ${literalLine(`${question} (${bank})`)}`,
    '',
    facts.join(', '),
    '',
    ...points.map(
      (id, index) =>
        `- ${verdicts[index]}: ${literalLine(pointName(id, asked))}${won.includes(index) ? ' (when asked back)' : ''}`,
    ),
    ...flags.map((id) => `- red flag: ${literalLine(pointName(id, asked))}`),
    '',
    quoted(answer),
    ...probes.flatMap((text) => ['', 'Asked back:', '', quoted(text)]),
  ];
  return `${lines.join('\n')}\n\n`;
}

function quoted(text: string | undefined): string {
  if (text === undefined) return '(its words are not here)';
  return quotation(withoutControls(text).trimEnd().replace(/\r\n?/g, '\n'));
}
