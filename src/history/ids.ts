import { fnvOf } from '../bank/fnv.ts';
import { Column } from './column.ts';

const CHUNK = 1 << 16;

/**
 * Ids (ASCII) by row, and rows by id. In bytes with a hash table of row numbers (open addressing, linear probing): a
 * million ids as strings in a Map would take more memory than everything else.
 */
export class Ids {
  #chunks: Uint8Array[] = [];
  /** Where the next id goes, counted over all chunks. No id lies in two. */
  #end = 0;
  #starts = new Column('u32');
  #lengths = new Column('u8');
  /** Row + 1 by hash; 0 is free. Made when it is first asked for. */
  #table: Uint32Array | undefined;

  get length(): number {
    return this.#starts.length;
  }

  get(row: number): string {
    return String.fromCharCode.apply(null, this.#bytesOf(row) as unknown as number[]);
  }

  /** The row of an id. */
  find(id: string): number | undefined {
    this.#table ??= this.#index(this.length);
    const row = this.#table[this.#slotOf(this.#table, id)]!;
    return row === 0 ? undefined : row - 1;
  }

  /** Adds an id that is not there yet, as the next row. */
  push(id: string): void {
    if ((this.#end % CHUNK) + id.length > CHUNK) this.#end += CHUNK - (this.#end % CHUNK);
    const number = (this.#end / CHUNK) | 0;
    this.#chunks[number] ??= new Uint8Array(CHUNK);
    const chunk = this.#chunks[number];
    for (let index = 0; index < id.length; index++) chunk[(this.#end % CHUNK) + index] = id.charCodeAt(index);
    this.#starts.push(this.#end);
    this.#lengths.push(id.length);
    this.#end += id.length;
    if (!this.#table) return;
    if (this.length * 2 > this.#table.length) this.#table = this.#index(this.length);
    else this.#table[this.#slotOf(this.#table, id)] = this.length;
  }

  /** The ids as bytes; `head` says how many there are. */
  pack(): {
    readonly head: { readonly rows: number; readonly end: number };
    readonly body: readonly Uint8Array[];
  } {
    return {
      head: { rows: this.length, end: this.#end },
      body: [...this.#starts.bytes(), ...this.#lengths.bytes(), ...this.#chunks],
    };
  }

  static unpack(
    { rows, end }: { readonly rows: number; readonly end: number },
    fill: (part: Uint8Array) => void,
  ): Ids {
    const ids = new Ids();
    ids.#end = end;
    ids.#starts = Column.read('u32', rows, fill);
    ids.#lengths = Column.read('u8', rows, fill);
    for (let at = 0; at < end; at += CHUNK) {
      const chunk = new Uint8Array(CHUNK);
      fill(chunk);
      ids.#chunks.push(chunk);
    }
    return ids;
  }

  #bytesOf(row: number): Uint8Array {
    const start = this.#starts.get(row);
    const at = start % CHUNK;
    return this.#chunks[(start / CHUNK) | 0]!.subarray(at, at + this.#lengths.get(row));
  }

  #index(rows: number): Uint32Array {
    let size = 1024;
    while (size < rows * 4) size *= 2;
    const table = new Uint32Array(size);
    for (let row = 0; row < rows; row++) table[this.#slotOf(table, this.get(row))] = row + 1;
    return table;
  }

  /** The slot that holds an id, or the free one where it would go. */
  #slotOf(table: Uint32Array, id: string): number {
    const mask = table.length - 1;
    let slot = hash(id) & mask;
    while (table[slot] !== 0 && !this.#is(table[slot]! - 1, id)) slot = (slot + 1) & mask;
    return slot;
  }

  #is(row: number, id: string): boolean {
    const bytes = this.#bytesOf(row);
    if (bytes.length !== id.length) return false;
    for (let index = 0; index < id.length; index++) if (bytes[index] !== id.charCodeAt(index)) return false;
    return true;
  }
}

function hash(text: string): number {
  const hashed = fnvOf(text);
  return hashed ^ (hashed >>> 15);
}
