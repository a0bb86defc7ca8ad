import type { MetricKind } from '../../bank/question.ts';
import type { Run } from '../closeness.ts';
import type { Cue } from '../cues.ts';
import type { Words } from '../words.ts';

/** Words that say that something was not measured, or that nobody knows how much of it there was. */
export interface Gap extends Run {
  /** What one does not know, as in `how long`. */
  readonly how?: string | undefined;
  /** Nothing or a pronoun stands behind that: it is of what was told before. */
  readonly bare: boolean;
}

const MEASURED = /\b(?:measured?|timed|clocked|recorded|tracked|counted|quantified|noted)\b/;

const HOW = /\bhow (long|much|many|often|far|fast|high|big)\b(.*)$/;

const PRONOUN = /^(?: exactly)?(?: (?:it|that|this|they|we|people|everything)(?: \S+){0,2})?$/;

/** `data loss was not measured`, `nobody knows for how long`. */
export function gapsIn({ tokens }: Words, cuesBySentence: readonly (readonly Cue[])[]): Gap[] {
  return cuesBySentence.flat().flatMap((cue) => {
    if (cue.doubt !== 'denied') return [];
    const first = Math.min(cue.first, cue.from);
    const last = Math.max(cue.last, cue.to);
    const text = tokens
      .slice(first, last + 1)
      .map(({ word }) => word)
      .join(' ');
    const how = HOW.exec(text);
    if (!how && !MEASURED.test(text)) return [];
    return [{ first, last, how: how?.[1], bare: how !== null && PRONOUN.test(how[2]!) }];
  });
}

const KINDS: Record<string, readonly MetricKind[]> = {
  long: ['duration', 'latency'],
  fast: ['duration', 'latency', 'throughput'],
  often: ['frequency'],
  many: ['size', 'coverage', 'error-rate', 'frequency', 'throughput'],
  much: ['size', 'coverage', 'error-rate', 'cost'],
};

/** What an answer leaves unmeasured of the thing that a point asks for. */
export interface Unmeasured {
  /** Whether that the thing was not measured is all that a mention says of it. */
  covers(mention: Run): boolean;
  /** `it was down, and nobody measured for how long. My shift ends after eight hours`: whether a figure behind is of something else. */
  parts(mention: Run, figure: Run): boolean;
  /** Whether a figure far from its name is of something else. */
  hides(figure: Run): boolean;
}

export function unmeasuredOf(
  words: Words,
  all: readonly Gap[],
  kind: MetricKind,
  mentions: readonly Run[],
): Unmeasured {
  const gaps = all.filter(
    (gap) =>
      mentions.some((mention) => isWithin(mention, gap)) ||
      (gap.bare && KINDS[gap.how!]?.includes(kind) === true),
  );
  return {
    covers: (mention) => gaps.some((gap) => isWithin(mention, gap)),
    parts: (mention, figure) =>
      gaps.some(
        (gap) => mention.last < gap.first && gap.last < figure.first && !isEstimate(words, gap, figure),
      ),
    hides: (figure) => gaps.some((gap) => !isEstimate(words, gap, figure)),
  };
}

const isWithin = (mention: Run, gap: Run): boolean => gap.first <= mention.first && mention.last <= gap.last;

/** `nobody measured it, but I would say 40 minutes`. */
const isEstimate = ({ tokens }: Words, gap: Run, figure: Run): boolean =>
  gap.last < figure.first &&
  tokens.slice(gap.last + 1, figure.first).some(({ word }) => ESTIMATES.test(word));

const ESTIMATES = /^(?:but|say|guess|think|estimate|estimated|reckon|roughly|probably|maybe|perhaps)$/;
