import { isTold } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Doubt } from './doubts/rule.ts';
import { lineOf, textOf } from './line.ts';
import type { Words } from './words.ts';

/** What a question asks for that one puts to oneself, where no deed is an answer to it. */
const ASKED_FOR: readonly (readonly [Doubt, RegExp])[] = [
  ['planned', / what (?:else )?(?:would|should|could|might|will) (?:i|we|you) /],
  [
    'denied',
    / what (?:else )?(?:(?:was|is|were) (?:still )?(?:missing|lacking|forgotten)|did (?:i|we) (?:lack|miss|forget|skip)) /,
  ],
];

/** `What would I do? A canary.`: what stands there without a verb is what was asked for. */
export function fragmentCues(words: Words, technical: boolean): Cue[] {
  const line = lineOf(words);
  return words.sentences.flatMap(({ first, last }, at) => {
    const before = words.sentences[at - 1];
    if (!before?.question || isTold(words.tokens, last, first)) return [];
    const asked = textOf(line, before.first, before.last);
    const found = ASKED_FOR.find(
      ([doubt, pattern]) => !(technical && doubt === 'planned') && pattern.test(asked),
    );
    if (!found) return [];
    return [{ doubt: found[0], first: before.first, last: before.last - 1, from: first, to: last - 1 }];
  });
}
