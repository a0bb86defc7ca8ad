import { fenceAfter } from './fence.ts';
import { unclosed } from './sections.ts';
import type { Problem } from './source.ts';

/** A text without its comments, and what is wrong with them. */
export interface Bare {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * The text with the HTML comments of its body blanked out, so that a remark of an author (or one that switches a lint
 * rule off) is never asked, shown or checked. Every offset stays what it was. Comments in code are code.
 */
export function withoutComments(text: string, from: number): Bare {
  if (!text.includes(OPENING, from)) return { text, problems: [] };
  let bare = text.slice(0, from);
  let fence = '';
  let open = -1;
  for (let at = from; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next + 1;
    let line = text.slice(at, end);
    const before = fence;
    if (open === -1) fence = fenceAfter(before, line);
    if (before === '' && fence === '') [line, open] = blankLine(line, at, open);
    bare += line;
    at = end;
  }
  const left = { start: open, end: open + OPENING.length };
  return { text: bare, problems: open === -1 ? [] : unclosed(text, left, 'comment') };
}

const [OPENING, CLOSING] = ['<!--', '-->'];

/** A line that begins at an offset, blanked out; and where the comment begins that is open behind it, -1 where none is. */
function blankLine(line: string, start: number, openBefore: number): [string, number] {
  const code = line.includes('`') ? codeIn(line) : NO_CODE;
  let open = openBefore;
  let out = '';
  for (let at = 0; at < line.length; ) {
    const isInside = open !== -1;
    const mark = isInside ? line.indexOf(CLOSING, at) : nextComment(line, at, code);
    const end = mark === -1 ? line.length : isInside ? mark + CLOSING.length : mark;
    out += isInside ? line.slice(at, end).replace(/[^\r\n]/g, ' ') : line.slice(at, end);
    if (mark !== -1) open = isInside ? -1 : start + mark;
    at = end;
  }
  return [out, open];
}

/** For each run of backticks that opens code in a line, where that ends: with the next run of as many. */
function codeIn(line: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const next = new Map<number, number>();
  for (const { 0: run, index } of [...line.matchAll(/`+/g)].reverse()) {
    const end = next.get(run.length);
    if (end !== undefined) ends.set(index, end);
    next.set(run.length, index + run.length);
  }
  return ends;
}

const NO_CODE: ReadonlyMap<number, number> = new Map();

function nextComment(line: string, from: number, code: ReadonlyMap<number, number>): number {
  const sign = /`+|<!--/g;
  sign.lastIndex = from;
  for (let found = sign.exec(line); found; found = sign.exec(line)) {
    if (found[0] === OPENING) return found.index;
    sign.lastIndex = code.get(found.index) ?? sign.lastIndex;
  }
  return -1;
}
