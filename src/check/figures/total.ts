import type { Lexeme } from './lexeme.ts';

const OUT =
  /^(?:dead|down|out|broken|stale|dark|unusable|degraded|blind|stuck|blocked|offline|unreachable|gone|off|unavailable|closed|frozen|read-only|wrong|affected|stopped|hung|locked|impacted|interrupted)$/;

/** How long something took as a whole, from its begin to its end, whatever the answer calls it. */
export function isTotal(all: readonly Lexeme[], from: number, to: number): boolean {
  const { sentence } = all[from]!;
  let until = false;
  for (let i = from - 1; i >= 0 && i > from - 16 && all[i]!.sentence === sentence; i--) {
    if (leadsTo(all, i, from, to)) return true;
    const { text } = all[i]!;
    until ||= text === 'to' || text === 'until' || text === 'till';
    if (text === 'from' && until) return true;
  }
  for (let i = to; i < to + 4 && all[i]?.sentence === sentence; i++) {
    const pair = `${all[i]!.text} ${all[i + 1]?.text}`;
    if (/^(?:in (?:total|all)|end to|(?:altogether|overall) .*)$/.test(pair)) return true;
  }
  return all[to]?.text === 'later' && all[to]!.sentence === sentence;
}

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
    case 'for':
      return gap <= 4 && OUT.test(all[i - 1]?.text ?? '');
    case 'all':
      return next === 'in' || next === 'told';
    case 'it':
      return gap <= 6 && /^(?:took|was|lasted)$/.test(next);
    case 'took':
      return gap <= 4 && /^(?:us|me|about|around|roughly|nearly|almost)$/.test(next);
    case 'after':
      return (
        gap <= 3 &&
        /^(?:we|it|everything|all|service|the|customers|users|things|they)$/.test(all[to]?.text ?? '')
      );
    default:
      return false;
  }
}
