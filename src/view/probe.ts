import type { Question } from '../bank/question.ts';
import type { Verdict } from '../check/result.ts';
import type { Probe } from '../drill/probe.ts';
import type { Look } from './look.ts';
import { show, showText } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { wrap } from './wrap.ts';

/** What the answer to a probe was worth. */
export function probeView(
  question: Question,
  probe: Probe,
  answer: string,
  won: readonly { readonly point: string; readonly verdict: Verdict }[],
  look: Look,
): string {
  const { paint } = look;
  const { verdict: signs } = symbolsOf(look);
  const lines = [
    wrap(paint.strong(`The interviewer asked: ${show(probe.ask)}`), look.width),
    wrap(showText(answer.trimEnd()), look.width, '  '),
  ];
  for (const { point, verdict } of won) {
    const words = question.checklist.find(({ id }) => id === point)?.point ?? point;
    const tone = verdict === 'hit' ? paint.good : paint.fair;
    lines.push(wrap(`${tone(`${signs[verdict]} won (${verdict})`)} ${show(words)}`, look.width, '  '));
  }
  if (won.length === 0 && probe.kind === 'point') {
    const miss = question.checklist.find(({ id }) => id === probe.point)?.miss;
    lines.push(
      wrap(`${paint.bad(`${signs.miss} still missed`)}${miss ? `. ${show(miss)}` : ''}`, look.width, '  '),
    );
  }
  return lines.join('\n');
}
