import type { Lexeme } from './lexeme.ts';
import { readNoun } from './noun.ts';
import { readNumber } from './numbers.ts';
import { made, type Reader } from './reader.ts';
import { readShareOf } from './share-of.ts';
import { HOUR, MINUTE, secondsOf } from './units.ts';

/** `3:20 min`, `1:45 h`: how long, not when. */
const lasting: Reader = (all, at) => {
  const unit = secondsOf(all[at + 1], true);
  if ((unit !== MINUTE && unit !== HOUR) || all[at + 1]!.sentence !== all[at]!.sentence) return undefined;
  const value = all[at]!.value * (unit / MINUTE);
  return made(at, at + 2, { dimension: 'time', value, unit: 's', scale: unit });
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
    secondsOf(all[number.to], false) !== undefined ||
    all[next]!.sentence !== all[at]!.sentence
  )
    return undefined;
  const noun = readNoun(all, number.to);
  return noun && made(at, noun.to, { dimension: 'share', value: 1, unit: '%', form: 'part', noun });
};

/** `all but two of 40 hosts`, `all but 3 of the 60`. */
export const allBut: Reader = (all, at) => {
  const left = all[at + 1]?.text === 'but' ? readNumber(all, at + 2) : undefined;
  const share = left && readShareOf(all, left);
  return share && { ...share, from: at, value: 1 - share.value };
};

/** `from 118 machines we have brought back 97`: what was done with so many of them stands between. */
function partBehind(all: readonly Lexeme[], at: number, from: number): number {
  if (!/^(?:we|i|they|he|she)$/.test(all[from]?.text ?? '')) return from;
  for (let i = from + 1; i < from + 6 && all[i]?.sentence === all[at]!.sentence; i++) {
    if (all[i]!.kind === 'number') return all[i + 1]?.text === '%' || secondsOf(all[i + 1], true) ? from : i;
  }
  return from;
}

/** `out of 300 deploys this year, 4 went wrong`. */
const behindTime = (all: readonly Lexeme[], at: number): number =>
  /^(?:this|last|that) (?:year|quarter|month|week|time)$/.test(`${all[at]?.text} ${all[at + 1]?.text}`)
    ? at + 2
    : at;

/** `of 50 actions 43 were closed`, `from 68 calls only 9 needed a hand`, `from 118 machines we have brought back 97`. */
export const partOf: Reader = (all, at) => {
  const next = /^(?:the|our|all|about|around|roughly|some)$/.test(all[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const whole = readNumber(all, next);
  const noun = whole && !whole.article && !whole.fraction ? readNoun(all, whole.to) : undefined;
  if (!whole || !noun?.plural) return undefined;
  const end = behindTime(all, noun.to);
  const comma = /^(?:,|only|just|nearly|about|around|almost)$/.test(all[end]?.text ?? '') ? 1 : 0;
  const few = comma === 1 && all[end]!.text !== ',';
  const part = readNumber(all, partBehind(all, at, end + comma));
  if (
    !part ||
    part.fraction ||
    part.vague ||
    part.article ||
    part.value > whole.value ||
    all[part.from]!.sentence !== all[at]!.sentence
  )
    return undefined;
  const told =
    /^(?:were|was|are|have|had|got|did|came|went|now|already|still|need|needed|follow|use|run|pass|[a-z]{2,}ed)$/.test(
      all[part.to]?.text ?? '',
    );
  const isDone = part.from > end + comma && readNoun(all, part.to) === undefined;
  if ((!told || (all[at]!.text === 'from' && !few)) && !isDone) return undefined;
  return made(at, part.to, {
    dimension: 'share',
    value: part.value / whole.value,
    scale: 1 / whole.value,
    unit: '%',
    form: 'part',
    noun,
  });
};
