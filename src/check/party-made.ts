import type { Party } from './party.ts';
import type { Share, Told } from './party-told.ts';
import { isHad, verbBehind } from './party-verbs.ts';
import { MAKING } from './party-words.ts';
import { joined, word } from './phrase-words.ts';

/** `There was a runbook, though the vendor had written it`, `there was one, which the vendor wrote`. */
export function madeShare(told: Told, party: Party): Share | undefined {
  const { first, possessive } = party;
  const at = possessive ? undefined : verbBehind(told, party);
  return at !== undefined && isMaking(told, first, at) ? 'both' : undefined;
}

function isMaking(told: Told, first: number, at: number): boolean {
  const making = /^ha[sd]$|^have$/.test(word(told, at)) ? at + 1 : at;
  if (!MAKING.has(word(told, making)) || !isHad(told, first)) return false;
  if (word(told, first - 1) === 'which') return !joined(told, making + 1) || !isMine(told, making + 1);
  return (
    /^(?:but|though|although|however|and)$/.test(word(told, first - 1)) &&
    /^(?:it|them|that|this|one)$/.test(word(told, making + 1)) &&
    isThere(told, first)
  );
}
const isMine = (told: Told, at: number): boolean => /^(?:us|me|for|our|my)$/.test(word(told, at));

/** Nothing but that there is something is said before. */
function isThere(told: Told, first: number): boolean {
  const { first: start } = told.words.sentences[told.words.tokens[first]!.sentence]!;
  return word(told, start) === 'there' && /^(?:is|was|were|are)$/.test(word(told, start + 1));
}
