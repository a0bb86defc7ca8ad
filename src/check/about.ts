import { firstWhere } from '../bank/bisect.ts';
import type { Compiled } from './compile-question.ts';
import { compileTraces } from './compile-traces.ts';
import { once } from './once.ts';
import type { Reading } from './read-answer.ts';
import type { PointResult } from './result.ts';
import { findTraces, type Trace } from './traces.ts';
import type { Words } from './words.ts';

/** The log-odds that a person would grant a point, for what speaks for it. */
export interface Odds {
  readonly constant: number;
  /** For the weight of the point's own traces. */
  readonly trace: number;
  /** For how strongly the answer is about the other points, from 0 to `AS_MADE`. */
  readonly others: number;
  /** For the logarithm of the answer's words and `SHORT` more: a long text about anything has traces of everything. */
  readonly length: number;
  /** A shorter answer counts as so many words: a sentence alone says too little of what it is about. */
  readonly shortest: number;
}

/** How much an answer is about each point of the checklist. */
export interface About {
  readonly traces: readonly (Trace | undefined)[];
  /** How strongly the answer is about the question, from 0 to 1: what its words make of the points, or only hint at. */
  readonly strength: number;
  oddsOf(index: number, odds: Odds): number;
}

/** Answers of fewer words are all alike short. */
const SHORT = 60;
/** More traces than this say no more. */
const MOST = 4;
/** What counts as much as a point that is made. */
const AS_MADE = 2;

/** `results`: what the wordings alone make of each criterion. */
export function readAbout(compiled: Compiled, reading: Reading, results: readonly PointResult[]): About {
  const { words } = reading.units;
  const { best: traces, words: about } = findTraces(
    compiled,
    reading,
    tracesOf(compiled),
    takenBy(results, words),
  );
  const weights = traces.map((trace) => trace?.weight ?? 0);
  const strengths = strengthsOf(compiled, results, weights);
  return {
    traces,
    strength: meanWithout(strengths) / AS_MADE,
    oddsOf: oddsFrom(strengths, weights, about),
  };
}

/** How strongly an answer is about a point, from 0 to `AS_MADE`; undefined for one that asks for a figure. */
type Strength = number | undefined;

/** The odds of each point, from how strongly the answer is about it, the weights of its traces, and how many words are about the question. */
export function oddsFrom(
  strengths: readonly Strength[],
  weights: readonly number[],
  words: number,
): About['oddsOf'] {
  return (index, odds) =>
    odds.constant +
    odds.trace * Math.min(MOST, weights[index]!) +
    odds.others * meanWithout(strengths, index) +
    odds.length * Math.log(Math.max(words, odds.shortest) + SHORT);
}

/** How strongly the answer is about each point of the checklist, from the verdicts of the wordings and the weights of the traces. */
export function strengthsOf(
  { question }: Compiled,
  verdicts: readonly Pick<PointResult, 'verdict'>[],
  weights: readonly number[],
): Strength[] {
  return question.checklist.map(({ criterion }, index) => {
    // A figure is about anything.
    if (criterion.kind === 'metric') return undefined;
    return verdicts[index]!.verdict === 'hit' ? AS_MADE : Math.min(AS_MADE, weights[index]!);
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
  results.forEach(({ verdict, evidence, figure }, index) => {
    if (verdict !== 'hit' || figure !== undefined) return;
    for (const { start, end } of evidence) {
      const first = firstWhere(tokens.length, (at) => tokens[at]!.end > start);
      for (let at = first; at < tokens.length && tokens[at]!.start < end; at++) taken[at] = index;
    }
  });
  return taken;
}

export const tracesOf = once((compiled: Compiled) => compileTraces(compiled, compiled.lexicon));
