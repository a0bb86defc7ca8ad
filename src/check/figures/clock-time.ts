import { inFront, type Lexeme } from './lexeme.ts';
import type { NumberRead } from './numbers.ts';
import { WEEKDAYS } from './weekdays.ts';
import { wordSet } from './word-set.ts';

const DAYS = wordSet([...WEEKDAYS, 'weekday weekend'].join(' '));
const PART = /^(?:morning|evening|night|afternoon)$/;

/** `p95 stood at 6 on Monday`: a value, and when it was so. */
const STOOD = /^(?:stood|stands|was|were|is|are|sat|sits|stayed|stays|remained|held|peaked|hovered)$/;

/** `It went down at 6 on a Sunday`, `at seven that evening`, `at 6 sharp`: when, and not how much. */
export function isClockTime(all: readonly Lexeme[], { from, to, value }: NumberRead): boolean {
  const [when] = inFront(all, from, 1);
  if (!/^(?:at|around|before|until|till)$/.test(when?.text ?? '')) return false;
  if (!Number.isInteger(value) || value > 24) return false;
  const word = (step: number) => all[to + step]?.text ?? '';
  if (word(0) === 'sharp') return true;
  if (/^(?:that|this|the)$/.test(word(0))) return PART.test(word(word(0) === 'the' ? 2 : 1));
  if (word(0) !== 'on') return false;
  const isSome = word(1) === 'a';
  if (!DAYS.has(word(isSome || word(1) === 'the' ? 2 : 1))) return false;
  return isSome || !STOOD.test(all[from - 2]?.text ?? '');
}
