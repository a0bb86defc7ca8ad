import { METRIC_KINDS } from '../bank/question.ts';
import type { Figure } from '../check/result.ts';
import { changeText } from './amount.ts';
import type { Look } from './look.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { cutTo, widthOf, wrap } from './wrap.ts';

/** What is to be said of a figure that was not simply reached. */
const STATUS: Readonly<Record<Figure['status'], string>> = {
  achieved: '',
  target: 'only a target',
  planned: 'only planned',
  hedged: 'hedged',
  denied: 'denied',
  asked: 'only asked',
  'somebody-else': "somebody else's",
};

/** Columns of a quote. */
const MOST = 40;

/** The figures of an answer, a line a kind: first what went from where to where, then the words that were said. */
export function figuresView(figures: readonly Figure[], look: Look): string {
  const { dot } = symbolsOf(look);
  const kinds = METRIC_KINDS.filter((kind) => figures.some((figure) => figure.kind === kind));
  const name = (kind: Figure['kind']) => (kind === 'any' ? 'quantity' : kind);
  const wide = Math.max(0, ...kinds.map((kind) => widthOf(name(kind))));
  return kinds
    .map((kind) => {
      const own = figures.filter((figure) => figure.kind === kind);
      const sorted = [...own.filter(isChange), ...own.filter((figure) => !isChange(figure))];
      const texts = [...new Set(sorted.map((figure) => figureText(figure, look)))];
      const head = `  ${look.paint.faint(name(kind).padEnd(wide))}  `;
      return wrap(texts.join(` ${dot} `), look.width, ' '.repeat(wide + 4), head);
    })
    .join('\n');
}

function isChange({ before, value }: Figure): boolean {
  return before !== undefined && value !== undefined;
}

/** `180 ms → 47 ms`; `“halved” (only planned)`. */
function figureText(figure: Figure, look: Pick<Look, 'unicode'>): string {
  const { arrow, quote, more } = symbolsOf(look);
  const { kind, before, value, unit, status } = figure;
  const text =
    before !== undefined && value !== undefined
      ? changeText(kind, before, value, unit, arrow)
      : `${quote[0]}${cutTo(show(figure.quote), MOST, more)}${quote[1]}`;
  const notes = [value !== undefined && unit === '' && kind !== 'size' ? 'no unit' : '', STATUS[status]];
  const said = notes.filter(Boolean).join(', ');
  return said === '' ? text : `${text} (${said})`;
}
