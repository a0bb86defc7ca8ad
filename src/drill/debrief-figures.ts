import type { MetricKind, Question } from '../bank/question.ts';
import type { AnsweredItem } from './sitting.ts';

/** What figures are about, as interviewers sort them. */
export const FIGURE_GROUPS = ['latency', 'reliability', 'scale', 'quality', 'efficiency'] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** The achieved figures of a group that were stated: how many, and in which words. */
export interface FigureUse {
  readonly group: FigureGroup;
  readonly count: number;
  readonly quotes: readonly string[];
}

const GROUP_OF: Readonly<Record<MetricKind, FigureGroup | undefined>> = {
  latency: 'latency',
  availability: 'reliability',
  'error-rate': 'quality',
  coverage: 'quality',
  throughput: 'scale',
  size: 'scale',
  cost: 'efficiency',
  frequency: 'efficiency',
  duration: 'efficiency',
  any: undefined,
};

/** The group of a kind of figure. In an incident a duration is how long it took to recover. */
export function groupOf(kind: MetricKind, type: Question['type']): FigureGroup | undefined {
  return kind === 'duration' && type === 'incident' ? 'reliability' : GROUP_OF[kind];
}

/** Every group, those without a figure too. Targets and plans are no figures that were reached. */
export function figuresOf(answered: readonly AnsweredItem[]): FigureUse[] {
  const stated = answered.flatMap(({ question, result }) =>
    result.figures
      .filter(({ status }) => status === 'achieved')
      .map(({ kind, quote }) => ({ group: groupOf(kind, question.type), quote })),
  );
  return FIGURE_GROUPS.map((group) => {
    const quotes = stated.filter((figure) => figure.group === group).map(({ quote }) => quote);
    return { group, count: quotes.length, quotes };
  });
}
