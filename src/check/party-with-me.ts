import type { Party } from './party.ts';
import type { Told } from './party-told.ts';
import { verbBehind } from './party-verbs.ts';
import { joined } from './phrase-words.ts';

/** `My manager and I`, `I and the DBA`, `the DBA together with me`, `a woman from my team`. */
export function isWithMe(told: Told, party: Party): boolean {
  const { line } = told;
  const { first, last } = party;
  // `It was built by us and our DBA wrote …`
  if (BY_US.test(wordsBefore(told, first)) && isDoing(told, verbBehind(told, party))) return false;
  if (line.words[first - 1] === 'and' && /^(?:me|i|us|myself|we)$/.test(line.words[first - 2] ?? ''))
    return true;
  const start = line.starts[last]! + line.words[last]!.length;
  const behind = line.text.slice(start, start + 90);
  return /^ (?:and|or) (?:i|we|me(?! and )|us|myself) |^ , (?:(?:[a-z]+ ){0,3}|[^.]{0,60}, )(?:and|or) (?:i|me|myself) (?!only |just |merely |and )|^[^.,]{0,40} together with (?:me|us) |^ ?,? (?:from|on|in|of) (?:my|our) | including me /.test(
    behind,
  );
}

const BY_US = /\bby (?:(?:(?:the )?[a-z]+ of )?us|me) ,? ?and$/;

const wordsBefore = ({ line }: Told, first: number): string =>
  line.words.slice(Math.max(0, first - 6), first).join(' ');

const isDoing = (told: Told, at: number | undefined): boolean => at !== undefined && joined(told, at + 1);
