import type { Rule } from '../rule.ts';

/** Who asks how one does a thing, or what one would do, wants no figure. */
const NO_WAY = '(?! (?:do|can|could|should|will|would) (?:one|you)\\b)';

/** How a prompt asks for figures; what somebody else asks in it ("asks how long it will take") begins no clause. */
const ASKS_FIGURES = new RegExp(
  [
    `\\bhow (?<=(?:^|[.!?:;,(–—-]|\\b(?:and|or|but|then|by|for|to|from|with|of|at|in|roughly|say|state|tell|explain|show|describe|give|name|me|us))\\s*how )(?:much|many|few|fast|quickly|slow|slowly|long|short|soon|often|frequently|large|big|small|high|low|old|late|expensive)\\b(?!-)${NO_WAY}(?![^.?!]*\\benough\\b)`,
    `\\b(?:what|which) (?:[\\w-]+ ){0,2}(?:uptime|latency|throughput|availability|figures?|numbers?|metrics?|percentage|rate|cost|savings?|scale)\\b${NO_WAY}`,
    '\\b(?:give|name|show|state|tell)(?: (?:me|us))?(?: (?:a few|any|some|the|your))? (?:figures|metrics|numbers)\\b',
    '\\bquantif(?:y|ied|ies|iable)\\b(?<!\\bhow (?:can|could|do|does|did|should|would) \\w+ quantify)',
    '\\bmeasurabl[ey]\\b',
    '\\bin (?:figures|numbers)\\b',
  ].join('|'),
  'i',
);

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
