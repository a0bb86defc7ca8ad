import { letterPattern } from '../bank/letters.ts';

/** A line at least this long may be wrapped where nothing but its length tells. */
const WRAPPED_LINE = 50;
/** Shorter ones, at least this long, where so many in a row are full. */
const SHORT_LINE = 30;
const MANY_FULL = 3;
/** Who breaks lines by hand does not fill each. */
const LEFT_FREE = 10;

const LINE = /([^\n\r\u2028]*)(\r\n|[\n\r\u2028]|$)/g;
/** A line of its own: nothing goes on with it. */
const OPENS = letterPattern(
  String.raw`^[\s>]*(?:$|\||(?:[-*•–+‣◦▪●]|#{1,6}|[\p{Extended_Pictographic}]\ufe0f?|\d+[.)]|[\p{L}]\))\s)`,
);
const ENDED = /[.!?;:…|]["”»'’)\]]*\s*$/;

interface Line {
  readonly written: string;
  readonly end: number;
}

/**
 * The same text, in as many places, with a space where a line was wrapped and not ended. A wrapped line is full: the first word of
 * the next one would not have fitted into the longest line of the paragraph.
 */
export function withoutWraps(text: string): string {
  if (!/[\n\r\u2028]/.test(text)) return text;
  const wraps: number[] = [];
  let block: Line[] = [];
  const close = () => {
    for (const end of wrapsOf(block)) wraps.push(end);
    block = [];
  };
  for (const { 0: whole, 1: written = '', index } of text.matchAll(LINE)) {
    if (whole === '') break;
    if (OPENS(written).test(written)) close();
    if (/[^\s>]/.test(written)) block.push({ written, end: index + written.length });
  }
  close();
  let from = 0;
  const parts = wraps.map((end) => {
    const between = /^\s+(?:>[ \t]*)*/.exec(text.slice(end, end + MOST_INDENT))![0];
    const part = text.slice(from, end) + ' '.repeat(between.length);
    from = end + between.length;
    return part;
  });
  return parts.join('') + text.slice(from);
}

const MOST_INDENT = 200;

/** The ends of the lines of a paragraph that were wrapped. */
function wrapsOf(lines: readonly Line[]): number[] {
  const longest = lines.reduce((most, { written }) => Math.max(most, written.length), 0);
  const open = lines.slice(0, -1).flatMap(({ written, end }, at) => {
    if (ENDED.test(written)) return [];
    const next = /\S+/.exec(lines[at + 1]!.written)?.[0] ?? '';
    return [{ length: written.length, end, free: longest - written.length - 1 - next.length }];
  });
  if (open.some(({ free }) => free >= LEFT_FREE)) return [];
  const isFull = open.length >= MANY_FULL && longest >= SHORT_LINE && open.every(({ free }) => free < 0);
  return open.flatMap(({ length, end }) => (isFull || length >= WRAPPED_LINE ? [end] : []));
}
