import type { Look } from './look.ts';
import { showText } from './show.ts';
import { wrap } from './wrap.ts';

/** A stretch of a text to make visible: with colour painted, without it in brackets with the label. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly paint: (text: string) => string;
}

/**
 * A text wrapped to the width with its marks made visible. Of marks that overlap the first (by place, then the longer)
 * stands.
 */
export function markedText(text: string, marks: readonly Mark[], look: Look, indent: string): string {
  const colour = look.paint.marked('x') !== 'x';
  let plain = '';
  const stretches: { start: number; end: number; paint: (text: string) => string }[] = [];
  let at = 0;
  for (const mark of apart(marks, text.length)) {
    plain += showText(text.slice(at, mark.start));
    const start = plain.length;
    const words = showText(text.slice(mark.start, mark.end));
    plain += colour ? words : `[${mark.label}: ${words}]`;
    stretches.push({ start, end: plain.length, paint: mark.paint });
    at = mark.end;
  }
  plain += showText(text.slice(at));
  const lines = wrap(plain, look.width - indent.length).split('\n');
  return paintLines(plain, lines, colour ? stretches : [])
    .map((line) => `${indent}${line}`.trimEnd())
    .join('\n');
}

function apart(marks: readonly Mark[], length: number): Mark[] {
  const sorted = marks
    .filter((mark) => mark.start < mark.end && mark.end <= length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of sorted) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** Wrapping drops only blanks, so each character of a line is found again by walking along the text. */
function paintLines(
  plain: string,
  lines: readonly string[],
  stretches: readonly { start: number; end: number; paint: (text: string) => string }[],
): string[] {
  let at = 0;
  return lines.map((line) => {
    let painted = '';
    let run = '';
    let paint: ((text: string) => string) | undefined;
    const flush = () => {
      painted += paint && run !== '' ? paint(run) : run;
      run = '';
    };
    for (const character of line) {
      while (at < plain.length && !plain.startsWith(character, at)) at++;
      const here = stretches.find((stretch) => at >= stretch.start && at < stretch.end)?.paint;
      if (here !== paint) {
        flush();
        paint = here;
      }
      run += character;
      at += character.length;
    }
    flush();
    return painted;
  });
}
