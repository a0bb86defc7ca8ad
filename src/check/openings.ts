/** The words that a match of a pattern can begin with; `[a-z]+n't` counts as the word `n't`. */
export interface Openings {
  readonly words: ReadonlySet<string>;
  /** True where a match begins with the space in front of its first word. */
  readonly spaced: boolean;
}

/** Read from the source of the pattern; undefined where a match can begin with any word. */
export function openingsOf({ source }: RegExp): Openings | undefined {
  const reader = new Reader(source);
  if (reader.alternatives(['']).length > 0 || reader.isOpen) return undefined;
  const words = new Set([...reader.openings].map((opening) => opening.trim()));
  const spaced = [...reader.openings].filter((opening) => opening.startsWith(' ')).length;
  if ((spaced !== 0 && spaced !== reader.openings.size) || [...words].some((word) => !/[a-z]/.test(word)))
    return undefined;
  return { words, spaced: spaced > 0 };
}

/** What a match may have begun with while its first word is not at its end. */
type Begun = readonly string[];

const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const LITERAL = /(?:[a-z0-9 ,'-]|\\\.)+/y;

/** Follows the source of a pattern only as far as the first word of a match. */
class Reader {
  readonly openings = new Set<string>();
  /** Something that matches many words stands where the first one should. */
  isOpen = false;
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** How the first word may go on behind a group, whose bracket is passed. */
  alternatives(begun: Begun): Begun {
    const made = new Set<string>();
    do {
      let ways = begun;
      while (this.isWithin() && ways.length > 0) ways = this.repeated(ways);
      if (ways.length === 0) this.skip();
      for (const way of ways) made.add(way);
    } while (this.takes('|'));
    this.takes(')');
    return [...made];
  }

  private repeated(begun: Begun): Begun {
    const literal = this.matched(LITERAL);
    const quantifier = this.matched(QUANTIFIER);
    if (literal !== '' && quantifier === '') return this.followed(begun, literal);
    // A quantifier behind letters is about the last of them.
    const ways = literal === '' ? begun : this.followed(begun, literal.slice(0, -1));
    const once = literal === '' ? this.atom(begun) : this.followed(ways, literal.slice(-1));
    const times = literal === '' ? this.matched(QUANTIFIER) : quantifier;
    // `s{2}` and `s+` would go on with the same word.
    if (/^[*+{]/.test(times) && once.length > 0) this.isOpen = true;
    return /^(?:[?*]|\{0)/.test(times) ? [...new Set([...ways, ...once])] : once;
  }

  private atom(begun: Begun): Begun {
    if (this.takes('(?=')) {
      const ways = this.alternatives(begun);
      return ways.length === 0 ? ways : begun;
    }
    if (this.takes('(?!') || this.takes('(?<=') || this.takes('(?<!')) {
      this.alternatives([]);
      return begun;
    }
    if (this.takes('(?:') || this.takes('(')) return this.alternatives(begun);
    if (this.takes("[a-z]+n't")) return this.followed(begun, "n't");
    if (this.takes('[')) {
      const chars = this.source.slice(this.at, this.source.indexOf(']', this.at));
      this.at += chars.length + 1;
      if (/^[a-z,.]+$/.test(chars)) return [...chars].flatMap((char) => this.followed(begun, char));
    } else this.at += this.source[this.at] === '\\' ? 2 : 1;
    if (begun.length > 0) this.isOpen = true;
    return begun;
  }

  /** The ways with so much behind them; where that ends the first word, the way is done. */
  private followed(begun: Begun, text: string): Begun {
    if (begun.length === 0) return begun;
    const plain = text.replaceAll('\\', '');
    return begun.flatMap((way) => {
      const longer = way + plain;
      const end = longer.indexOf(' ', 1);
      if (end < 0) return [longer];
      this.openings.add(longer.slice(0, end));
      return [];
    });
  }

  /** Neither at the end nor before what ends a sequence. */
  private isWithin(): boolean {
    const char = this.source[this.at];
    return char !== undefined && char !== '|' && char !== ')';
  }

  /** Past the rest of a sequence, which comes after the first word. */
  private skip(): void {
    let depth = 0;
    for (; this.at < this.source.length; this.at++) {
      const char = this.source[this.at];
      if (depth === 0 && (char === '|' || char === ')')) return;
      if (char === '\\') this.at++;
      else if (char === '(') depth++;
      else if (char === ')') depth--;
      else if (char === '[') this.at = this.source.indexOf(']', this.at);
    }
  }

  private takes(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private matched(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [text = ''] = pattern.exec(this.source) ?? [];
    this.at += text.length;
    return text;
  }
}
