/** V8 copies what is shorter. */
const PART = 13;

/** A text of its own: a part of a text keeps the whole of it in memory, and there may be ten thousand. */
export function ownCopy(text: string): string {
  return text.length < PART ? text : JSON.parse(JSON.stringify(text));
}
