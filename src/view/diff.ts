import type { Look } from './look.ts';
import { show } from './show.ts';

const CONTEXT = 3;
/** More changed lines than this are shown as taken out and put in as a whole: the table below grows with their square. */
const MOST = 2000;

interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** What changes in a file, as a unified diff; empty where nothing does. */
export function diff(path: string, before: string, after: string, look: Look): string {
  if (before === after) return '';
  const lines = compare(before.split('\n'), after.split('\n'));
  const paint = { ' ': (text: string) => text, '-': look.paint.bad, '+': look.paint.good };
  const hunks = hunksOf(lines).map(({ from, to, old, made }) => {
    const part = lines.slice(from, to);
    const count = (sign: string) => part.filter((line) => line.sign !== sign).length;
    const head = look.paint.accent(`@@ -${old},${count('+')} +${made},${count('-')} @@`);
    return [head, ...part.map(({ sign, text }) => paint[sign](sign + show(text)))].join('\n');
  });
  return [`--- ${show(path)}`, `+++ ${show(path)}`, ...hunks].join('\n');
}

/** Common lines at both ends, and between them the longest common subsequence. */
function compare(a: readonly string[], b: readonly string[]): Line[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const same = (lines: readonly string[]): Line[] => lines.map((text) => ({ sign: ' ', text }));
  const middle = changed(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))];
}

function changed(a: readonly string[], b: readonly string[]): Line[] {
  const out = a.map((text): Line => ({ sign: '-', text }));
  const put = b.map((text): Line => ({ sign: '+', text }));
  if (Math.max(a.length, b.length) > MOST) return [...out, ...put];
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      lines.push({ sign: ' ', text: a[i]! });
      i++;
      j++;
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) lines.push(out[i++]!);
    else lines.push(put[j++]!);
  }
  return [...lines, ...out.slice(i), ...put.slice(j)];
}

function hunksOf(lines: readonly Line[]): { from: number; to: number; old: number; made: number }[] {
  const hunks: { from: number; to: number; old: number; made: number }[] = [];
  let [old, made] = [1, 1];
  const oldAt: number[] = [];
  const madeAt: number[] = [];
  for (const { sign } of lines) {
    oldAt.push(old);
    madeAt.push(made);
    if (sign !== '+') old++;
    if (sign !== '-') made++;
  }
  lines.forEach(({ sign }, index) => {
    if (sign === ' ') return;
    const from = Math.max(0, index - CONTEXT);
    const to = Math.min(lines.length, index + CONTEXT + 1);
    const last = hunks.at(-1);
    if (last && from <= last.to) last.to = to;
    else hunks.push({ from, to, old: oldAt[from]!, made: madeAt[from]! });
  });
  return hunks;
}
