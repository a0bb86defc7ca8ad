import { firstWhere } from '../bank/bisect.ts';
import type { Question } from '../bank/question.ts';
import type { Compiled } from './compile-question.ts';
import { compileTraces } from './compile-traces.ts';
import { once } from './once.ts';
import type { Reading } from './read-answer.ts';
import type { PointResult } from './result.ts';
import { COUNTS } from './score.ts';
import { findTraces, type Trace } from './traces.ts';
import type { Words } from './words.ts';

/** How much an answer is about each point of the checklist. */
export interface About {
  readonly traces: readonly (Trace | undefined)[];
  /** How strongly the answer is about the question, from 0 to 1: what its words make of the points, or only hint at. */
  readonly strength: number;
  /** For each point how strongly it is about the others, from 0 to `AS_MADE`. */
  readonly others: readonly number[];
  /** The share of the figures asked for that it states, half of one for half. */
  readonly stated: number;
}

/** Where no figure is asked for: as many as are stated usually. */
const USUALLY_STATED = 0.4;

/**
 * What is known when the figures are judged: who states what was asked for speaks of the question. Where no word does so too,
 * a figure may be of anything.
 */
export function withStated(about: About, { checklist }: Question, results: readonly PointResult[]): About {
  const isMetric = (index: number) => checklist[index]!.criterion.kind === 'metric';
  const metrics = results.filter((_, index) => isMetric(index));
  if (metrics.length === 0) return about;
  const share = metrics.reduce((all, { verdict }) => all + COUNTS[verdict], 0) / metrics.length;
  const isNamed = results.some(({ verdict }, index) => verdict === 'hit' && !isMetric(index));
  return { ...about, stated: isNamed ? share : Math.min(USUALLY_STATED, share) };
}

/** What counts as much as a point that is made. */
const AS_MADE = 2;
/** What a point that is named counts for, though in doubt, beside its traces. */
const AS_NAMED = 0.5;

/** `results`: what the wordings alone make of each criterion. */
export function readAbout(compiled: Compiled, reading: Reading, results: readonly PointResult[]): About {
  const { words } = reading.units;
  const traces = findTraces(compiled, reading, tracesOf(compiled), takenBy(results, words));
  const strengths = strengthsOf(compiled, results, traces);
  return {
    traces,
    strength: meanWithout(strengths) / AS_MADE,
    others: strengths.map((_, index) => meanWithout(strengths, index)),
    stated: USUALLY_STATED,
  };
}

/** How strongly an answer is about a point, from 0 to `AS_MADE`; undefined for one that asks for a figure. */
type Strength = number | undefined;

/** How strongly the answer is about each point of the checklist, from what its wordings make of it and the weights of the traces. */
function strengthsOf(
  { question }: Compiled,
  results: readonly Pick<PointResult, 'verdict' | 'reason'>[],
  traces: readonly (Trace | undefined)[],
): Strength[] {
  return question.checklist.map(({ criterion }, index) => {
    // A figure is about anything.
    if (criterion.kind === 'metric') return undefined;
    const { verdict, reason } = results[index]!;
    if (verdict === 'hit' || reason === 'limited') return AS_MADE;
    return Math.min(
      AS_MADE,
      (traces[index]?.weight ?? 0) + (reason === 'absent' || reason === 'quoted' ? 0 : AS_NAMED),
    );
  });
}

function meanWithout(strengths: readonly Strength[], index = -1): number {
  const others = strengths.filter(
    (strength, at): strength is number => at !== index && strength !== undefined,
  );
  return others.reduce((sum, strength) => sum + strength, 0) / Math.max(1, others.length);
}

/** For each word the criterion that it makes. */
function takenBy(results: readonly PointResult[], { tokens }: Words): (number | undefined)[] {
  const taken: (number | undefined)[] = [];
  results.forEach(({ verdict, reason, evidence, figure }, index) => {
    if ((verdict !== 'hit' && reason !== 'limited') || figure !== undefined) return;
    for (const { start, end } of evidence) {
      const first = firstWhere(tokens.length, (at) => tokens[at]!.end > start);
      for (let at = first; at < tokens.length && tokens[at]!.start < end; at++) taken[at] = index;
    }
  });
  return taken;
}

const tracesOf = once((compiled: Compiled) => compileTraces(compiled, compiled.lexicon));
