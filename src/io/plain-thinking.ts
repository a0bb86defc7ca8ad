import type { Ask } from '../drill/answer.ts';
import type { PlainSetting } from './plain-prompt.ts';

/** The time to think before an answer line by line: a line, or its end, starts the answer. */
export async function timeToThink(
  { prep }: Pick<Ask, 'prep'>,
  { lines, tell, interrupt }: Pick<PlainSetting, 'lines' | 'tell' | 'interrupt'>,
  signal: AbortSignal,
): Promise<void> {
  if (prep === 0) return;
  tell(`You have ${prep} seconds to think. Enter starts the answer.`);
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), prep * 1000);
  try {
    const line = await lines.next(AbortSignal.any([signal, over.signal]));
    if (line !== undefined && line.trim() !== '') lines.back(line);
  } catch (error) {
    if (!over.signal.aborted || signal.aborted) throw error;
    interrupt('Now answer; the clock runs.');
  } finally {
    clearTimeout(timer);
  }
}
