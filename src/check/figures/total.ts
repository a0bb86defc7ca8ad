import { inFront, type Lexeme } from './lexeme.ts';
import { wordSet } from './word-set.ts';

const OUT = wordSet(
  'dead down out broken stale dark unusable degraded blind stuck blocked offline unreachable gone off unavailable closed frozen wrong affected stopped hung locked impacted interrupted',
);
const STATE = new Set([...OUT, ...wordSet('live visible exposed public reachable there up like')]);

/** `from 9:15 till 11:40`; full hours are when somebody works. */
const isClockSpan = (all: readonly Lexeme[], from: number, to: number): boolean =>
  to - from === 3 &&
  all[from]!.kind === 'clock' &&
  all[to - 1]!.kind === 'clock' &&
  (all[from]!.value % 60 > 0 || all[to - 1]!.value % 60 > 0);

/** How long something took as a whole, from its begin to its end, whatever the answer calls it. */
export function isTotal(all: readonly Lexeme[], from: number, to: number): boolean {
  const { sentence } = all[from]!;
  if (isClockSpan(all, from, to)) return true;
  let until = false;
  for (let i = from - 1; i >= 0 && i > from - 16 && all[i]!.sentence === sentence; i--) {
    if (leadsTo(all, i, from, to)) return true;
    const { text } = all[i]!;
    until ||= text === 'to' || text === 'until' || text === 'till';
    if (text === 'from' && until) return true;
  }
  for (let i = to; i < to + 4 && all[i]?.sentence === sentence; i++) {
    const pair = `${all[i]!.text} ${all[i + 1]?.text}`;
    if (i < to + 2 && /^(?:until|till)$/.test(all[i]!.text)) return true;
    if (/^(?:in (?:total|all)|end to|(?:altogether|overall) .*)$/.test(pair)) return true;
  }
  if (isWhole(all, to)) return true;
  return all[to]?.text === 'later' && all[to]!.sentence === sentence;
}

/** `two days it was wrong`, `an hour and forty minutes that went on`. */
const isWhole = (all: readonly Lexeme[], to: number): boolean =>
  /^(?:it|this|that|they|everything)$/.test(all[to]?.text ?? '') &&
  all[to]!.sentence === all[to - 1]!.sentence &&
  (/^(?:lasted|took|stayed)$/.test(all[to + 1]?.text ?? '') ||
    (all[to + 1]?.text === 'went' && all[to + 2]?.text === 'on') ||
    (/^(?:was|were)$/.test(all[to + 1]?.text ?? '') && STATE.has(all[to + 2]?.text ?? '')));

/** `most could log in after 40 minutes`, `it was back up after an hour`. */
const isBack = (all: readonly Lexeme[], after: number): boolean =>
  inFront(all, after, 6).some(({ text }) =>
    /^(?:could|again|back|recovered|restored|working|running|online)$/.test(text),
  );

/** `was dead for`, `all in all`, `it took`, `after 20 minutes we …`. */
function leadsTo(all: readonly Lexeme[], i: number, from: number, to: number): boolean {
  const { text } = all[i]!;
  const next = all[i + 1]?.text ?? '';
  const gap = from - i;
  switch (text) {
    case 'altogether':
    case 'overall':
    case 'lasted':
      return true;
    case 'out':
      return gap <= 4 && /^(?:locked|thrown|logged|kicked|shut|cut)$/.test(all[i - 1]?.text ?? '');
    case 'for':
      return gap <= 4 && OUT.has(all[i - 1]?.text ?? '');
    case 'all':
      return next === 'in' || next === 'told';
    case 'it':
      return gap <= 6 && /^(?:took|was|lasted)$/.test(next);
    case 'took':
      return gap <= 4 && /^(?:us|me|about|around|roughly|nearly|almost)$/.test(next);
    case 'after':
      if (gap <= 3 && isBack(all, i)) return true;
      return (
        gap <= 3 &&
        /^(?:we|it|everything|all|service|the|customers|users|things|they)$/.test(all[to]?.text ?? '')
      );
    default:
      return false;
  }
}
