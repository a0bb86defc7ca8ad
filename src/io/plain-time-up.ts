import type { PlainSetting } from './plain-prompt.ts';

/** At the end of a hard time box somebody may still type: what comes then belongs to nothing that follows. */
export async function timeIsUp({
  tell,
  interrupt,
  silent,
  lines,
  signal,
}: Pick<PlainSetting, 'tell' | 'interrupt' | 'silent' | 'lines' | 'signal'>): Promise<void> {
  interrupt('Time is up: the lines that you finished are taken.');
  // Whoever feeds a pipe need not be there to be asked, nor the pipe ever end.
  if (silent) {
    tell('What still comes up to a single . is left out.');
    lines.skipTo('.');
    return;
  }
  for (let line: string | undefined = ''; line !== undefined && line.trim() !== '.'; ) {
    tell('A single . goes on.');
    line = await lines.next(signal);
  }
}
