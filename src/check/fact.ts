import { wordSet } from './figures/word-set.ts';
import type { Words } from './words.ts';

/* What a main clause takes for a fact: a denial there is none of it. */

/** `Nobody noticed that …`: unlike what nobody said or thought, it is so. */
const TAKING = wordSet(
  `know knew known notice noticed noticing realise realised realize realized like liked mind minded care cared hear heard learn learned
   learnt appreciate appreciated regret regretted told mentioned complain complained admit hide hid matter mattered aware happy pleased
   thrilled amused delighted glad sorry angry upset surprised shocked bothered annoyed afraid ashamed proud`,
);
const PERSON = wordSet('me us him her them you anyone anybody everyone everybody people');
/** `That` with one of these behind it begins a clause: `that design` does not. */
const SUBJECT = wordSet(
  "i we they he she it there the our my their a an this these those somebody someone everything everybody i'd we'd they'd i've we've",
);
/** Without `that`, these do. */
const BARE = wordSet("i we they he she there i'd we'd they'd i've we've");
/** What it is good to have none of. */
const FAULTS = wordSet(
  `anomalies anomaly blip blips broke broken bug bugs complaint complaints conflict conflicts crash crashed crashes difference differences
   discrepancies discrepancy error errors fail failed failure failures fell hiccup hiccups incident incidents interruption interruptions
   issue issues leak leaked leaks loss losses lost mismatch mismatches outage outages problem problems regression regressions surprise
   surprises warning warnings wrong`,
);
/** Behind these, `when` asks. */
const ASKING = wordSet(
  'know knew known idea decide decided say said ask asked remember recall tell told clear sure define defined document documented question of on',
);
/** For this one is thanked or blamed once it is done. */
const JUDGED = wordSet(
  'thank thanked thanks praise praised blame blamed pay paid punish punished reward rewarded criticise criticised criticize criticized forgive forgave forgiven scold scolded sorry apologise apologised apologize apologized credit applause promoted loved popular',
);

/** Whether a fact begins at a word behind a denial that begins at `first`. */
export function isFact(tokens: Words['tokens'], first: number, at: number): boolean {
  const { word } = tokens[at]!;
  const next = tokens[at + 1]?.word ?? '';
  if (word === 'when') return !ASKING.has(tokens[at - 1]!.word) && SUBJECT.has(next) && !isComing(tokens, at);
  if (DEFINITE.test(next) && isOccasion(tokens, first, at)) return true;
  if (word === 'for') return /..ing$/.test(next) && JUDGED.has(tokens[at - 1]!.word);
  const begins = word === 'that' ? SUBJECT.has(next) : BARE.has(word);
  return begins && TAKING.has(verbBefore(tokens, at)) && !isMine(tokens, first);
}

const DEFINITE = /^(?:the|our|my|this|that|these|those|each|every|either|both)$/;

/** `We found no errors in the load test`, `nothing was lost during the switch`: there was one. */
const isOccasion = (tokens: Words['tokens'], first: number, at: number): boolean =>
  /^(?:during|throughout)$/.test(tokens[at]!.word) ||
  (/^(?:in|under|from|on|with|since|after|behind|through)$/.test(tokens[at]!.word) &&
    tokens.slice(first + 1, at).some(({ word }) => FAULTS.has(word))) ||
  /^(?:noticed|felt) nothing of$/.test(
    tokens
      .slice(Math.max(0, at - 2), at + 1)
      .map(({ word }) => word)
      .join(' '),
  );

/** Whom it was told stands between: `nobody had told us that …`. */
const verbBefore = (tokens: Words['tokens'], at: number): string => {
  const { word } = tokens[at - 1]!;
  return PERSON.has(word) ? (tokens[at - 2]?.word ?? '') : word;
};

/** `I don't know that we did`: in the present one speaks of one's own doubt. */
const isMine = (tokens: Words['tokens'], first: number): boolean =>
  /(?: |^)(?:(?:i|we) (?:don't|aren't|cannot|can't|couldn't)|(?:i'm|we're|(?:i|we) (?:do|am|are|could)) not)$/.test(
    tokens
      .slice(Math.max(0, first - 2), first + 1)
      .map(({ word }) => word)
      .join(' '),
  );

/** `When it comes to …` */
const isComing = (tokens: Words['tokens'], at: number): boolean =>
  tokens[at + 1]?.word === 'it' && /^c[oa]mes?$/.test(tokens[at + 2]?.word ?? '');
