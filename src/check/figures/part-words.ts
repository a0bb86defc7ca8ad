import { readNoun } from './noun.ts';
import { readNumber } from './numbers.ts';
import { made, type Reader } from './reader.ts';
import { secondsOf } from './units.ts';

/** `3:20 min`, `1:45 h`: how long, not when. */
const lasting: Reader = (all, at) => {
  const unit = secondsOf(all[at + 1], true);
  if ((unit !== 60 && unit !== 3600) || all[at + 1]!.sentence !== all[at]!.sentence) return undefined;
  const value = all[at]!.value * (unit / 60);
  return { ...made(at, at + 2, { dimension: 'time', value, unit: 's' }), scale: unit };
};

/** `10:02 … 10:20` in `from 10:02 to 10:20`: the time between. */
const between: Reader = (all, at) => {
  const link = all[at + 1]?.text;
  const end = all[at + 2];
  if (end?.kind !== 'clock' || !/^(?:to|until|till|and|-|–)$/.test(link ?? '')) return undefined;
  const minutes = (end.value - all[at]!.value + 1440) % 1440;
  return made(at, at + 3, { dimension: 'time', value: minutes * 60, unit: 's' });
};

export const clocks: Reader = (all, at) => lasting(all, at) ?? between(all, at);

/** `all 40 services`: every one of them. */
export const allOf: Reader = (all, at) => {
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
export const partOf: Reader = (all, at) => {
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
