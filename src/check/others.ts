import type { Cue } from './cues.ts';
import { wordSet } from './figures/word-set.ts';
import type { Line } from './line.ts';
import { Teller } from './others-told.ts';
import { turnsOf } from './others-turns.ts';
import { type Party, readPeople } from './party.ts';
import { shareOf } from './party-deeds.ts';
import type { Words } from './words.ts';

/** Behind these a clause begins, as behind a mark; behind a pair, where both stand there. */
const OPENERS = wordSet(
  'and but because so that know knew when while as then learned learnt discovered realised realized noticed gather understand say says said later luckily fortunately after until before since eventually afterwards finally heard hear read once what where how hence although though however yet meanwhile previously earlier originally whereas why',
);
const PAIRS = new Map([
  ['was', 'it'],
  ['place', 'last'],
  ['job', 'last'],
  ['company', 'last'],
  ['me', 'told'],
  ['which', 'in'],
  ['out', 'turned'],
  ['end', 'the'],
  ['parallel', 'in'],
]);

/** The words with which a clause begins. */
function clauseStarts({ words, starts }: Line): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const before = words[at - 1];
    if (
      before === undefined ||
      starts[at]! - starts[at - 1]! > before.length + 1 ||
      OPENERS.has(before) ||
      (at > 1 && PAIRS.get(before) === words[at - 2])
    )
      found.add(at);
  }
  return found;
}

/** Where somebody else is the one who does. */
export function findOthers(words: Words, line: Line): Cue[] {
  const teller = new Teller(words, line);
  const starts = clauseStarts(line);
  const parties: Party[] = [];
  for (let at = 0; at < line.words.length; at++) {
    const read = readPeople(words, line, at);
    if (!read) continue;
    at = read.head;
    const { party } = read;
    if (!party) continue;
    parties.push(party);
    const share = shareOf(words, line, starts, party);
    if (share !== undefined) teller.tellParty(party, share);
  }
  for (const { turn, first, last } of turnsOf(line))
    if (turn !== 'with-its') teller.tellTurn(turn, first, last);
    else if (starts.has(first)) teller.tellTurn('onward', first, last);
  teller.tellPronouns(
    parties.filter(
      ({ first, kind }) => kind !== 'house' && !(starts.has(first) && line.words[first] === 'somebody'),
    ),
  );
  return teller.cues;
}
