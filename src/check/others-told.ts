import { CUE_REACH } from './cue-reach.ts';
import type { Cue } from './cues.ts';
import { wordSet } from './figures/word-set.ts';
import { isFinishedByMe } from './finished-by-me.ts';
import type { Line } from './line.ts';
import { endOfDeed, endOfObject, endOfRelative, startOfPassive } from './others-reach.ts';
import type { Turn } from './others-turns.ts';
import type { Party } from './party.ts';
import type { Share } from './party-told.ts';
import { MAKING } from './party-words.ts';
import type { Words } from './words.ts';

const ME = wordSet("i we my our i'd i've we'd we've i'm we're me us");
/** In these others tell what they do. */
const TELLING = wordSet(
  'talk keynote podcast paper blog article book interview conference webinar meetup post',
);
const HEARING = wordSet('read heard saw watched attended remember recall know listened once also went was');
const MODAL = wordSet('should must shall could can would need');
/** What stands before a pronoun that is a subject, besides a mark. */
const BEFORE_PRONOUN = wordSet(
  'and but so that then because where while how when hours minutes hour days day later until',
);

/** Gathers what is told of somebody else, as cues. */
export class Teller {
  readonly cues: Cue[] = [];
  private readonly words: Words;
  private readonly line: Line;

  constructor(words: Words, line: Line) {
    this.words = words;
    this.line = line;
  }

  tellParty(party: Party, share: Share): void {
    const { first, head, last } = party;
    switch (share) {
      case 'sentence':
        this.addSentence(first, head);
        break;
      case 'relative':
        this.add(first, head, first, endOfRelative(this.words, party));
        break;
      case 'back':
        this.addBack(first, head);
        break;
      case 'both':
        this.addBack(first, head);
        this.addOnward(first, head, last);
        break;
      case 'onward':
        this.addOnward(first, head, last);
        break;
    }
  }

  tellTurn(turn: Exclude<Turn, 'with-its'>, first: number, last: number): void {
    switch (turn) {
      case 'onward':
      case 'theirs':
        this.addOnward(first, last, last);
        break;
      case 'back':
        this.addBack(first, last);
        break;
      case 'sentence':
        this.addSentence(first, last);
        break;
      case 'inherited':
        this.add(first, last, first, endOfObject(this.words, last));
        break;
      case 'hearsay':
        if (!this.hasMe(first, last)) this.addSentence(first, last);
        break;
      case 'looked-on':
      case 'only-used': {
        // What was done stands in front of it.
        const opens = this.sentenceOf(first).first;
        if (opens === first || (turn === 'only-used' && this.hasMe(first, this.sentenceOf(first).last)))
          return;
        this.add(first, first, startOfPassive(this.words, first - 1), first);
        break;
      }
    }
  }

  /** "They" goes on with whoever was the last to be named, in this sentence or the one before. */
  tellPronouns(parties: readonly Party[]): void {
    const { tokens } = this.words;
    const named = parties.map(({ first }) => first);
    const told = this.cues.map(({ first }) => first);
    for (let at = 1; at < tokens.length; at++) {
      const pronoun = this.line.words[at]!;
      if (!/^(?:they|he|she|they'd|he'd|she'd|they've|he's|she's|they're)$/.test(pronoun)) continue;
      if (tokens[at]!.before === 'space' && !BEFORE_PRONOUN.has(this.line.words[at - 1]!)) {
        if (this.isTheirThing(at, named)) this.addBack(at, at);
        continue;
      }
      // What they should or could do is what I told them.
      if (/'d$/.test(pronoun) || MODAL.has(this.line.words[at + 1] ?? '')) continue;
      const { sentence } = tokens[at]!;
      const isTold =
        told.some((first) => first < at && sentence - tokens[first]!.sentence <= 1) ||
        named.some((first) => first < at && sentence === tokens[first]!.sentence) ||
        this.telling(at) !== undefined;
      if (isTold) this.addOnward(at, at, at);
    }
  }

  /** `Security told me about the vault they had built`: that I did something is not told. */
  private isTheirThing(at: number, named: readonly number[]): boolean {
    const { first } = this.sentenceOf(at);
    const behind = this.line.words[at + 1] === 'had' ? at + 2 : at + 1;
    if (!MAKING.has(this.line.words[behind] ?? '') || !named.some((party) => party >= first && party < at))
      return false;
    for (let before = first; before < at; before++)
      if (/^(?:i|we)\b/.test(this.line.words[before]!)) return false;
    return true;
  }

  /** The talk or paper in which it is told, unless it is mine. */
  private telling(at: number): number | undefined {
    for (let before = at - 1; before >= 0 && before > at - 20; before--) {
      if (
        TELLING.has(this.line.words[before]!) &&
        /^(?:an?|the|her|his|their|that|this|blog|conference)$/.test(this.line.words[before - 1]!)
      )
        return this.isMyOwn(before) ? undefined : before;
      if (ME.has(this.line.words[before]!)) return undefined;
    }
    return undefined;
  }

  /** `In each interview we asked …`, and not `I heard a talk`. */
  private isMyOwn(telling: number): boolean {
    for (let at = this.sentenceOf(telling).first; at < telling; at++)
      if (ME.has(this.line.words[at]!) && !HEARING.has(this.line.words[at + 1]!)) return true;
    return false;
  }

  private addOnward(first: number, last: number, end: number): void {
    if (isFinishedByMe(this.line, first)) return;
    this.add(first, last, this.fronted(first), endOfDeed(this.words, first, end));
  }

  /** `As for the rollback, the vendor did it`. */
  private fronted(first: number): number {
    const { first: start } = this.sentenceOf(first);
    const opens = `${this.line.words[start]} ${this.line.words[start + 1]}`;
    if (!/^(?:as for|with the|when it|regarding [a-z]+|concerning [a-z]+)$/.test(opens)) return first;
    for (let at = start; at < first; at++) if (ME.has(this.line.words[at]!)) return first;
    return start;
  }

  private addBack(first: number, last: number): void {
    this.add(first, last, startOfPassive(this.words, first), last);
  }

  private addSentence(first: number, last: number): void {
    // Who dictates sets no full stops: one sentence may be all of the answer.
    const sentence = this.sentenceOf(first);
    this.add(
      first,
      last,
      Math.max(sentence.first, first - CUE_REACH),
      Math.min(sentence.last - 1, last + CUE_REACH),
    );
  }

  private add(first: number, last: number, from: number, to: number): void {
    this.cues.push({ doubt: 'somebody-else', first, last, from, to });
  }

  private sentenceOf(at: number): Words['sentences'][number] {
    return this.words.sentences[this.words.tokens[at]!.sentence]!;
  }

  /** Whether I am named in a sentence, but in the words `first` to `last`. */
  private hasMe(first: number, last: number): boolean {
    const sentence = this.sentenceOf(first);
    for (let at = sentence.first; at < sentence.last; at++)
      if ((at < first || at > last) && ME.has(this.line.words[at]!)) return true;
    return false;
  }
}
