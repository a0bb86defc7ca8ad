import type { Ask } from '../drill/answer.ts';

/** What a skip does to the question at hand, or to the probe. */
export function skips({ kind }: Ask): string {
  return kind === 'probe' ? 'passes' : 'skips the question';
}

/** What is said to a skip that would drop words; `key` is what has to be given twice. */
export function wouldBeLost(ask: Ask, key: string): string {
  return `What you typed would be lost. ${key} again ${skips(ask)}.`;
}
