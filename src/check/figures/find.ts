import type { MetricKind } from '../../bank/question.ts';
import type { Span } from '../../bank/source.ts';
import type { Figure } from '../result.ts';
import { splitWords, type Words } from '../words.ts';
import { isNow } from './era.ts';
import { ANY_KIND, type Kinds, kindOf, kindOfChange } from './kind.ts';
import { type Lexeme, lex } from './lexeme.ts';
import { findPairs } from './pairs.ts';
import { type Quantity, readQuantities, type Trend } from './quantity.ts';
import { asChange, verbBefore } from './relative.ts';
import { statusOf } from './status.ts';
import { MONTH } from './units.ts';

/** A figure with what the judge wants to know beside it; the result shows only the `Figure` of it. */
export interface FoundFigure extends Figure {
  /** Kinds that the figure may be read as where the point's own words ask for it. */
  readonly also: readonly MetricKind[];
  /** The words for what is counted. */
  readonly noun?: { readonly start: number; readonly end: number } | undefined;
  /** A relative change (`halved`, `by 30 %`) whose direction this is; or the direction of a value that moved. */
  readonly trend?: Trend | undefined;
  /** A lone value of which the words say that it is so now, after what was told before. */
  readonly now: boolean;
  /** The words say that this is how long it all took: `in total`, `from the call until …`, `was dead for`. */
  readonly total: boolean;
  /** Too vague to hold: `a few hours`. */
  readonly vague: boolean;
  /** The sentence that it stands in; of a before and after both. */
  readonly sentence: Span;
}

/** The quantities that an answer states, in order. Linear in its length; never throws. */
export function findFigures(text: string, words: Words = splitWords(text)): FoundFigure[] {
  const all = lex(words);
  const quantities = readQuantities(all).filter((one) => !isAgo(all, one) && !isSetting(all, one));
  const pairs = findPairs(all, quantities);
  const found: FoundFigure[] = [];
  const done = new Set<Quantity>();
  for (const [i, one] of quantities.entries()) {
    if (done.has(one)) continue;
    const pair = pairs.get(one);
    const mates = pair ? quantities.slice(i, i + 4).filter((each) => pairs.get(each) === pair) : [one];
    for (const mate of mates) done.add(mate);
    const last = mates.at(-1)!;
    const stated: Stated = {
      one: pair?.after ?? one,
      before: pair?.before,
      from: one.from,
      to: last.to,
      previous: quantities[i - 1]?.to ?? 0,
      last,
      now: pair === undefined && isNow(all, quantities, i),
    };
    const figure = toFigure(words, all, stated);
    if (figure) found.push(figure);
  }
  return found;
}

interface Stated {
  readonly one: Quantity;
  readonly before: Quantity | undefined;
  readonly from: number;
  readonly to: number;
  readonly previous: number;
  readonly last: Quantity;
  readonly now: boolean;
}

function toFigure(
  { source, sentences }: Words,
  all: readonly Lexeme[],
  stated: Stated,
): FoundFigure | undefined {
  const { one, before, from, to, last } = stated;
  const trend = before ? undefined : asChange(all, one);
  if (!before && ((one.weak && one.form !== 'none') || (one.dimension === 'factor' && trend === undefined)))
    return undefined;
  if (before && one.form === 'none' && before.form === 'none') return undefined;
  const kinds = trend
    ? kindOfChange(all, from, to)
    : (kindOf(all, before && one.form === 'none' ? before : one, from, to) ?? (before && ANY_KIND));
  if (kinds === undefined) return undefined;
  const start = all[from]!.start;
  const end = all[to - 1]!.end;
  const higher = kinds.kind === 'availability' || kinds.kind === 'throughput' || kinds.kind === 'coverage';
  const sentence = all[last.from]!.sentence;
  const noun = one.noun ?? before?.noun;
  return {
    start,
    end,
    quote: source.slice(start, end),
    kind: kinds.kind,
    ...values(all, stated, kinds, trend),
    unit: trend
      ? one.dimension === 'factor'
        ? '×'
        : '%'
      : one.dimension === 'count'
        ? noun
          ? all[noun.to - 1]!.text
          : 'none'
        : kinds.kind === 'latency' && one.dimension === 'time'
          ? 'ms'
          : one.unit,
    status: statusOf(
      all,
      sentences[sentence]?.question === true || sentences[all[from]!.sentence]?.question === true,
      from,
      to,
      stated.previous,
      higher,
    ),
    also: kinds.also,
    noun: noun && { start: all[noun.from]!.start, end: all[noun.to - 1]!.end },
    trend: trend ?? (before ? undefined : worsening(all, from)),
    now: stated.now,
    total: one.dimension === 'time' && isTotal(all, from, to),
    vague: one.vague === true,
    sentence: around(all, from, to - 1),
  };
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

const OUT =
  /^(?:dead|down|out|broken|stale|dark|unusable|degraded|blind|stuck|blocked|offline|unreachable|gone|off|unavailable|closed|frozen|read-only|wrong|affected|stopped|hung|locked|impacted|interrupted)$/;

/** How long something took as a whole, from its begin to its end, whatever the answer calls it. */
function isTotal(all: readonly Lexeme[], from: number, to: number): boolean {
  const { sentence } = all[from]!;
  let until = false;
  for (let i = from - 1; i >= 0 && i > from - 16 && all[i]!.sentence === sentence; i--) {
    const { text } = all[i]!;
    const next = all[i + 1]?.text;
    if (text === 'for' && from - i <= 4 && OUT.test(all[i - 1]?.text ?? '')) return true;
    if (text === 'all' && (next === 'in' || next === 'told')) return true;
    if (text === 'altogether' || text === 'overall') return true;
    if (text === 'to' || text === 'until' || text === 'till') until = true;
    if (text === 'from' && until) return true;
  }
  for (let i = to; i < to + 4 && all[i]?.sentence === sentence; i++) {
    const { text } = all[i]!;
    const next = all[i + 1]?.text;
    if (
      (text === 'in' && (next === 'total' || next === 'all')) ||
      text === 'altogether' ||
      text === 'overall'
    )
      return true;
    if (text === 'end' && next === 'to') return true;
  }
  return false;
}

/** `two years ago`, `10 years old`: when, not how long. */
function isAgo(all: readonly Lexeme[], one: Quantity): boolean {
  const next = all[one.to]?.text;
  return (
    one.dimension === 'time' &&
    (next === 'ago' || next === 'old') &&
    all[one.to]!.sentence === all[one.from]!.sentence
  );
}

/** `a timeout of 3 s`, `a TTL of 60 s`: what a thing is set to says nothing of what it did. */
function isSetting(all: readonly Lexeme[], one: Quantity): boolean {
  if (one.dimension !== 'time' && one.dimension !== 'bare') return false;
  for (
    let i = one.from - 1;
    i >= 0 && i > one.from - 5 && all[i]!.sentence === all[one.from]!.sentence;
    i--
  ) {
    if (
      /^(?:timeout|timeouts|ttl|retention|lease|backoff|cooldown|interval|expiry|limit|quota|cap|retry|retries)$/.test(
        all[i]!.text,
      )
    )
      return true;
  }
  const next = all[one.to]?.text ?? '';
  return /^(?:timeout|timeouts|ttl|retention|lease|backoff|cooldown|interval|window)$/.test(next);
}

function values(
  all: readonly Lexeme[],
  { one, before, from }: Stated,
  kinds: Kinds,
  trend: Trend | undefined,
): Pick<Figure, 'value' | 'before' | 'ratio'> {
  if (trend) return { ratio: ratioOf(one, trend, kinds.kind) };
  const value = inKind(all, one, kinds.kind, from);
  if (before === undefined) return value === undefined ? {} : { value };
  const former = inKind(all, before, kinds.kind, from);
  const ratio = value !== undefined && former ? Number((value / former).toPrecision(6)) : undefined;
  return {
    ...(value !== undefined && { value }),
    ...(former !== undefined && { before: former }),
    ...(ratio !== undefined && Number.isFinite(ratio) && { ratio }),
  };
}

function ratioOf(one: Quantity, trend: Trend, kind: MetricKind): number {
  const higher = kind === 'availability' || kind === 'throughput' || kind === 'coverage';
  const up = trend === 'up' || (trend === 'better' && higher) || (trend === 'worse' && !higher);
  const ratio =
    one.dimension === 'share'
      ? up
        ? 1 + one.value
        : 1 - one.value
      : up === one.value >= 1
        ? one.value
        : 1 / one.value;
  return Number(ratio.toPrecision(6));
}

/** The value in the base unit of the kind. */
function inKind(all: readonly Lexeme[], one: Quantity, kind: MetricKind, at: number): number | undefined {
  if (one.dimension === 'time') {
    if (kind === 'latency') return Number((one.value * 1000).toPrecision(12));
    if (kind !== 'availability') return one.value;
    const period = one.per ?? periodNear(all, at);
    return period === undefined ? undefined : Number(Math.max(0, 1 - one.value / period).toPrecision(9));
  }
  if (one.dimension === 'work') return one.value / 3600;
  if (one.dimension === 'rate' && kind === 'cost') return one.value * MONTH;
  return one.value;
}

const LENGTH = new Map(
  Object.entries({ year: 31_557_600, month: 2_629_800, quarter: 7_889_400, week: 604_800, day: 86_400 }),
);

/** The period that downtime was counted over: `in the whole year`, `last quarter`. */
function periodNear(all: readonly Lexeme[], at: number): number | undefined {
  for (let i = at; i < all.length && i < at + 16 && all[i]!.sentence === all[at]!.sentence; i++) {
    const length = LENGTH.get(all[i]!.text);
    if (length !== undefined) return length;
  }
  return undefined;
}
