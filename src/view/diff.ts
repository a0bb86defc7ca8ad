import { changesBetween, type Stretch, stretchesOf } from '../bank/text-diff.ts';
import type { Look } from './look.ts';
import { show } from './show.ts';

const CONTEXT = 3;
const SIGN = { same: ' ', before: '-', after: '+' } as const;

/**
 * What changes in a file, as a unified diff; empty where nothing does. It can be applied, unless a line has something in it that
 * is made visible, as line ends are where they change.
 */
export function diff(path: string, before: string, after: string, look: Look): string {
  if (before === after) return '';
  const lines = compare(linesOf(before), linesOf(after));
  const isCrlf = [before, after].every((text) => !/(?<!\r)\n/.test(text));
  const paint = { same: (text: string) => text, before: look.paint.bad, after: look.paint.good };
  const hunks = hunksOf(lines).map(({ from, to, old, made }) => {
    const part = lines.slice(from, to);
    const count = (not: Stretch['kind']) => part.filter(({ kind }) => kind !== not).length;
    const head = look.paint.accent(`@@ -${old},${count('after')} +${made},${count('before')} @@`);
    return [head, ...part.map(({ kind, text }) => paint[kind](SIGN[kind] + shown(text, isCrlf)))].join('\n');
  });
  return [`--- ${show(path)}`, `+++ ${show(path)}`, ...hunks].join('\n');
}

/** Each line with its end. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

const MARK = '\ufeff';

/** A line without its end. `isCrlf`: all have CR and LF, which the diff then has as well. */
function shown(line: string, isCrlf: boolean): string {
  const mark = line.startsWith(MARK) ? MARK : '';
  const end = isCrlf && line.endsWith('\r\n') ? '\r' : '';
  const text = show(line.slice(mark.length).replace(isCrlf ? /\r?\n$/ : /\n$/, ''));
  return mark + text + end + (line.endsWith('\n') ? '' : '\n\\ No newline at end of file');
}

/** Common lines at both ends, and what changed between them; of too many lines all are taken out and put in. */
function compare(a: readonly string[], b: readonly string[]): Stretch[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [out, put] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const middle = changesBetween(out, put) ?? [...stretchesOf('before', out), ...stretchesOf('after', put)];
  return [
    ...stretchesOf('same', a.slice(0, head)),
    ...middle,
    ...stretchesOf('same', a.slice(a.length - tail)),
  ];
}

function hunksOf(lines: readonly Stretch[]): { from: number; to: number; old: number; made: number }[] {
  const hunks: { from: number; to: number; old: number; made: number }[] = [];
  let [old, made] = [1, 1];
  const oldAt: number[] = [];
  const madeAt: number[] = [];
  for (const { kind } of lines) {
    oldAt.push(old);
    madeAt.push(made);
    if (kind !== 'after') old++;
    if (kind !== 'before') made++;
  }
  lines.forEach(({ kind }, index) => {
    if (kind === 'same') return;
    const from = Math.max(0, index - CONTEXT);
    const to = Math.min(lines.length, index + CONTEXT + 1);
    const last = hunks.at(-1);
    if (last && from <= last.to) last.to = to;
    else hunks.push({ from, to, old: oldAt[from]!, made: madeAt[from]! });
  });
  return hunks;
}
