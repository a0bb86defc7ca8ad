import { trimmed } from './sections.ts';
import type { Span } from './source.ts';

/** What may stand between the last value in brackets and the closing one: the end of a quote, a colon without a value, comments. */
const TO_BRACKET = /["']?(?:[\s,:]|#.*)*[\]}]/y;

/** Behind the bracket that closes a mapping or a list of which the last value ends here; that end, where none is found. */
export function bracketAfter(text: string, end: number): number {
  TO_BRACKET.lastIndex = end;
  return TO_BRACKET.test(text) ? TO_BRACKET.lastIndex : end;
}

/** Where the words of a scalar stand: inside its quotes, or, of a block, between the blanks before its first and behind its last line. */
export function wordsIn(text: string, { start, end }: Span, isBlock: boolean): Span {
  return isBlock ? trimmed(text, start, end) : { start, end };
}
