import type { Rule } from '../rule.ts';

/** How a prompt asks for figures. */
const ASKS_FIGURES =
  /\bhow (?:much|many|fast|long|often|quickly|large|big)\b|\b(?:what|which) (?:[\w-]+ ){0,2}(?:uptime|latency|throughput|availability|figures?|numbers?|metrics?|percentage|rate|cost|savings?)\b|\bmeasur(?:e|able|ed)\b|\bquantif|\bin numbers\b/i;

export const noMetric: Rule = {
  name: 'no-metric',
  group: 'hygiene',
  severity: 'warning',
  about: 'The prompt asks for figures, and no point of the checklist wants one.',
  look: ({ question }, report) => {
    if (question.checklist.some((point) => point.criterion.kind === 'metric')) return;
    const asked = ASKS_FIGURES.exec(question.prompt);
    if (!asked) return;
    const start = question.spans.get('prompt')!.start + asked.index;
    report(`the prompt asks "${asked[0]}", but no point is a "metric": add one, or ask otherwise`, {
      start,
      end: start + asked[0].length,
    });
  },
};
