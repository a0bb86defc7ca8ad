import type { AnswerState } from './answer-state.ts';
import type { Look } from './look.ts';
import { showProse } from './prose.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { cutTo, wrap } from './wrap.ts';

/** The question and the hints so far in at most so many lines: as much as fits, from the first line in view on. */
export function questionLines(
  { ask, hints, promptTop }: AnswerState,
  look: Look,
  most: number,
): { lines: string[]; top: number } {
  const prompt = wrap(showProse(ask.prompt), look.width - 2, ' ').split('\n');
  const shown = ask.hints.slice(0, hints).map((hint, index) => hintLines(hint, index + 1, look));
  const roomy = ['', ...prompt, '', ...shown.flat()];
  if (roomy.length <= most) return { lines: roomy, top: 0 };
  const all = [...prompt, ...shown.flat()];
  if (all.length <= most) return { lines: all, top: 0 };
  const page = Math.max(1, most - 1);
  const wanted = promptTop === LATEST_HINT ? all.length - (shown.at(-1)?.length ?? 0) : promptTop;
  const top = Math.max(0, Math.min(wanted, all.length - page));
  const { more } = symbolsOf(look);
  const place = ` ${more} lines ${top + 1} to ${top + page} of ${all.length} (Alt-Up, Alt-Down)`;
  const mark = look.paint.faint(cutTo(place, look.width, more));
  return { lines: [...all.slice(top, top + page), mark].slice(0, most), top };
}

/** As first line in view: that of the hint shown last. */
export const LATEST_HINT = Number.POSITIVE_INFINITY;

function hintLines(hint: string, number: number, look: Look): string[] {
  const lines = wrap(show(hint), look.width - 1, '         ', ` Hint ${number}: `).split('\n');
  return lines.map((line) => look.paint.accent(line));
}
