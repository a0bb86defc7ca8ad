import type { Lexeme } from './lexeme.ts';
import type { Quantity, Trend } from './quantity.ts';
import { wordSet } from './word-set.ts';

const APPROXIMATE = wordSet(
  'about around roughly approximately nearly almost some over under below above just only circa ca ~ ≈ < > ≤ ≥ <= >= well even maybe least most than more less fewer something like another a an the up somewhere between at no not beyond exactly precisely easily barely mere bit little now basically practically virtually',
);

const DOWN = wordSet(
  'fell fall falls falling dropped drop drops dropping cut cuts cutting reduced reduce reduces reducing lowered lower decreased decrease declined shrank shrunk shrink saved save saves saving trimmed trim slashed slash shaved shave down sank dipped removed remove eliminated lost shed reduction decline savings slimmed minus less fewer brought',
);

const UP = wordSet(
  'rose rise rises raised raise grew grow grown increased increase increases increasing up climbed jumped gained gain growth plus more added surged crept boosted boost ballooned swelled',
);

const BETTER = wordSet(
  'improved improve improves improvement improving better faster quicker speedup sped speed accelerated cheaper',
);

const WORSE = wordSet('worse worsened slower slowed degraded degradation deteriorated');

const BEHIND_DOWN = wordSet(
  'fewer less lower reduction drop decrease cut off down smaller shorter saving savings decline rarer discount saved',
);

const BEHIND_UP = wordSet('more higher increase growth up rise bigger larger longer jump gain uplift');

const NOUN_BETTER = wordSet('faster quicker better improvement speedup cheaper');

const REMOVED =
  'removed deleted eliminated retired dropped nuked purged binned ditched culled pruned scrapped axed';
const CUTTERS = wordSet(`cut cuts remove saved save shaved trimmed ${REMOVED}`);
/** Of these a share is gone whole. */
const REMOVERS = wordSet(REMOVED);

/** The lexeme before `at`, words of approximation skipped; -1 where the sentence begins. */
export function wordBefore(all: readonly Lexeme[], at: number): number {
  const { sentence } = all[at]!;
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    if (all[i]!.sentence !== sentence) return -1;
    if (isAbout(all[i]!.text, all[i - 1]?.text ?? '')) {
      i--;
      continue;
    }
    if (!APPROXIMATE.has(all[i]!.text) || (all[i]!.text === 'up' && all[i + 1]?.text !== 'to')) return i;
  }
  return -1;
}

/** `just shy of 99.99 %`, `upwards of 90 %`, `close to 3 s`, `better than 99.9 %`. */
const isAbout = (word: string, before: string): boolean =>
  word === 'of'
    ? /^(?:shy|upwards?|north|south|short)$/.test(before)
    : word === 'to'
      ? before === 'close'
      : word === 'than' && before === 'better';

/** The lexeme that leads up to one, behind whom it happened to: the `took` of `took us 17`; -1 where there is none. */
export function verbAhead(all: readonly Lexeme[], from: number): number {
  const at = wordBefore(all, from);
  return /^(?:us|me|them|him|her)$/.test(all[at]?.text ?? '') ? at - 1 : at;
}

/** A share or factor that says by how much something changed, with the direction; undefined where it is a value. */
export function asChange(all: readonly Lexeme[], one: Quantity): Trend | undefined {
  if (one.dimension === 'factor')
    return (
      one.trend ?? pointed(all, one) ?? behind(all, one) ?? verbBefore(all, one.from, 10) ?? loose(all, one)
    );
  if (one.dimension !== 'share' || one.form === 'nines' || one.form === 'downtime') return undefined;
  const after = behind(all, one);
  if (after) return after;
  const arrow = pointed(all, one);
  if (arrow) return arrow;
  const sign = all[one.from - 1];
  if (sign && !sign.glued && all[one.from]!.glued && /^[-−–+]$/.test(sign.text))
    return sign.text === '+' ? 'up' : 'down';
  const at = wordBefore(all, one.from);
  if (at < 0) return undefined;
  const word = all[at]!.text;
  const part = all[one.to]?.text === 'of' || one.form === 'part';
  if (word === 'by') return verbBefore(all, at, 10) ?? (part ? undefined : 'down');
  if ((word === 'of' || word === ':') && all[at - 1]) return nounOf(all[at - 1]!.text);
  if (part)
    return CUTTERS.has(word) && one.dimension === 'share' && (one.form === undefined || REMOVERS.has(word))
      ? 'down'
      : undefined;
  return isPlace(all, one) ? undefined : verbNear(all, at, one.from);
}

/** `↓ 40 %`; but `80 % ↓ 60 %` is where it came to. */
function pointed(all: readonly Lexeme[], { from }: Quantity): Trend | undefined {
  const { text } = all[from - 1] ?? {};
  if ((text !== '↓' && text !== '↑') || all[from - 2]?.text === '%') return undefined;
  return text === '↓' ? 'down' : 'up';
}

/** `fell below 95 %` is where it came to, and `be up 99.9 %` is no rise. */
const isPlace = (all: readonly Lexeme[], { from, value }: Quantity): boolean =>
  /^(?:below|under|above)$/.test(all[from - 1]!.text) || (value >= 0.97 && value <= 1);

/** `40 % fewer`, `3x faster`, `a 30 % cost reduction`. */
function behind(all: readonly Lexeme[], one: Quantity): Trend | undefined {
  for (let i = one.to; i < one.to + 3; i++) {
    const lexeme = all[i];
    if (lexeme === undefined || lexeme.sentence !== all[one.from]!.sentence) return undefined;
    const { text } = lexeme;
    if (
      /^(?:of|and|to|,|in|for|on|at|after|before|or|are|is|were|was|by|with|the|but|while|so|\(|-|–|because|although|whereas|which|we|i|it|they)$/.test(
        text,
      )
    )
      return undefined;
    // `12 % more errors` but not `12 % errors, more …`: further off only a noun of change counts.
    const near =
      i === one.to ||
      /^(?:reduction|drop|decrease|cut|saving|savings|decline|increase|growth|rise|improvement|speedup|fewer|less|faster)$/.test(
        text,
      );
    if (near && BEHIND_DOWN.has(text)) return 'down';
    if (near && BEHIND_UP.has(text) && !(text === 'up' && all[i + 1]?.text === 'time')) return 'up';
    if (near && NOUN_BETTER.has(text)) return 'better';
    if (near && WORSE.has(text)) return 'worse';
  }
  return undefined;
}

function nounOf(text: string): Trend | undefined {
  if (/^(?:reduction|drop|decrease|cut|saving|savings|decline|fall)$/.test(text)) return 'down';
  if (/^(?:increase|growth|rise|jump|gain|uplift)$/.test(text)) return 'up';
  return /^(?:improvement|speedup)$/.test(text) ? 'better' : undefined;
}

const COMPARED = /^(?:shorter|less|lower|faster|quicker|sooner|cheaper|fewer|smaller|longer|slower|higher)$/;

const OFF = /^(?:shaved|trimmed|knocked|cut|took|slashed)$/;

/** `fell by 133 ms`, `shaved 300 ms off`, `34 minutes shorter`: in which direction something changed by so much; undefined where it is a value. */
export function deltaOf(all: readonly Lexeme[], one: Quantity): Trend | undefined {
  if (one.dimension === 'share' || one.dimension === 'factor') return undefined;
  const at = wordBefore(all, one.from);
  if (all[at]?.text === 'by') return verbBefore(all, at, 10);
  if (all[one.to]?.text === 'off' && OFF.test(all[at]?.text ?? '')) return 'down';
  return COMPARED.test(all[one.to]?.text ?? '') ? behind(all, one) : undefined;
}

/** `we saved eleven thousand euros`, `it saves us 40k a year`. */
export function isSaved(all: readonly Lexeme[], from: number): boolean {
  const at = wordBefore(all, from);
  const verb = /^(?:us|me|them|you|of)$/.test(all[at]?.text ?? '') ? at - 1 : at;
  return /^(?:saved|saves|saving|save|savings)$/.test(all[verb]?.text ?? '');
}

/** The direction of the nearest verb before, at most `reach` lexemes off in the sentence. */
export function verbBefore(all: readonly Lexeme[], from: number, reach: number): Trend | undefined {
  for (let i = from - 1; i >= 0 && i >= from - reach; i--) {
    if (all[i]!.sentence !== all[from]!.sentence) return undefined;
    const trend = trendOf(all[i]!.text);
    if (trend) return trend;
  }
  return undefined;
}

function trendOf(text: string): Trend | undefined {
  if (BETTER.has(text)) return 'better';
  if (WORSE.has(text)) return 'worse';
  if (DOWN.has(text)) return 'down';
  return UP.has(text) ? 'up' : undefined;
}

/** `cut the bill 47 %`, `went down almost 40 %`: a verb with nothing between but what it changes. */
function verbNear(all: readonly Lexeme[], at: number, from: number): Trend | undefined {
  for (let i = at; i >= 0 && i > at - 5; i--) {
    if (all[i]!.sentence !== all[from]!.sentence) return undefined;
    const { text } = all[i]!;
    if (/^(?:to|at|from|with|under|below|is|was|were|are|had|has|and|but|,|:|\(|for|in|of|that)$/.test(text))
      return undefined;
    if (
      text === 'brought' ||
      // `made up 85 %`, `ended up at 0.3 %`
      (text === 'up' && /^(?:made|make|makes|ended|end|ends|ending)$/.test(all[i - 1]?.text ?? '')) ||
      text === 'more' ||
      text === 'less' ||
      text === 'lost' ||
      text === 'lower' ||
      text === 'better'
    )
      continue;
    const trend = trendOf(text);
    if (trend) return trend;
  }
  return undefined;
}

/** `3x` beside what it multiplies, `3x throughput`: a change upwards; alone it says nothing. */
function loose(all: readonly Lexeme[], one: Quantity): Trend | undefined {
  const next = all[one.to];
  if (/^(?:throughput|capacity|performance|speed)$/.test(all[one.from - 1]?.text ?? '')) return 'up';
  const known =
    next?.sentence === all[one.from]!.sentence &&
    /^(?:the|throughput|capacity|performance|our)$/.test(next.text) &&
    !/^(?:traffic|load|usual|normal|volume)$/.test(all[one.to + 1]?.text ?? '');
  return known ? 'up' : undefined;
}
