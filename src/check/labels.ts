import { isTold } from './clauses.ts';
import type { Cue } from './cues.ts';
import { lineOf } from './line.ts';
import { readPeople } from './party.ts';
import type { Words } from './words.ts';

/** More words than this in front of a colon are a clause, and no label. */
const MOST_LABEL = 7;
/** So many words behind the mark at most may stand in front of what says how the labelled thing stands. */
const MOST_LEAD = 4;

/** Who begins so tells a story, and names nothing: `We said: …`. */
const TELLS = /^(?:i|we|they|he|she|it|you|there|that|this|who|if|when|because|so|but|and)$/;
const MARK = /^\s*(?::|\s[-–—]+)\s*$/;

const DENIES =
  /^(?:(?:still|so far|sadly|unfortunately|honestly|frankly|well|(?:there )?i must admit) ){0,2}(?:(?:nobody|no one) (?:had|has|did|does|owned|owns|wrote|made|built|set|wanted|felt|thought|took)|(?:(?:i|we) (?:have|had) |there (?:is|was|were|are) )?none$|(?:i|we) (?:didn't|don't|haven't|hadn't|never|did not|do not|have not|had not) (?:really |ever |yet )?(?:do|did|done|have|had|make|made|get|got|use|used|write|wrote|written|build|built|set|need|needed|think|thought|measure|measured|test|tested|try|tried)(?: (?:it|this|that|one|any|them|to|of|so far|yet)|$)|not (?:done|at all|thought of|considered|in place|set up|there|with us|possible|measured|tested|needed)|nothing(?: so far| yet| done| there)?$|no (?:time|budget|money|answer|solution|idea|plan|owner|such)|never (?:done|did|happened|got|came|thought|tested|measured|had|heard))/;

/**
 * `Canary: the other team did it`, `enrichment - planned for October`: what the words behind a label say first holds for the
 * label as well. `cues` are those of the text.
 */
export function labelCues(words: Words, cues: readonly Cue[]): Cue[] {
  const bySentence = new Map<number, Cue[]>();
  for (const cue of cues) {
    if (cue.first < 0 || !/^(?:planned|hedged|somebody-else|regretted)$/.test(cue.doubt)) continue;
    const { sentence } = words.tokens[cue.first]!;
    const known = bySentence.get(sentence);
    if (known) known.push(cue);
    else bySentence.set(sentence, [cue]);
  }
  return words.sentences.flatMap(({ first, last }, sentence) => {
    const behind = endOfLabel(words, first, last);
    if (behind === undefined) return [];
    const end = endOfClause(words, behind, last);
    const clause = words.tokens
      .slice(behind, end)
      .map(({ word }) => word)
      .join(' ');
    if (DENIES.test(clause))
      return [{ doubt: 'denied', first: behind, last: end - 1, from: first, to: behind - 1 }];
    if (isDoer(words, behind, end))
      return [{ doubt: 'somebody-else', first: behind, last: end - 1, from: first, to: behind - 1 }];
    const its = bySentence.get(sentence) ?? [];
    const cue = its.find(
      (each) =>
        each.first >= behind && each.first <= behind + MOST_LEAD && !isBroken(words, behind, each.first),
    );
    return cue ? [{ doubt: cue.doubt, first: cue.first, last: cue.last, from: first, to: behind - 1 }] : [];
  });
}

/** `Load test: Priya`: no more than who did it stands behind the label. */
function isDoer(words: Words, first: number, end: number): boolean {
  const who = words.tokens[first]!.word === 'by' ? first + 1 : first;
  const party = who < end ? readPeople(words, lineOf(words), who)?.party : undefined;
  return party?.last === end - 1 && !party.possessive && PEOPLE.test(party.kind);
}

const PEOPLE = /^(?:person|people|worker|body)$/;

/** The first word behind the mark of a label that a sentence begins with. */
function endOfLabel({ tokens, plain }: Words, first: number, last: number): number | undefined {
  if (TELLS.test(tokens[first]!.word)) return undefined;
  for (let at = first + 1; at < last && at <= first + MOST_LABEL; at++) {
    if (tokens[at]!.before !== 'clause') continue;
    const isLabel = MARK.test(plain.slice(tokens[at - 1]!.end, tokens[at]!.start)) && !isTold(tokens, at);
    return isLabel ? at : undefined;
  }
  return undefined;
}

function endOfClause({ tokens }: Words, first: number, last: number): number {
  let end = first + 1;
  while (end < last && tokens[end]!.before !== 'clause') end++;
  return end;
}

/** Whether another clause begins in between. */
const isBroken = ({ tokens }: Words, from: number, to: number): boolean =>
  tokens
    .slice(from + 1, to + 1)
    .some(({ before, word }) => before === 'clause' || word === 'and' || word === 'but');
