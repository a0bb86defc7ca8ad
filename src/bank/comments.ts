import { fenceAfter } from './fence.ts';

/**
 * The text with the HTML comments of its body blanked out, so that a remark of an author (or one that switches a lint
 * rule off) is never asked, shown or checked. Every offset stays what it was. Comments in code fences are code.
 */
export function withoutComments(text: string, from: number): string {
  if (!text.includes('<!--', from)) return text;
  let bare = text.slice(0, from);
  let fence = '';
  let inside = false;
  for (let at = from; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next + 1;
    let line = text.slice(at, end);
    const before = fence;
    if (!inside) fence = fenceAfter(before, line);
    if (before === '' && fence === '') [line, inside] = blankLine(line, inside);
    bare += line;
    at = end;
  }
  return bare;
}

function blankLine(line: string, wasInside: boolean): [string, boolean] {
  let inside = wasInside;
  let out = '';
  for (let at = 0; at < line.length; ) {
    const mark = line.indexOf(inside ? '-->' : '<!--', at);
    const end = mark === -1 ? line.length : inside ? mark + 3 : mark;
    out += inside ? line.slice(at, end).replace(/[^\r\n]/g, ' ') : line.slice(at, end);
    if (mark !== -1) inside = !inside;
    at = end;
  }
  return [out, inside];
}
