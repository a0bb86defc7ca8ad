import type { Line } from './line.ts';
import { openingsOf } from './openings.ts';

/** A pattern to be tried at a word, or at the space in front of it. */
interface Try {
  readonly index: number;
  readonly pattern: RegExp;
  readonly back: 0 | 1;
}

/** Patterns by the words that they can begin with: each is tried only where one of them stands, for most stand nowhere. */
export class Tries {
  private readonly count: number;
  private readonly byWord = new Map<string, Try[]>();
  /** Those that can begin with any word, and beside them those with any `…n't`. */
  private readonly anywhere: readonly Try[];
  private readonly negated: readonly Try[];

  constructor(patterns: readonly RegExp[]) {
    this.count = patterns.length;
    const anywhere: Try[] = [];
    patterns.forEach((pattern, index) => {
      const openings = openingsOf(pattern);
      const one: Try = { index, pattern: new RegExp(pattern.source, 'y'), back: openings?.spaced ? 1 : 0 };
      if (!openings) anywhere.push(one);
      for (const word of openings?.words ?? []) {
        const tries = this.byWord.get(word);
        if (tries) tries.push(one);
        else this.byWord.set(word, [one]);
      }
    });
    this.anywhere = anywhere;
    this.negated = [...(this.byWord.get("n't") ?? []), ...anywhere];
    for (const [word, tries] of this.byWord) {
      const all = new Set([...tries, ...(word.endsWith("n't") ? this.negated : anywhere)]);
      this.byWord.set(
        word,
        [...all].sort((a, b) => a.index - b.index),
      );
    }
  }

  /** What matches from a word on, in the order of the patterns. */
  at(line: Line, token: number): readonly RegExpExecArray[] {
    let found = NO_MATCHES;
    for (const one of this.triesAt(line.words[token]!)) {
      const match = matchOf(one, line, token);
      if (match) found = [...found, match];
    }
    return found;
  }

  /** For each pattern what it matches in a line, from left to right; none of one pattern overlap. */
  in(line: Line): readonly (readonly RegExpExecArray[])[] {
    const found = Array.from({ length: this.count }, (): RegExpExecArray[] => []);
    for (let token = 0; token < line.words.length; token++) {
      for (const one of this.triesAt(line.words[token]!)) {
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

function matchOf({ pattern, back }: Try, { text, starts }: Line, token: number): RegExpExecArray | null {
  pattern.lastIndex = starts[token]! - back;
  return pattern.exec(text);
}
