import type { Lexeme } from './lexeme.ts';
import { wordBefore } from './relative.ts';

/** The word that leads up to a quantity, behind what one does: the `to` of `from shipping monthly to shipping every day`. */
export function leadOf(all: readonly Lexeme[], from: number): number {
  const at = wordBefore(all, from);
  for (
    let i = at;
    i > 0 && i > at - 4 && all[i]?.kind === 'word' && all[i]!.sentence === all[from]!.sentence;
    i--
  )
    if (
      /^[a-z]{2,}ing$/.test(all[i]!.text) &&
      !/thing$/.test(all[i]!.text) &&
      /^(?:from|to)$/.test(all[i - 1]!.text)
    )
      return i - 1;
  return at;
}
