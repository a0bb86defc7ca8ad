import { FNV_BASIS, FNV_PRIME, fnvOf } from '../bank/fnv.ts';
import { lettersOf } from './heads.ts';

/** A number from a text that is the same on every machine and evenly spread (FNV-1a with a final mix). */
export function hashOf(text: string): number {
  return mixed(fnvOf(text));
}

/** The hashes of the words of a text in small letters, in 30 bits, which V8 keeps without a box. */
export function wordHashesOf(text: string): readonly number[] {
  const { read, written } = encoder.encodeInto(text, bytes);
  // Nearly every text is ASCII and short: of one no word has to be cut out.
  if (read < text.length || written > read)
    return lettersOf(text.toLowerCase()).map((word) => hashOf(word) >>> 2);
  bytes[written] = 0;
  const hashes: number[] = [];
  let hash = FNV_BASIS;
  for (let at = 0; at <= written; at++) {
    const code = bytes[at]!;
    const small = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
    if ((small >= 0x61 && small <= 0x7a) || (small >= 0x30 && small <= 0x39))
      hash = Math.imul(hash ^ small, FNV_PRIME);
    else if (hash !== FNV_BASIS) {
      hashes.push(mixed(hash) >>> 2);
      hash = FNV_BASIS;
    }
  }
  return hashes;
}

/** To get at the letters of a prompt one by one, as of any part of a text, takes twice as long as to get at its bytes. */
const bytes = new Uint8Array(0x4000);
const encoder = new TextEncoder();

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (half ^ (half >>> 13)) >>> 0;
}
