import type { Criterion, Question } from '../bank/question.ts';
import type { Span } from '../bank/source.ts';
import { compilePattern, type Pattern } from '../check/pattern.ts';
import { SKIPPED } from '../check/units.ts';

/** A list of aliases in a question: an `any`, one slot of an `all`, or an `of`. */
export interface AliasList {
  /** Id of the point or red flag. */
  readonly owner: string;
  readonly of: 'any' | 'all' | 'metric';
  /** Position among the slots of an `all`. */
  readonly slot: number;
  readonly redFlag: boolean;
  readonly aliases: readonly Alias[];
}

/** An alias at its place. Most rules need its pattern for a few aliases only, so it is made when it is asked for. */
export class Alias {
  readonly text: string;
  private readonly place: () => Span;
  private made: { readonly pattern: Pattern | undefined } | undefined;
  private cut: readonly string[] | undefined;

  constructor(text: string, place: () => Span) {
    this.text = text;
    this.place = place;
  }

  get span(): Span {
    return this.place();
  }

  /** What the checker looks for; none for a concept (`@rollback`) and for an alias without a word. */
  get pattern(): Pattern | undefined {
    this.made ??= { pattern: this.text.startsWith('@') ? undefined : compilePattern(this.text) };
    return this.made.pattern;
  }

  /** The beginnings of its words: two words with the same stem begin alike, so where these differ nothing is the same. */
  get heads(): readonly string[] {
    this.cut ??= headsOf(this.text);
    return this.cut;
  }
}

const HEAD = 3;

/** The first letters of a word in small letters. */
export function headOf(word: string): string {
  return word.slice(0, HEAD);
}

/** The words of a text in small letters, without the signs that belong into some terms. */
export function lettersOf(text: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    // Nearly every text is ASCII, of which a loop takes a tenth of the time.
    if (code > 0x7f) return text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (isLetter && start === -1) start = at;
    else if (!isLetter && start !== -1) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  return words;
}

/** The first letters of each word that carries something, in small letters. */
export function headsOf(text: string): readonly string[] {
  const words = lettersOf(text.toLowerCase());
  const heads: string[] = [];
  for (const word of words) if (!SKIPPED.has(word)) heads.push(headOf(word));
  return heads.length > 0 ? heads : words.map(headOf);
}

/** Nobody writes a longer list; of a hostile one this many are looked at. */
const MOST = 1000;

/** The rules look at one question after the other, so the latest is enough. (A WeakMap would keep them all for long.) */
let latest: { readonly question: Question; readonly lists: readonly AliasList[] } | undefined;

/** Every list of aliases of a question, compiled once for all rules. */
export function aliasListsOf(question: Question): readonly AliasList[] {
  if (latest?.question === question) return latest.lists;
  const lists = [
    ...question.checklist.flatMap(({ id, criterion }, index) =>
      listsOf(question, id, criterion, `checklist.${index}`),
    ),
    ...question.redFlags.flatMap(({ id, criterion }, index) =>
      listsOf(question, id, criterion, `red-flags.${index}`),
    ),
  ];
  latest = { question, lists };
  return lists;
}

function listsOf({ spans }: Question, owner: string, criterion: Criterion, path: string): AliasList[] {
  const list = (of: AliasList['of'], slot: number, aliases: readonly string[], below: string): AliasList => ({
    owner,
    of,
    slot,
    redFlag: path.startsWith('red'),
    aliases: aliases
      .slice(0, MOST)
      .map((text, index) => new Alias(text, () => spans.get(`${path}.${below}.${index}`)!)),
  });
  if (criterion.kind === 'any') return [list('any', 0, criterion.aliases, 'any')];
  if (criterion.kind === 'metric') return [list('metric', 0, criterion.of, 'of')];
  return criterion.slots.map((slot, index) => list('all', index, slot, `all.${index}`));
}
