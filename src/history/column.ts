const CHUNK = 1 << 15;
const ARRAYS = { f64: Float64Array, u32: Uint32Array, u8: Uint8Array } as const;

/** What a column holds: floating-point numbers, whole numbers below 2^32, or below 2^8. */
export type Kind = keyof typeof ARRAYS;
type Chunk = Float64Array | Uint32Array | Uint8Array;

/**
 * A growing column of numbers. In chunks, so that growing never copies what is there: a million rows of objects would
 * not fit in the memory that a million rows of columns leave free.
 */
export class Column {
  readonly kind: Kind;
  length = 0;
  #chunks: Chunk[] = [];

  constructor(kind: Kind) {
    this.kind = kind;
  }

  get(row: number): number {
    return this.#chunks[(row / CHUNK) | 0]![row % CHUNK]!;
  }

  set(row: number, value: number): void {
    this.#chunks[(row / CHUNK) | 0]![row % CHUNK] = value;
  }

  push(value: number): void {
    if (this.length % CHUNK === 0) this.#chunks.push(new ARRAYS[this.kind](CHUNK));
    this.set(this.length++, value);
  }

  /** The same numbers in a column of its own. */
  copy(): Column {
    const copy = new Column(this.kind);
    copy.length = this.length;
    copy.#chunks = this.#chunks.map((chunk) => chunk.slice());
    return copy;
  }

  /** The numbers as bytes, in the byte order of this machine. */
  bytes(): Uint8Array[] {
    return this.#chunks.map((chunk, index) => {
      const rows = Math.min(CHUNK, this.length - index * CHUNK);
      return new Uint8Array(chunk.buffer, chunk.byteOffset, rows * chunk.BYTES_PER_ELEMENT);
    });
  }

  /** A column of numbers that `bytes` wrote; `fill` fills a part of them at a time. */
  static read(kind: Kind, length: number, fill: (part: Uint8Array) => void): Column {
    const column = new Column(kind);
    column.length = length;
    for (let row = 0; row < length; row += CHUNK) {
      const chunk = new ARRAYS[kind](CHUNK);
      fill(new Uint8Array(chunk.buffer, 0, Math.min(CHUNK, length - row) * chunk.BYTES_PER_ELEMENT));
      column.#chunks.push(chunk);
    }
    return column;
  }
}

/** Columns of one length, by name. */
export type Table<Names extends string> = Readonly<Record<Names, Column>>;

/** An empty table of the columns named. */
export function newTable<Names extends string>(kinds: Readonly<Record<Names, Kind>>): Table<Names> {
  const entries = Object.entries<Kind>(kinds).map(([name, kind]) => [name, new Column(kind)]);
  return Object.fromEntries(entries);
}

/** Adds a row. */
export function pushRow<Names extends string>(
  table: Table<Names>,
  row: Readonly<Record<Names, number>>,
): void {
  for (const name in row) table[name].push(row[name]);
}

/** The bytes of all columns of a table, one after the other. */
export function tableBytes(table: Table<string>): Uint8Array[] {
  return Object.values(table).flatMap((column) => column.bytes());
}

/** A table of `length` rows that `tableBytes` wrote. */
export function readTable<Names extends string>(
  kinds: Readonly<Record<Names, Kind>>,
  length: number,
  fill: (part: Uint8Array) => void,
): Table<Names> {
  const entries = Object.entries<Kind>(kinds).map(([name, kind]) => [name, Column.read(kind, length, fill)]);
  return Object.fromEntries(entries);
}
