import { SKIPPED } from '../check/units.ts';
import { firstHead, SKIPPED_HEADS } from './heads.ts';

const SHORT = 2;

/** What makes an alias or a wording stand in any answer, as words that follow its kind; undefined where nothing does. */
export function vagueness(text: string): string | undefined {
  if (text.length > SHORT && !SKIPPED_HEADS.has(firstHead(text))) return undefined;
  if (text.startsWith('=') || text.startsWith('@')) return undefined;
  const words = text.toLowerCase().split(/[\s-]+/);
  // A phrase of them may say something ("this one was on me").
  if (words.length < 3 && words.every((word) => SKIPPED.has(word)))
    return `"${text}" is made of words that stand in every answer: name the thing itself`;
  // In capitals (GC, TB) or with a digit (p9) it is a term.
  if (text.length <= SHORT && /^[a-z]+$/.test(text))
    return `"${text}" is too short to mean one thing: write it out, or exactly ("=${text}")`;
  return undefined;
}
