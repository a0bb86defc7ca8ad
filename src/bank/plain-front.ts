import { coreType } from './core-type.ts';
import { knownIn } from './known-keys.ts';
import { LineCursor } from './line-cursor.ts';
import { easyEnd, isPlainText, scalarAt } from './plain-scalar.ts';
import { scalarValue } from './scalar-value.ts';
import type { Shape, Value } from './shape.ts';

type MapShape = Shape & { is: 'map' };
type ListShape = Shape & { is: 'list' };
type Values = { readonly [key: string]: Value };

/**
 * Reads front matter that is as people write it and in which nothing is wrong, from `start` up to the fence at `end`. Nearly
 * all is, and straight from the text to its values is a third of the way by nodes. Undefined for anything else, which is
 * then read by nodes that have places: what is read here, is read alike there (a test compares them).
 */
export function readPlainFront(
  text: string,
  start: number,
  end: number,
  shape: MapShape,
): Values | undefined {
  const reader = new Reader(text, start, end);
  try {
    return reader.document(shape);
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

const NOT_PLAIN = Symbol('not plain');
const [LINE_BREAK, HASH] = [0x0a, 0x23];
const [COMMA, OPENING, CLOSING] = [0x2c, 0x5b, 0x5d];

/** Stands at the first sign of a line that is neither blank nor a comment, whenever it is asked for a mapping or a list. */
class Reader extends LineCursor {
  private readonly end: number;
  /** Of the line it stands in; -1 behind the last one. */
  private column = -1;

  constructor(text: string, start: number, end: number) {
    super(text);
    this.at = start;
    this.end = end;
  }

  document(shape: MapShape): Values {
    if (this.nextLine() !== 0) throw NOT_PLAIN;
    // It ends where the column is less than 0, behind the last line.
    return this.map(shape, 0);
  }

  private map(shape: MapShape, column: number): Values {
    const values: Record<string, Value> = {};
    const { find, required } = knownIn(shape);
    let read = 0;
    do {
      const known = find(this.text, this.at);
      if (!known || read & known.bit) throw NOT_PLAIN;
      read |= known.bit;
      this.at += known.key.length + 1;
      values[known.key] = this.value(known.shape, column);
      if (this.column > column) throw NOT_PLAIN;
    } while (this.column === column);
    if ((read & required) !== required) throw NOT_PLAIN;
    return values;
  }

  private value(shape: Shape, column: number): Value {
    const gap = this.skipSpaces();
    if (this.text.charCodeAt(this.at) !== LINE_BREAK) {
      if (gap === 0) throw NOT_PLAIN;
      return this.inline(shape, column);
    }
    // A list may stand as far left as its key.
    if (shape.is !== 'list' || this.nextLine() < column) throw NOT_PLAIN;
    return this.list(shape, this.column);
  }

  private list(shape: ListShape, column: number): readonly Value[] {
    const values: Value[] = [];
    if (!this.isDash()) throw NOT_PLAIN;
    do {
      this.at++;
      const inside = column + 1 + this.skipSpaces();
      values.push(shape.of.is === 'map' ? this.map(shape.of, inside) : this.inline(shape.of, column));
    } while (this.column === column && this.isDash());
    if (this.column > column) throw NOT_PLAIN;
    return within(shape, values);
  }

  /** A value that ends with its line; the next line must not be able to go on with it. */
  private inline(shape: Shape, column: number): Value {
    const isFlow = this.text.charCodeAt(this.at) === OPENING;
    if (isFlow !== (shape.is === 'list')) throw NOT_PLAIN;
    const value = shape.is === 'list' ? this.flow(shape) : this.scalar(shape, false);
    this.skipSpaces();
    if (this.text.charCodeAt(this.at) !== LINE_BREAK) throw NOT_PLAIN;
    if (this.nextLine() > column) throw NOT_PLAIN;
    return value;
  }

  private flow(shape: ListShape): readonly Value[] {
    const values: Value[] = [];
    do {
      // Over the bracket or the comma.
      this.at++;
      this.skipSpaces();
      if (values.length === 0 && this.text.charCodeAt(this.at) === CLOSING) break;
      values.push(this.scalar(shape.of, true));
      this.skipSpaces();
    } while (this.text.charCodeAt(this.at) === COMMA);
    if (this.text.charCodeAt(this.at) !== CLOSING) throw NOT_PLAIN;
    this.at++;
    return within(shape, values);
  }

  private scalar(shape: Shape, inFlow: boolean): Value {
    const { text, at } = this;
    const easy = easyEnd(text, at, inFlow);
    const found = easy === -1 ? scalarAt(text, at, inFlow) : undefined;
    if (easy === -1 && !(found && isPlainText(found.text))) throw NOT_PLAIN;
    const written = found ? found.text : text.slice(at, easy);
    const value = scalarValue(written, found?.quoted ? 'string' : coreType(written), shape);
    if (value === undefined) throw NOT_PLAIN;
    this.at = found ? found.end : easy;
    return value;
  }

  /** Goes on to the first sign of the next line that is neither blank nor a comment; its column. */
  protected override nextLine(): number {
    const { text } = this;
    if (text.charCodeAt(this.at) === LINE_BREAK) this.at++;
    for (;;) {
      const column = this.skipSpaces();
      if (this.at >= this.end) {
        this.column = -1;
        return -1;
      }
      const code = text.charCodeAt(this.at);
      if (code !== LINE_BREAK && code !== HASH) {
        this.column = column;
        return column;
      }
      const next = text.indexOf('\n', this.at) + 1;
      if (code === HASH && !isPlainText(text.slice(this.at, next))) throw NOT_PLAIN;
      this.at = next;
    }
  }
}

function within({ min, max }: ListShape, values: readonly Value[]): readonly Value[] {
  if (values.length < min || values.length > max) throw NOT_PLAIN;
  return values;
}
