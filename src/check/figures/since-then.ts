import type { MetricCriterion } from '../../bank/question.ts';
import type { FoundFigure } from './found-figure.ts';
import { isHabit } from './of-thing.ts';
import type { ToldWhen } from './told-when.ts';
import { betterOf } from './weigh.ts';

/**
 * Where a change is wanted: `uptime was 98.7 % when I joined. … Q4 closed at 99.94 %` is a before and after, told in sentences of
 * their own. Of two such figures the words of one say that it was so then, or is so now; the later one is better.
 */
export function withFormer(
  criterion: MetricCriterion,
  figures: readonly FoundFigure[],
  counts: readonly boolean[],
): readonly Told[] {
  if (!criterion.change) return figures;
  const lone = figures.flatMap((figure, at) =>
    counts[at]! && isLone(figure) ? [{ at, figure, told: figure.told() }] : [],
  );
  const changed: Told[] = [...figures];
  for (const [i, one] of lone.entries()) {
    const formers = lone
      .slice(Math.max(0, i - AROUND), i + AROUND)
      .filter((other) => isFormer(criterion, other, one));
    const former = worst(betterOf(criterion, one.figure), formers);
    if (former) changed[one.at] = { ...one.figure, before: former.figure.value!, former: former.at };
  }
  return changed;
}

/** A figure, and of one that got its former value here where that stands among the others. */
export type Told = FoundFigure & { readonly former?: number };

interface Lone {
  readonly at: number;
  readonly figure: FoundFigure;
  readonly told: ToldWhen;
}

/** How many like it are looked at before and behind one. */
const AROUND = 12;

/** A value that was reached, and is no time frame, habit or attribute. */
const isLone = (figure: FoundFigure): boolean => {
  const { value, before, unit, status, frame, attribute, vague } = figure;
  return (
    value !== undefined &&
    before === undefined &&
    unit !== '' &&
    status === 'achieved' &&
    !frame &&
    !attribute &&
    !vague &&
    !isHabit(figure)
  );
};

function isFormer(criterion: MetricCriterion, other: Lone, one: Lone): boolean {
  const [former, figure] = [other.figure, one.figure];
  // `98.7 % uptime … Q4 closed at 99.94 %`: of the second the kind goes without saying.
  if (former.kind !== figure.kind && !(former.unit === '%' && figure.unit === '%')) return false;
  if (former.things !== undefined && figure.things !== undefined && former.things !== figure.things)
    return false;
  if (!isEarlier(other, one)) return false;
  const better = betterOf(criterion, figure);
  return better === 'either'
    ? former.value !== figure.value
    : (better === 'lower') === figure.value! < former.value!;
}

/** Whether one was so before the other: by their dates, their words, or their tenses in the order of the text. */
function isEarlier({ figure: former, told: a }: Lone, { figure, told: b }: Lone): boolean {
  if (a.date !== undefined && b.date !== undefined) return a.date < b.date;
  if (former.sentence.start === figure.sentence.start) return false;
  if (former.start > figure.start) return a.before && !b.before;
  if (a.now || b.before) return false;
  if (a.before || b.now) return true;
  return !a.present && (b.after || (a.past && b.present) || isOfOne(a, b));
}

/** Whether words say that both are told of the same thing. */
const isOfOne = (a: ToldWhen, b: ToldWhen): boolean => [...a.words].some((word) => b.words.has(word));

/** The one that makes most of the change. */
function worst(better: MetricCriterion['better'], formers: readonly Lone[]): Lone | undefined {
  const sign = better === 'higher' ? -1 : 1;
  return formers.reduce<Lone | undefined>(
    (most, one) => (most && sign * most.figure.value! >= sign * one.figure.value! ? most : one),
    undefined,
  );
}
