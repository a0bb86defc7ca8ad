import { LineCursor } from './line-cursor.ts';
import { isPlainText, scalarAt } from './plain-scalar.ts';
import type { YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-node.ts';

/**
 * Reads the YAML that people write by hand, ten times faster than a whole parser: block mappings and lists, plain and
 * quoted scalars on one line, flow lists on one line. Undefined for anything else, which the whole parser then reads: what
 * both read, they read alike (a test compares them).
 */
export function parsePlainYaml(text: string, base: number, typeOf: TypeOf): YamlNode | undefined {
  if (!isPlainText(text)) return undefined;
  const reader = new Reader(text, base, typeOf);
  try {
    return reader.document();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

type TypeOf = (text: string) => YamlScalar['type'];

const NOT_PLAIN = Symbol('not plain');
const MAX_DEPTH = 8;

class Reader extends LineCursor {
  private readonly base: number;
  private readonly typeOf: TypeOf;

  constructor(text: string, base: number, typeOf: TypeOf) {
    super(text);
    this.base = base;
    this.typeOf = typeOf;
  }

  document(): YamlNode {
    const column = this.nextLine();
    if (column !== 0) throw NOT_PLAIN;
    const node = this.block(0, 0);
    if (this.nextLine() !== -1) throw NOT_PLAIN;
    return node;
  }

  private block(column: number, depth: number): YamlNode {
    if (depth > MAX_DEPTH) throw NOT_PLAIN;
    return this.isDash() ? this.list(column, depth) : this.map(column, depth);
  }

  private map(column: number, depth: number): YamlMap {
    const entries: YamlMap['entries'][number][] = [];
    const start = this.base + this.at;
    const seen = new Set<string>();
    for (;;) {
      const key = this.key();
      if (seen.has(key)) throw NOT_PLAIN;
      seen.add(key);
      const keyEnd = this.base + this.at - 1;
      const keySpan = { start: keyEnd - key.length, end: keyEnd };
      const value = this.valueAfter(column, depth, keySpan);
      entries.push({ key, keySpan, value });
      const next = this.peekLine();
      if (next < column) return { kind: 'map', entries, span: { start, end: value.span.end } };
      if (next > column || this.nextLine() !== column || this.isDash()) throw NOT_PLAIN;
    }
  }

  private list(column: number, depth: number): YamlList {
    const items: YamlNode[] = [];
    const start = this.base + this.at;
    for (;;) {
      if (!this.isDash()) throw NOT_PLAIN;
      this.at++;
      const gap = this.skipSpaces();
      const before = this.at;
      if (this.keyEnd() !== -1) items.push(this.map(column + 1 + gap, depth + 1));
      else {
        items.push(this.inline(column));
        if (this.at === before) throw NOT_PLAIN;
      }
      const next = this.peekLine();
      const dash = next === column && this.isDashAhead();
      if (next < column || (next === column && !dash)) {
        return { kind: 'list', items, span: { start, end: items.at(-1)!.span.end } };
      }
      if (next > column || this.nextLine() !== column) throw NOT_PLAIN;
    }
  }

  private valueAfter(column: number, depth: number, keySpan: { start: number; end: number }): YamlNode {
    if (!this.skipLineEnd()) {
      this.skipSpaces();
      return this.inline(column);
    }
    const next = this.peekLine();
    // A list may stand as far left as its key.
    if (next > column || (next === column && this.isDashAhead())) {
      this.nextLine();
      return this.block(next, depth + 1);
    }
    return { kind: 'scalar', text: '', type: 'null', span: keySpan };
  }

  /** A value that ends with its line; the next line must not be able to go on with it. */
  private inline(column: number): YamlNode {
    const node = this.text[this.at] === '[' ? this.flow() : this.scalar(false);
    if (!this.skipLineEnd()) throw NOT_PLAIN;
    if (node.kind === 'scalar' && this.peekLine() > column) throw NOT_PLAIN;
    return node;
  }

  private flow(): YamlList {
    const start = this.base + this.at;
    const items: YamlNode[] = [];
    this.at++;
    this.skipSpaces();
    while (this.text[this.at] !== ']') {
      items.push(this.scalar(true));
      this.skipSpaces();
      if (this.text[this.at] === ',') {
        this.at++;
        this.skipSpaces();
        if (this.text[this.at] === ']') throw NOT_PLAIN;
      } else if (this.text[this.at] !== ']') throw NOT_PLAIN;
    }
    this.at++;
    return { kind: 'list', items, span: { start, end: this.base + this.at } };
  }

  private scalar(inFlow: boolean): YamlScalar {
    const found = scalarAt(this.text, this.at, inFlow);
    if (!found) throw NOT_PLAIN;
    this.at = found.end;
    const { text, quoted } = found;
    const start = this.base + found.end - text.length - (quoted ? 1 : 0);
    return {
      kind: 'scalar',
      text,
      type: quoted ? 'string' : this.typeOf(text),
      span: { start, end: start + text.length },
    };
  }

  /** Takes a key with its colon. */
  private key(): string {
    const end = this.keyEnd();
    if (end === -1) throw NOT_PLAIN;
    const key = this.text.slice(this.at, end);
    this.at = end + 1;
    return key;
  }

  /** Where the colon of the key stands that begins here; -1 where none does. */
  private keyEnd(): number {
    KEY.lastIndex = this.at;
    return KEY.test(this.text) ? KEY.lastIndex - 1 : -1;
  }
}

const KEY = /[A-Za-z_][\w-]*:(?=[ \n]|$)/y;
