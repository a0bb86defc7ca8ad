/** How a match of a pattern can begin. */
export interface Openings {
  /**
   * Its first word, and of each what may stand behind the space that follows: a bit for each letter and one for all the rest.
   * `[a-z]+n't` counts as the word `n't`.
   */
  readonly words: ReadonlyMap<string, number>;
  /** True where a match begins with the space in front of its first word. */
  readonly spaced: boolean;
}

/** The bit of a letter. */
export function bitOf(code: number): number {
  const letter = code - 0x61;
  return 1 << (letter >= 0 && letter < LETTERS ? letter : LETTERS);
}

const LETTERS = 26;
const EVERY = 2 ** (LETTERS + 1) - 1;

/** Read from the source of the pattern; undefined where a match can begin with any word. */
export function openingsOf({ source }: RegExp): Openings | undefined {
  const reader = new Reader(source);
  reader.give(reader.alternatives(['']));
  const found = [...reader.openings];
  const spaced = found.filter(([opening]) => opening.startsWith(' ')).length;
  const words = new Map(found.map(([opening, behind]) => [opening.trim(), behind]));
  if (reader.isOpen || (spaced !== 0 && spaced !== found.length)) return undefined;
  return [...words.keys()].every((word) => /[a-z]/.test(word)) ? { words, spaced: spaced > 0 } : undefined;
}

/** What a match may have begun with while the letter behind its first word is not known. */
type Begun = readonly string[];

const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const LITERAL = /(?:[a-z0-9 ,'-]|\\\.)+/y;

/** What changes nothing in how deep one is; of many letters each would cost. */
const PLAIN = /[^\\()[|]*/y;

/** Follows the source of a pattern only as far as the letter behind the first word of a match. */
class Reader {
  readonly openings = new Map<string, number>();
  /** Something that matches many words stands where the first one should. */
  isOpen = false;
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** How the beginning may go on behind a group, whose bracket is passed. */
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

  /** What goes on with anything: its first word has to tell. */
  give(begun: Begun): void {
    for (const way of begun) {
      const end = way.indexOf(' ', 1);
      if (end < 0) this.isOpen = true;
      else this.openings.set(way.slice(0, end), EVERY);
    }
  }

  private repeated(begun: Begun): Begun {
    const literal = this.matched(LITERAL);
    const quantifier = this.matched(QUANTIFIER);
    if (literal !== '' && quantifier === '') return this.followed(begun, literal);
    // A quantifier behind letters is about the last of them.
    const ways = literal === '' ? begun : this.followed(begun, literal.slice(0, -1));
    const once = literal === '' ? this.atom(begun) : this.followed(ways, literal.slice(-1));
    const times = literal === '' ? this.matched(QUANTIFIER) : quantifier;
    const isEndless = /^[*+{]/.test(times);
    if (isEndless) this.give(once);
    const behind = isEndless ? [] : once;
    return /^(?:[?*]|\{0)/.test(times) ? [...new Set([...ways, ...behind])] : behind;
  }

  private atom(begun: Begun): Begun {
    if (this.takes('(?=')) {
      const ways = this.alternatives(begun);
      this.give(ways);
      return [];
    }
    if (this.takes('(?!') || this.takes('(?<=') || this.takes('(?<!')) {
      this.alternatives([]);
      return begun;
    }
    if (this.takes('(?:') || this.takes('(')) return this.alternatives(begun);
    if (this.takes("[a-z]+n't")) {
      const first = begun.filter((way) => way.indexOf(' ', 1) < 0);
      this.give(begun.filter((way) => !first.includes(way)));
      return this.followed(first, "n't");
    }
    if (this.takes('[')) {
      const chars = this.source.slice(this.at, this.source.indexOf(']', this.at));
      this.at += chars.length + 1;
      if (/^[a-z,.]+$/.test(chars)) return [...chars].flatMap((char) => this.followed(begun, char));
    } else this.at += this.source[this.at] === '\\' ? 2 : 1;
    this.give(begun);
    return [];
  }

  /** The ways with so much behind them; what tells the letter behind its first word is done. */
  private followed(begun: Begun, text: string): Begun {
    const plain = text.includes('\\') ? text.replaceAll('\\', '') : text;
    return begun.flatMap((way) => {
      const longer = way + plain;
      const end = longer.indexOf(' ', 1);
      if (end < 0 || end === longer.length - 1) return [longer];
      const word = longer.slice(0, end);
      this.openings.set(word, (this.openings.get(word) ?? 0) | bitOf(longer.charCodeAt(end + 1)));
      return [];
    });
  }

  /** Neither at the end nor before what ends a sequence. */
  private isWithin(): boolean {
    const char = this.source[this.at];
    return char !== undefined && char !== '|' && char !== ')';
  }

  /** Past the rest of a sequence, which comes after the beginning. */
  private skip(): void {
    let depth = 0;
    for (; this.at < this.source.length; this.at++) {
      PLAIN.lastIndex = this.at;
      PLAIN.test(this.source);
      this.at = PLAIN.lastIndex;
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
