import type { Look } from './look.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { wrap } from './wrap.ts';

/** A row of a table as a line that names its cells: on a narrow terminal a table does not fit. */
export function rowLine(
  [first, ...others]: readonly string[],
  [, ...titles]: readonly string[],
  look: Look,
): string {
  const { dot } = symbolsOf(look);
  const cells = others.flatMap((cell, index) => (cell === '' ? [] : [`${show(cell)} ${titles[index]}`]));
  return wrap(`${show(first ?? '')}: ${cells.join(` ${dot} `)}`, look.width, '    ', '  ');
}
