import type { Look } from '../view/look.ts';
import { type ColorLevel, paintFor } from '../view/paint.ts';
import { columns, type Output, type World } from './world.ts';

/** How output to a stream may look: `--color` over the setting over FORCE_COLOR over NO_COLOR over the terminal. */
export function lookOf(stream: Output, world: World, options: { color?: boolean | undefined } = {}): Look {
  return {
    width: columns(stream),
    unicode: isUnicode(world.env),
    paint: paintFor(colorLevel(stream, world.env, options.color)),
  };
}

function colorLevel(stream: Output, env: World['env'], option: boolean | undefined): ColorLevel {
  if (option === false) return 0;
  if (option === true) return 1;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? 0 : 1;
  if (env.NO_COLOR) return 0;
  return stream.isTTY && env.TERM !== 'dumb' ? 1 : 0;
}

/** By the locale, as libc reads it: LC_ALL over LC_CTYPE over LANG. No locale at all counts as UTF-8. */
function isUnicode(env: World['env']): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return env.TERM !== 'linux' && (locale === '' || /utf-?8/i.test(locale));
}
