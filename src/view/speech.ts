import type { Look } from './look.ts';
import { showProse } from './prose.ts';
import { show } from './show.ts';
import { rule } from './summary.ts';
import { symbolsOf } from './symbols.ts';
import { wrap } from './wrap.ts';

/** What the interviewer says, below the topic that it opens. */
export function speechView(topic: string, time: string, words: string, look: Look): string {
  const { dot } = symbolsOf(look);
  const head = time === '' ? show(topic) : `${show(topic)} ${dot} ${time}`;
  return `\n${rule(head, look)}\n\n${wrap(showProse(words), look.width, '  ')}\n`;
}
