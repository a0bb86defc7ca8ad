import type { Lexeme } from './lexeme.ts';

/** How much further off a word is behind a lexeme. */
export function breaks({ text, glued }: Lexeme): number {
  if (text === ',' || text === 'and' || text === '(' || text === ')') return 4;
  if (text === 'with' || (!glued && /^[-–—]$/.test(text))) return 8;
  return text === 'but' || text === 'while' || text === 'whereas' || text === ':' ? 8 : 0;
}

/** How much further off is what the next clause tells of. */
export const NEXT = 12;

/** `85 %, so uptime is 99.95 %`: what the next clause begins with is what that one tells of. */
export function opensNext(all: readonly Lexeme[], at: number): boolean {
  if (!/^(?:,|\(|and|but|so|while|whereas|although|[-–—])$/.test(all[at]!.text)) return false;
  for (let i = at + 1; i < at + 6 && all[i]?.sentence === all[at]!.sentence; i++) {
    const { kind, text } = all[i]!;
    if (kind !== 'word' || FINITE.test(text)) return i > at + 1 && text !== ',';
    if (/^(?:which|that|who|it|they|of|for|in|on|with|from|to|by)$/.test(text)) return false;
  }
  return false;
}

/** A verb with which a clause says what became of its subject. */
export const FINITE =
  /^(?:is|are|was|were|used|has|had|fell|dropped|went|rose|grew|sits?|sat|stands?|stood|stayed|stays|halved|doubled|came|takes|took)$/;
