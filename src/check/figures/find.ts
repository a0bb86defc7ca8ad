import type { MetricKind } from '../../bank/question.ts';
import type { Span } from '../../bank/source.ts';
import { once } from '../once.ts';
import { splitWords, type Words } from '../words.ts';
import { isAttribute } from './alike.ts';
import { beyondOf } from './beyond.ts';
import { isAgo, isLookout, isSetting, isTrigger } from './excluded.ts';
import { findFormers } from './former.ts';
import type { FoundFigure } from './found-figure.ts';
import { isFrame, isSpan } from './frame.ts';
import { ANY_KIND, kindOf, kindOfChange } from './kind.ts';
import type { Kinds } from './kind-cues.ts';
import { unnamed } from './kind-of-number.ts';
import { type Lexeme, lex } from './lexeme.ts';
import { lacksCurrency } from './paid.ts';
import { findPairs } from './pairs.ts';
import { type Quantity, readQuantities, type Trend } from './quantity.ts';
import { asChange, deltaOf, isSaved, verbBefore } from './relative.ts';
import { statusOf } from './status.ts';
import { isTalk } from './talk.ts';
import { type ToldWhen, toldWhen } from './told-when.ts';
import { isTotal } from './total.ts';
import { withUnitOfTarget } from './unit-of-target.ts';
import { ratioBetween, values } from './value.ts';

/** The quantities of a text that is read already; it may be held against many questions. */
export const figuresIn = once((words: Words) => findFigures(words.source, words));

/**
 * The quantities that an answer states, in order. Linear in its length; never throws. One grammar: the text is cut into
 * lexemes, numbers get their unit (`quantity`), two quantities become a before and after (`pairs`), what stands near
 * tells the kind (`kind`), the clause tells whether it was reached (`status`).
 */
export function findFigures(text: string, words: Words = splitWords(text)): FoundFigure[] {
  const all = lex(words);
  const read = readQuantities(all).filter(
    (one) =>
      !isAgo(all, one) &&
      !isLookout(all, one) &&
      !isSetting(all, one) &&
      !isTrigger(all, one) &&
      !isTalk(all, one),
  );
  const quantities = withUnitOfTarget(all, read);
  const pairs = findPairs(all, quantities);
  const formers = findFormers(all, quantities, pairs);
  const found: FoundFigure[] = [];
  const done = new Set<Quantity>();
  let previous = 0;
  for (const [i, one] of quantities.entries()) {
    const before = quantities[i - 1];
    // `wants the monthly bill kept within $12K` is one clause, and so is `wants every tier-one service on it, all 40`.
    if (before && !before.weak && !isAttribute(all, before)) previous = before.to;
    if (done.has(one)) continue;
    const pair = pairs.get(one);
    const last = (pair && quantities.slice(i + 1, i + 4).find((each) => pairs.get(each) === pair)) ?? one;
    done.add(last);
    const stated: Stated = {
      one: pair?.after ?? one,
      before: pair?.before ?? formers.get(one),
      from: one.from,
      to: last.to,
      previous,
      last,
      told: () => toldWhen(all, quantities, i),
    };
    const figure = toFigure(words, all, stated);
    if (figure) found.push(besideTarget(figure, found.at(-1)));
  }
  return found;
}

/**
 * `we wanted to get from 30 pages a week to 10 a week, and came down to 4 a week`, `we had promised under 0.5 % failed mails and
 * finished at 0.04 %`: what was reached is of the kind of what was wanted, and has its former value.
 */
function besideTarget(figure: FoundFigure, wanted: FoundFigure | undefined): FoundFigure {
  if (wanted?.status !== 'target' || figure.status !== 'achieved') return figure;
  if (
    wanted.sentence.start !== figure.sentence.start ||
    figure.ratio !== undefined ||
    figure.unit !== wanted.unit
  )
    return figure;
  const { kind, value } = figure;
  if (kind !== wanted.kind && figure.unit === '%') return { ...figure, also: [...figure.also, wanted.kind] };
  if (kind !== wanted.kind || !wanted.before || value === undefined || figure.before !== undefined)
    return figure;
  return { ...figure, before: wanted.before, ratio: ratioBetween(value, wanted.before) };
}

/** A quantity, or the two of a before and after, as it stands among the lexemes. */
export interface Stated {
  readonly one: Quantity;
  readonly before: Quantity | undefined;
  readonly from: number;
  readonly to: number;
  readonly previous: number;
  readonly last: Quantity;
  readonly told: () => ToldWhen;
}

function toFigure(words: Words, all: readonly Lexeme[], stated: Stated): FoundFigure | undefined {
  const { one, before, from, to } = stated;
  const trend = before ? undefined : asChange(all, one);
  if (saysNothing(stated)) return undefined;
  const subject = before && one.form === 'none' ? before : one;
  const kinds = trend
    ? kindOfChange(all, from, to)
    : (kindOf(all, subject, from, to) ?? (before ? ANY_KIND : unnamed(all, one)));
  if (kinds === undefined) return undefined;
  const start = all[from]!.start;
  const end = all[to - 1]!.end;
  const noun = one.noun ?? before?.noun;
  const total = one.dimension === 'time' && isTotal(all, from, to);
  return {
    start,
    end,
    quote: words.source.slice(start, end),
    kind: kinds.kind,
    ...values(all, stated, kinds, trend),
    unit: unitOf(all, one, kinds, trend),
    ...statusOf(all, isAsked(words, all, stated), from, to, stated.previous, HIGHER.has(kinds.kind)),
    also: kinds.also,
    sure: one.dimension !== 'bare' || kinds.sure === true,
    noun: noun && { start: all[noun.from]!.start, end: all[noun.to - 1]!.end },
    things: noun?.plural ? noun.head : undefined,
    trend: trend ?? (before || total ? undefined : worsening(all, from)),
    told: stated.told,
    total,
    none: one.form === 'none',
    frame: before === undefined && (isFrame(all, one) || isSpan(all, one)),
    attribute: before === undefined && isAttribute(all, one),
    saved: before === undefined && isSaved(all, from),
    delta: before ? undefined : deltaOf(all, one),
    clock: one.form === 'clock',
    beyond: beyondOf(all, one.from),
    vague: one.vague === true,
    sentence: around(all, from, to - 1),
  };
}

/** More of these is better. */
const HIGHER = new Set<MetricKind>(['availability', 'throughput', 'coverage']);

/** A `one` or a `zero` that stands alone. */
function saysNothing({ one, before }: Stated): boolean {
  if (before) return one.form === 'none' && before.form === 'none';
  return one.weak === true && (one.form !== 'none' || one.noun === undefined);
}

function unitOf(all: readonly Lexeme[], one: Quantity, kinds: Kinds, trend: Trend | undefined): string {
  if (one.dimension === 'rate' && kinds.kind === 'cost' && lacksCurrency(all, one)) return '';
  if (trend) return one.dimension === 'factor' ? '×' : '%';
  if (one.dimension === 'count') return one.noun?.head ?? 'none';
  return kinds.kind === 'latency' && one.dimension === 'time' ? 'ms' : one.unit;
}

function isAsked({ sentences }: Words, all: readonly Lexeme[], { from, last }: Stated): boolean {
  const asks = (at: number) => sentences[all[at]!.sentence]?.question === true;
  return asks(from) || asks(last.from);
}

function around(all: readonly Lexeme[], from: number, to: number): Span {
  let first = from;
  let last = to;
  while (first > 0 && first > from - 60 && all[first - 1]!.sentence === all[from]!.sentence) first--;
  while (last + 1 < all.length && last < to + 60 && all[last + 1]!.sentence === all[to]!.sentence) last++;
  return { start: all[first]!.start, end: all[last]!.end };
}

function worsening(all: readonly Lexeme[], from: number): Trend | undefined {
  return verbBefore(all, from, 8) === 'worse' ? 'worse' : undefined;
}
