import type { Line } from './line.ts';
import { bitOf, openingsOf } from './openings.ts';

/** A pattern to be tried at a word, or at the space in front of it. */
interface Try {
  readonly index: number;
  readonly pattern: RegExp;
  readonly back: 0 | 1;
  /** What may stand behind the word, as `Openings` says it. */
  readonly behind: number;
}

/** Patterns by the words that they can begin with: each is tried only where it may match, for most match nowhere. */
export class Tries {
  private readonly count: number;
  private readonly byWord = new Map<string, readonly Try[]>();
  /** Those that can begin with any word, and beside them those with any `…n't`. */
  private readonly anywhere: readonly Try[];
  private readonly negated: readonly Try[];

  constructor(patterns: readonly RegExp[]) {
    this.count = patterns.length;
    const anywhere: Try[] = [];
    const byWord = new Map<string, Try[]>();
    patterns.forEach((pattern, index) => {
      const openings = openingsOf(pattern);
      const sticky = new RegExp(pattern.source, 'y');
      if (!openings) anywhere.push({ index, pattern: sticky, back: 0, behind: -1 });
      for (const [word, behind] of openings?.words ?? []) {
        const one: Try = { index, pattern: sticky, back: openings!.spaced ? 1 : 0, behind };
        const tries = byWord.get(word);
        if (tries) tries.push(one);
        else byWord.set(word, [one]);
      }
    });
    this.anywhere = anywhere;
    this.negated = together(byWord.get("n't") ?? [], anywhere);
    for (const [word, tries] of byWord)
      this.byWord.set(word, together(tries, word.endsWith("n't") ? this.negated : anywhere));
  }

  /** What matches from a word on, in the order of the patterns. */
  at(line: Line, token: number): readonly RegExpExecArray[] {
    let found = NO_MATCHES;
    const bit = bitBehind(line, token);
    for (const one of this.triesAt(line.words[token]!)) {
      const match = (one.behind & bit) === 0 ? null : matchOf(one, line, token);
      if (match) found = [...found, match];
    }
    return found;
  }

  /** For each pattern what it matches in a line, from left to right; none of one pattern overlap. */
  in(line: Line): readonly (readonly RegExpExecArray[])[] {
    const found = Array.from({ length: this.count }, (): RegExpExecArray[] => []);
    for (let token = 0; token < line.words.length; token++) {
      const bit = bitBehind(line, token);
      for (const one of this.triesAt(line.words[token]!)) {
        if ((one.behind & bit) === 0) continue;
        const before = found[one.index]!.at(-1);
        if (before && before.index + before[0].length > line.starts[token]! - one.back) continue;
        const match = matchOf(one, line, token);
        if (match) found[one.index]!.push(match);
      }
    }
    return found;
  }

  private triesAt(word: string): readonly Try[] {
    return this.byWord.get(word) ?? (word.endsWith("n't") ? this.negated : this.anywhere);
  }
}

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** One try of each pattern, in the order of the patterns. */
function together(tries: readonly Try[], others: readonly Try[]): readonly Try[] {
  const byIndex = new Map<number, Try>();
  for (const one of [...tries, ...others]) {
    const behind = one.behind | (byIndex.get(one.index)?.behind ?? 0);
    byIndex.set(one.index, { ...one, behind });
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

/** The bit of what stands behind a word and its space. */
const bitBehind = ({ text, words, starts }: Line, token: number): number =>
  bitOf(text.charCodeAt(starts[token]! + words[token]!.length + 1));

function matchOf({ pattern, back }: Try, { text, starts }: Line, token: number): RegExpExecArray | null {
  pattern.lastIndex = starts[token]! - back;
  return pattern.exec(text);
}
