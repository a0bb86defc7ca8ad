import type { Question } from '../bank/question.ts';
import { type FigureUse, figuresOf } from './debrief-figures.ts';
import { type ItemDebrief, itemDebrief, pointsIn, type Tally, tally } from './debrief-item.ts';
import { type Ownership, ownershipOf } from './debrief-ownership.ts';
import { type Practice, practiceOf } from './debrief-practice.ts';
import type { AnsweredItem, Sitting, SittingItem, SittingSection } from './sitting.ts';

/** What an interview came to, as a good interviewer would tell it afterwards. Times in seconds. */
export interface Debrief {
  readonly title: string;
  readonly role: string;
  /** The mean over the questions that were reached, 0 to 100; what was skipped counts 0. */
  readonly score: number;
  readonly answered: number;
  readonly passed: number;
  readonly skipped: number;
  readonly notReached: number;
  readonly seconds: number;
  readonly time: number;
  readonly points: Tally;
  readonly sections: readonly SectionDebrief[];
  readonly redFlags: readonly RaisedFlag[];
  readonly figures: readonly FigureUse[];
  readonly ownership: Ownership;
  /** Stages of the frameworks, the most missed first; none where no answer has a framework. */
  readonly stages: readonly { readonly stage: string; readonly missing: number; readonly of: number }[];
  /** What to practise next, the most needed first. */
  readonly practice: readonly Practice[];
  /** What the candidate asked. */
  readonly own: string;
}

export interface SectionDebrief {
  readonly name: string;
  /** Absent where none of its questions was reached. */
  readonly score?: number;
  readonly seconds: number;
  readonly time: number;
  readonly points: Tally;
  readonly items: readonly ItemDebrief[];
}

export interface RaisedFlag {
  readonly title: string;
  readonly point: string;
  readonly quote: string;
  readonly why?: string;
}

/** Sums an interview up. */
export function debriefOf(sitting: Sitting): Debrief {
  const items = sitting.sections.flatMap((section) => section.items);
  const answered = items.filter((item) => item.kind === 'answered');
  const sections = sitting.sections.map(sectionDebrief);
  const all = [...sections, { seconds: sitting.own.seconds, time: sitting.own.time }];
  return {
    title: sitting.title,
    role: sitting.role,
    score: meanScore(items) ?? 0,
    answered: answered.length,
    passed: answered.filter(({ result }) => result.passed).length,
    skipped: items.filter(({ kind }) => kind === 'skipped').length,
    notReached: items.filter(({ kind }) => kind === 'not-reached').length,
    seconds: rounded(all.reduce((sum, { seconds }) => sum + seconds, 0)),
    time: all.reduce((sum, { time }) => sum + time, 0),
    points: tally(sections.flatMap((section) => section.items.flatMap(pointsIn))),
    sections,
    redFlags: answered.flatMap(flagsOf),
    figures: figuresOf(answered),
    ownership: ownershipOf(answered.map(({ answer, result }) => ({ answer, ...result.delivery }))),
    stages: stagesOf(answered),
    practice: practiceOf(items),
    own: sitting.own.text,
  };
}

function sectionDebrief({ name, seconds, time, items }: SittingSection): SectionDebrief {
  const debriefed = items.map(itemDebrief);
  const score = meanScore(items);
  return {
    name,
    ...(score === undefined ? {} : { score }),
    seconds,
    time,
    points: tally(debriefed.flatMap(pointsIn)),
    items: debriefed,
  };
}

function meanScore(items: readonly SittingItem[]): number | undefined {
  const reached = items.filter(({ kind }) => kind !== 'not-reached');
  if (reached.length === 0) return undefined;
  const sum = reached.reduce((all, item) => all + (item.kind === 'answered' ? item.result.score : 0), 0);
  return rounded(sum / reached.length);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function flagsOf({ question, result }: AnsweredItem): RaisedFlag[] {
  return question.redFlags.flatMap(({ point, why }: Question['redFlags'][number], index) => {
    const found = result.redFlags[index];
    if (found?.verdict !== 'hit') return [];
    const quote = found.evidence[0]?.quote ?? '';
    return [{ title: question.title, point, quote, ...(why === undefined ? {} : { why }) }];
  });
}

function stagesOf(answered: readonly AnsweredItem[]): Debrief['stages'] {
  const heard = new Map<string, { missing: number; of: number }>();
  for (const { stage, evidence } of answered.flatMap(({ result }) => result.delivery.stages)) {
    const before = heard.get(stage) ?? { missing: 0, of: 0 };
    heard.set(stage, { missing: before.missing + (evidence ? 0 : 1), of: before.of + 1 });
  }
  return [...heard]
    .map(([stage, counts]) => ({ stage, ...counts }))
    .sort((a, b) => b.missing / b.of - a.missing / a.of || b.missing - a.missing);
}
