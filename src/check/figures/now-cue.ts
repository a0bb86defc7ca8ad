import type { Lexeme } from './lexeme.ts';
import { secondsOf } from './units.ts';
import { wordSet } from './word-set.ts';

const NOW = wordSet('now today nowadays currently presently afterwards afterward meanwhile lately recently');

const BETWEEN = wordSet(
  "way it it's its is are was were they they're we we're i i'm you that's that there there's this at to down up only just maybe perhaps about around roughly like some say more most almost nearly barely hardly basically under below over , : = - – — ~ < > the a takes take took need needs gets get see have has had average median mean p95 p99 for in runs run stands sits stays within after know knows sees notice",
);

const SEASON =
  /^(?:spring|summer|autumn|fall|winter|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|friday|monday|then)$/;

/** Whether the words right at a quantity say that it was so later than what was told before: `now it's two`, `by spring 4`. */
export function saysNow(all: readonly Lexeme[], from: number, to: number): boolean {
  const { sentence } = all[from]!;
  for (let i = from - 1; i >= 0 && i > from - 9 && all[i]!.sentence === sentence; i--) {
    if (isNowAt(all, i)) return true;
    if (!BETWEEN.has(all[i]!.text)) break;
  }
  return all[to]?.sentence === sentence && (isNowAt(all, to) || isLeft(all, to) || isNowBehind(all, to));
}

/** `15 is now`, `three do today`. */
const isNowBehind = (all: readonly Lexeme[], i: number): boolean =>
  /^(?:is|are|do|does|it)$/.test(all[i]!.text) && NOW.has(all[i + 1]?.text ?? '');

/** `nine are left`, `two remain`. */
function isLeft(all: readonly Lexeme[], i: number): boolean {
  const be = /^(?:is|are|was|were)$/.test(all[i]!.text) ? 1 : 0;
  return /^(?:left|remain|remained|remains|remaining)$/.test(all[i + be]?.text ?? '');
}

/** `Six months on we had 7`, `two weeks later`: the time opens the sentence. */
const isTimeAhead = (all: readonly Lexeme[], i: number): boolean =>
  secondsOf(all[i - 1], false) !== undefined && all[i - 3]?.sentence !== all[i]!.sentence;

/** Whether a word of now ends at the lexeme, or begins there. */
function isNowAt(all: readonly Lexeme[], i: number): boolean {
  const { text } = all[i]!;
  const before = all[i - 1]?.text ?? '';
  const next = all[i + 1]?.text ?? '';
  if (NOW.has(text)) return true;
  // `a team of 5, later 12`
  if (text === 'later' && /^(?:,|and)$/.test(before)) return true;
  if (text === 'later' || text === 'on') return isTimeAhead(all, i);
  if (text === 'days') return before === 'these';
  if (text === 'these') return next === 'days';
  if (text === 'then') return before === 'since';
  if (text === 'since') return next === 'then' || next === ',' || all[i + 1]?.sentence !== all[i]!.sentence;
  if (/^(?:quarter|month|week|time)$/.test(text)) return before === 'last' || before === 'this';
  if (/^(?:last|this)$/.test(text)) return /^(?:quarter|month|week)$/.test(next);
  if (text === 'year') return before === 'this' || (before === 'half' && all[i - 2]?.text === 'last');
  if (/^(?:in|by|at)$/.test(text)) return next === 'the' && all[i + 2]?.text === 'end';
  if (text === 'end') return before === 'the' && /^(?:in|by|at)$/.test(all[i - 2]?.text ?? '');
  return SEASON.test(text) && before === 'by';
}
