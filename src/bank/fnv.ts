/**
 * What FNV-1a begins with and multiplies by. The first has 32 bits with a sign, which V8 keeps without a box. Loops that
 * make something more on their way take a step by `Math.imul(hash ^ code, FNV_PRIME)`: a function for it is no part of
 * their file once it is built, and would be looked up at every letter.
 */
export const FNV_BASIS = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;

/** FNV-1a of the UTF-16 units of a text, in 32 bits with a sign. */
export function fnvOf(text: string): number {
  let hash = FNV_BASIS;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}
