import { FIGURE_GROUPS, type FigureGroup, figuresOf, groupOf } from './debrief-figures.ts';
import type { AnsweredItem, SittingItem } from './sitting.ts';

/** Something to practise: at which question, and why there. */
export interface Practice {
  readonly question: string;
  readonly title: string;
  readonly why:
    | { readonly kind: 'skipped' | 'not-reached' }
    | { readonly kind: 'not-passed'; readonly score: number; readonly missed: readonly string[] }
    | { readonly kind: 'red-flag'; readonly flag: string }
    | { readonly kind: 'figures'; readonly group: FigureGroup }
    | { readonly kind: 'stage'; readonly stage: string }
    | { readonly kind: 'overtime'; readonly seconds: number }
    | { readonly kind: 'points'; readonly score: number; readonly missed: readonly string[] };
}

const MOST = 3;

/**
 * The three things that would change the outcome most: answers that did not pass (skipped ones first, then the lowest),
 * then a red flag, a kind of figure never given, a missing stage, overtime, points that a passed answer lacked, and
 * questions that the interview did not reach.
 */
export function practiceOf(items: readonly SittingItem[]): Practice[] {
  const answered = items.filter((item) => item.kind === 'answered');
  const ideas = [
    ...items.filter(({ kind }) => kind === 'skipped').map((item) => idea(item, { kind: 'skipped' })),
    ...answered
      .filter(({ result }) => !result.passed)
      .sort((a, b) => a.result.score - b.result.score)
      .map((item) => idea(item, { kind: 'not-passed', score: item.result.score, missed: missedIn(item) })),
    ...answered.flatMap(flagIdea),
    ...figureIdeas(answered),
    ...answered.flatMap(stageIdea),
    ...answered.flatMap(overtimeIdea),
    ...answered
      .filter((item) => missedIn(item).length > 0)
      .map((item) => idea(item, { kind: 'points', score: item.result.score, missed: missedIn(item) })),
    ...items.filter(({ kind }) => kind === 'not-reached').map((item) => idea(item, { kind: 'not-reached' })),
  ];
  // One question is practised once, for its first reason.
  const chosen = ideas.filter(
    ({ question }, at) => ideas.findIndex((each) => each.question === question) === at,
  );
  return chosen.slice(0, MOST);
}

function idea({ question }: SittingItem, why: Practice['why']): Practice {
  return { question: question.id, title: question.title, why };
}

function missedIn({ question, result }: AnsweredItem): string[] {
  return question.checklist
    .filter((_, index) => result.points[index]?.verdict === 'miss')
    .sort((a, b) => Number(b.must) - Number(a.must) || b.weight - a.weight)
    .map(({ point }) => point);
}

function flagIdea(item: AnsweredItem): Practice[] {
  const index = item.result.redFlags.findIndex(({ verdict }) => verdict === 'hit');
  return index === -1
    ? []
    : [idea(item, { kind: 'red-flag', flag: item.question.redFlags[index]?.point ?? '' })];
}

/** For each group without a figure a question that asks for one, where there was such a question. */
function figureIdeas(answered: readonly AnsweredItem[]): Practice[] {
  const used = figuresOf(answered);
  return FIGURE_GROUPS.filter((group) => used.every((use) => use.group !== group || use.count === 0)).flatMap(
    (group) => {
      const item = answered.find(({ question }) =>
        question.checklist.some(
          ({ criterion }) =>
            criterion.kind === 'metric' && groupOf(criterion.metric, question.type) === group,
        ),
      );
      return item ? [idea(item, { kind: 'figures', group })] : [];
    },
  );
}

function stageIdea(item: AnsweredItem): Practice[] {
  const missing = item.result.delivery.stages.find(({ evidence }) => !evidence);
  return missing ? [idea(item, { kind: 'stage', stage: missing.stage })] : [];
}

function overtimeIdea(item: AnsweredItem): Practice[] {
  const { overtime } = item.timing;
  return overtime >= 1 ? [idea(item, { kind: 'overtime', seconds: overtime })] : [];
}
