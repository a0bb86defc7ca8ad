import { asMuch } from './factor-words.ts';
import { readNoun } from './noun.ts';
import { saysNow } from './now-cue.ts';
import { allOf } from './part-words.ts';
import { every, readPeriod, readWindow, windowBefore } from './period.ts';
import { made, type Reader, recurring } from './reader.ts';
import { ADVERBS } from './units.ts';
import { weekdaysAt } from './weekdays.ts';

const PREFIXES = new Map([
  ['bi', 2],
  ['semi', 0.5],
  ['half', 0.5],
]);

/** `bi-weekly`, `semi-annual`. */
export const prefixed: Reader = (all, at) => {
  const adverb = all[at + 2];
  const seconds = all[at + 1]?.text === '-' && adverb?.glued ? ADVERBS.get(adverb.text) : undefined;
  if (seconds === undefined) return undefined;
  const times = PREFIXES.get(all[at]!.text)!;
  return recurring(at, { seconds: seconds * times, unit: adverb!.text, to: at + 3 }, 'adverb');
};

export const once: Reader = (all, at) => {
  const times = all[at]!.text === 'once' ? 1 : all[at]!.text === 'twice' ? 2 : 3;
  const more = all[at + 1]?.text === 'or' && all[at + 2]?.text === 'twice' ? 2 : 0;
  const closes = all[at + 1]?.sentence !== all[at]!.sentence;
  const window = all[at]!.text === 'once' && !closes ? undefined : windowBefore(all, at);
  const period =
    readPeriod(all, at + 1 + more) ?? readWindow(all, at + 1 + more) ?? (window && { ...window, to: at + 1 });
  if (period)
    return made(at, period.to, {
      dimension: 'rate',
      value: times / period.seconds,
      unit: `/${period.unit}`,
      scale: 1 / period.seconds,
      per: period.seconds,
    });
  if (times === 2 && all[at + 1]?.text === 'as') return asMuch(all, at, 2, at + 2);
  if (times > 1 && all[at + 1]?.text === 'the' && MULTIPLIED.test(all[at + 2]?.text ?? ''))
    return made(at, at + 2, { dimension: 'factor', value: times, unit: '×', trend: 'up' });
  // `it hung six times a month, since then once`
  const ends = all[at + 1]?.sentence !== all[at]!.sentence || /^(?:[,)]|since|so)$/.test(all[at + 1]!.text);
  return ends && saysNow(all, at, at + 1)
    ? made(at, at + 1, { dimension: 'bare', value: times, unit: 'times', vague: true })
    : undefined;
};

/** `twice the throughput`. */
const MULTIPLIED =
  /^(?:throughput|capacity|traffic|load|volume|speed|requests|users|output|price|cost|number|amount|size)$/;

/** `every hour`, `each morning`, `every 10 minutes`; `every third deploy` is a share. */
export const interval: Reader = (all, at) => {
  // `every one of the 12 servers`, `each of our 9 teams`
  const of = all[at + 1]?.text === 'one' || all[at + 1]?.text === 'single' ? at + 2 : at + 1;
  const whole = all[of]?.text === 'of' || all[of + 1]?.text === 'of' ? allOf(all, of) : undefined;
  if (whole) return { ...whole, from: at };
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
  const few = all[at + 1]?.text === 'few' ? 1 : 0;
  const period = every(all, at + 1 + few, true);
  if (period === undefined || all[period.to - 1]!.sentence !== all[at]!.sentence) return undefined;
  if (period.unit === 'second' && period.to === at + 2 && readNoun(all, at + 2, true)) return undefined;
  // `every Tuesday and Friday`
  const days = weekdaysAt(all, period.to - 1) ?? { count: 1, to: period.to };
  const seconds = period.seconds / days.count;
  return recurring(at, { seconds, unit: days.count > 1 ? 'week' : period.unit, to: days.to });
};
