import type { Lexeme } from './lexeme.ts';
import { readNoun } from './noun.ts';
import { readNumber } from './numbers.ts';
import { every, readPeriod } from './period.ts';
import type { Quantity, Trend } from './quantity.ts';
import { EVENTS } from './things.ts';
import { ADVERBS } from './units.ts';

type Reader = (all: readonly Lexeme[], at: number) => Quantity | undefined;

const made = (from: number, to: number, rest: Omit<Quantity, 'from' | 'to' | 'scale'>): Quantity => ({
  from,
  to,
  scale: 1,
  ...rest,
});

const once: Reader = (all, at) => {
  const times = all[at]!.text === 'once' ? 1 : all[at]!.text === 'twice' ? 2 : 3;
  const more = all[at + 1]?.text === 'or' && all[at + 2]?.text === 'twice' ? 2 : 0;
  const period = readPeriod(all, at + 1 + more);
  if (period)
    return made(at, period.to, {
      dimension: 'rate',
      value: times / period.seconds,
      unit: `/${period.unit}`,
      per: period.seconds,
    });
  return times === 2 && all[at + 1]?.text === 'as' ? asMuch(all, at, 2, at + 2) : undefined;
};

/** `every hour`, `each morning`, `every 10 minutes`; `every third deploy` is a share. */
const interval: Reader = (all, at) => {
  const nth = /^(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)$/.exec(
    all[at + 1]?.text ?? '',
  );
  if (nth && readNoun(all, at + 2, true)) {
    const parts =
      ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].indexOf(nth[1]!) + 3;
    const value = 1 / (nth[1] === 'twentieth' ? 20 : nth[1] === 'hundredth' ? 100 : parts);
    return made(at, at + 3, {
      dimension: 'share',
      value,
      unit: '%',
      form: 'part',
      noun: readNoun(all, at + 2, true),
    });
  }
  const few = all[at + 1]?.text === 'few' || all[at + 1]?.text === 'couple' ? 1 : 0;
  const period = every(all, at + 1 + few, true);
  if (period === undefined || all[period.to - 1]!.sentence !== all[at]!.sentence) return undefined;
  if (period.unit === 'second' && period.to === at + 2 && readNoun(all, at + 2, true)) return undefined;
  return made(at, period.to, {
    dimension: 'rate',
    value: 1 / period.seconds,
    unit: `/${period.unit}`,
    per: period.seconds,
    form: 'interval',
  });
};

/** `twice as fast`, `three times as many`: a factor with its direction. */
function asMuch(all: readonly Lexeme[], at: number, factor: number, word: number): Quantity | undefined {
  const text = all[word]?.text ?? '';
  const trend: Trend | undefined = /^(?:fast|quick|quickly|good|reliable|efficient)$/.test(text)
    ? 'better'
    : /^(?:slow|slowly|bad)$/.test(text)
      ? 'worse'
      : /^(?:many|much|often|high|long|large|big|frequently)$/.test(text)
        ? 'up'
        : undefined;
  return trend && made(at, word + 1, { dimension: 'factor', value: factor, unit: '×', trend });
}

const FACTORS = new Map<string, readonly [number, Trend]>([
  ['halved', [0.5, 'down']],
  ['halve', [0.5, 'down']],
  ['halving', [0.5, 'down']],
  ['halves', [0.5, 'down']],
  ['doubled', [2, 'up']],
  ['double', [2, 'up']],
  ['doubling', [2, 'up']],
  ['doubles', [2, 'up']],
  ['tripled', [3, 'up']],
  ['triple', [3, 'up']],
  ['trebled', [3, 'up']],
  ['quadrupled', [4, 'up']],
  ['quartered', [0.25, 'down']],
  ['quintupled', [5, 'up']],
  ['decimated', [0.1, 'down']],
]);
const FOLD = new Map<string, number>(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
    .map((word, i) => [`${word}fold`, i + 2] as [string, number])
    .concat([
      ['twentyfold', 20],
      ['hundredfold', 100],
      ['thousandfold', 1000],
    ]),
);

const factor: Reader = (all, at) => {
  const fold = FOLD.get(all[at]!.text);
  if (fold !== undefined) return made(at, at + 1, { dimension: 'factor', value: fold, unit: '×' });
  const found = FACTORS.get(all[at]!.text);
  if (
    found === undefined ||
    (all[at]!.text === 'double' &&
      /^(?:check|checked|click|digit|digits|opt|entry|booking|-)$/.test(all[at + 1]?.text ?? ''))
  )
    return undefined;
  return made(at, at + 1, { dimension: 'factor', value: found[0], unit: '×', trend: found[1] });
};

/** `two orders of magnitude`, `an order of magnitude`. */
const magnitude: Reader = (all, at) => {
  if (all[at + 1]?.text !== 'of' || all[at + 2]?.text !== 'magnitude') return undefined;
  const before = all[at - 1] && /^\w+$/.test(all[at - 1]!.text) ? readNumber(all, at - 1) : undefined;
  return made(before ? at - 1 : at, at + 3, {
    dimension: 'factor',
    value: 10 ** (before?.to === at ? before.value : 1),
    unit: '×',
  });
};

/** `in half`, `by half`. */
const half: Reader = (all, at) => {
  const before = all[at - 1]?.text;
  const next = all[at + 1]?.text ?? '';
  if (before === 'in' || before === 'by') {
    if (/^(?:a|an|of|the|price)$/.test(next) && next !== 'the') return undefined;
    return made(at, at + 1, { dimension: 'factor', value: 0.5, unit: '×', trend: 'down' });
  }
  if (next === 'as') return made(at, at + 2, { dimension: 'factor', value: 0.5, unit: '×', trend: 'down' });
  const time =
    next === 'the' &&
    /^(?:time|cost|price|effort|money|load|number|amount|size|traffic|memory|latency)$/.test(
      all[at + 2]?.text ?? '',
    );
  return time ? made(at, at + 3, { dimension: 'factor', value: 0.5, unit: '×', trend: 'down' }) : undefined;
};

const NOTHING =
  /^(?:zero|no|without|any|single|minutes?|seconds?|hours?|of|a|user|visible|facing|customer|-|noticeable|measurable|unplanned|planned|further|second's|minute's|real|actual|one|saw|noticed|felt|had|experienced|users?|customers?|caused)$/;
const DOWN = new Set('downtime downtimes outage outages interruption interruptions down-time'.split(' '));

/** `zero downtime`, `no outage`, `not a single second of downtime`, `without any downtime`, `never went down`. */
const noDowntime: Reader = (all, at) => {
  const word = all[at]!.text;
  if (word === 'never') {
    const down =
      /^(?:went|goes|gone|was|were|been)$/.test(all[at + 1]?.text ?? '') && all[at + 2]?.text === 'down';
    return down ? made(at, at + 3, { dimension: 'share', value: 1, unit: '%', form: 'downtime' }) : undefined;
  }
  if (word === 'not' && all[at + 1]?.text !== 'a' && all[at + 1]?.text !== 'one') return undefined;
  for (let i = at + 1; i < at + 9 && all[i]?.sentence === all[at]!.sentence; i++) {
    const text = all[i]!.text;
    if (DOWN.has(text) || (text === 'down' && all[i + 1]?.text === 'time')) {
      return made(at, i + (text === 'down' ? 2 : 1), {
        dimension: 'share',
        value: 1,
        unit: '%',
        form: 'downtime',
        noun: { from: i, to: i + 1, plural: false, head: text },
      });
    }
    if (!NOTHING.test(text) && text !== 'one') return undefined;
  }
  return undefined;
};

/** `none`, `zero`, `never again`, `not one since`, `no repeats since`: nothing of what was counted is left. */
const none: Reader = (all, at) => {
  const word = all[at]!.text;
  const zero = (to: number, noun = readNoun(all, to)): Quantity =>
    made(at, noun?.to ?? to, { dimension: 'count', value: 0, unit: '', form: 'none', noun });
  if (word === 'never' && all[at + 1]?.text !== 'again') return negated(all, at, false);
  if (word === 'none' || word === 'nil' || word === 'never') {
    return made(at, at + (word === 'never' ? 2 : 1), {
      dimension: 'count',
      value: 0,
      unit: '',
      form: 'none',
    });
  }
  if (word === 'zero') return zero(at + 1);
  if (word === '0' && all[at + 1]?.glued === false) return zero(at + 1);
  if (word === 'no' && all[at + 1]?.text !== 'longer') {
    const noun = readNoun(all, all[at + 1]?.text === 'more' ? at + 2 : at + 1, true);
    const bad =
      noun &&
      all.slice(noun.from, noun.to).some((each) => /^(?:fail|error|lost|broken|reject)/.test(each.text));
    return noun && noun.to - at < 6 && (bad || EVENTS.test(noun.head))
      ? { ...zero(noun.to, noun), weak: true }
      : undefined;
  }
  const single = all[at + 1]?.text === 'a' && all[at + 2]?.text === 'single';
  if (word === "n't" || word === 'not' || word === 'cannot' || word.endsWith("n't"))
    return negated(all, at, single);
  return undefined;
};

/** `not a single one`, `not had one since`, `has not happened since`. */
function negated(all: readonly Lexeme[], at: number, single: boolean): Quantity | undefined {
  if (single) return made(at, at + 4, { dimension: 'count', value: 0, unit: '', form: 'none' });
  for (let i = at + 1; i < at + 5 && all[i]?.kind === 'word'; i++) {
    const back = /^(?:come|came)$/.test(all[i]!.text) && all[i + 1]?.text === 'back';
    if (back || /^(?:recurred|recur|reappeared|reoccurred|resurfaced|returned)$/.test(all[i]!.text)) {
      return made(at, i + (back ? 2 : 1), { dimension: 'count', value: 0, unit: '', form: 'none' });
    }
  }
  for (let i = at + 1; i < at + 7 && all[i]?.sentence === all[at]!.sentence; i++) {
    const text = all[i]!.text;
    if (text === 'since' || text === 'again' || (text === 'single' && all[i - 1]?.text === 'a')) {
      return made(at, i + 1, { dimension: 'count', value: 0, unit: '', form: 'none' });
    }
    if (all[i]!.kind !== 'word') return undefined;
  }
  return undefined;
}

/** `10:02 … 10:20` in `from 10:02 to 10:20`: the time between. */
const clocks: Reader = (all, at) => {
  const link = all[at + 1]?.text;
  const end = all[at + 2];
  if (end?.kind !== 'clock' || !/^(?:to|until|till|and|-|–)$/.test(link ?? '')) return undefined;
  const minutes = (end.value - all[at]!.value + 1440) % 1440;
  return made(at, at + 3, { dimension: 'time', value: minutes * 60, unit: 's' });
};

/** `all 40 services`: every one of them. */
const allOf: Reader = (all, at) => {
  let next = at + 1;
  while (next < at + 3 && /^(?:of|the|our|my|those|these)$/.test(all[next]?.text ?? '')) next++;
  const number = readNumber(all, next);
  if (
    number === undefined ||
    number.article ||
    number.fraction ||
    number.vague ||
    number.value < 2 ||
    all[next]!.sentence !== all[at]!.sentence
  )
    return undefined;
  const noun = readNoun(all, number.to);
  return noun && made(at, noun.to, { dimension: 'share', value: 1, unit: '%', form: 'part', noun });
};

/** `of 50 actions 43 were closed`. */
const partOf: Reader = (all, at) => {
  const next = /^(?:the|our|all)$/.test(all[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const whole = readNumber(all, next);
  const noun = whole && !whole.article && !whole.fraction ? readNoun(all, whole.to) : undefined;
  if (!whole || !noun?.plural) return undefined;
  const comma = all[noun.to]?.text === ',' ? 1 : 0;
  const part = readNumber(all, noun.to + comma);
  if (
    !part ||
    part.fraction ||
    part.vague ||
    part.article ||
    part.value > whole.value ||
    all[part.from]!.sentence !== all[at]!.sentence
  )
    return undefined;
  if (!/^(?:were|was|are|have|had|got|did|came|went|failed|now)$/.test(all[part.to]?.text ?? ''))
    return undefined;
  return made(at, part.to, {
    dimension: 'share',
    value: part.value / whole.value,
    unit: '%',
    form: 'part',
    noun,
  });
};

const READERS = new Map<string, readonly Reader[]>([
  ['once', [once]],
  ['twice', [once]],
  ['thrice', [once]],
  ['every', [interval]],
  ['each', [interval]],
  ['all', [allOf]],
  ['order', [magnitude]],
  ['orders', [magnitude]],
  ['half', [half]],
  ['zero', [noDowntime, none]],
  ['no', [noDowntime, none]],
  ['without', [noDowntime]],
  ['not', [noDowntime, none]],
  ['never', [noDowntime, none]],
  ['none', [none]],
  ['nil', [none]],
  ['nobody', [noDowntime]],
  ['0', [noDowntime, none]],
  ['of', [partOf]],
  ['cannot', [none]],
]);

/** What is said in words of its own: `twice a day`, `every hour`, `halved`, `zero downtime`, `none since`, `all 40 services`. */
export function readPhrase(all: readonly Lexeme[], at: number): Quantity | undefined {
  const lexeme = all[at]!;
  if (lexeme.kind === 'clock') return clocks(all, at);
  if (lexeme.kind !== 'word' && lexeme.text !== '0') return undefined;
  const adverb = ADVERBS.get(lexeme.text);
  if (adverb !== undefined)
    return made(at, at + 1, {
      dimension: 'rate',
      value: 1 / adverb,
      unit: `/${lexeme.text}`,
      per: adverb,
      form: 'adverb',
    });
  const readers = READERS.get(lexeme.text) ?? (lexeme.text.endsWith("n't") ? [none] : [factor]);
  for (const read of readers) {
    const found = read(all, at);
    if (found) return found;
  }
  return undefined;
}
