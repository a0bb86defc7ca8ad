import type { Criterion, Question } from '../bank/question.ts';
import type { Span } from '../bank/source.ts';
import { compilePattern, type Pattern, patternKey } from '../check/pattern.ts';
import { isStarAstray } from './alias-fault.ts';
import { type Head, headsOf } from './heads.ts';

/** A list of aliases in a question: an `any`, one slot of an `all`, or an `of`. */
export interface AliasList {
  readonly question: Question;
  /** Where it stands in the question, as `spans` has it: its point, and the rest. */
  readonly point: string;
  readonly below: string;
  /** Id of the point or red flag. */
  readonly owner: string;
  readonly of: 'any' | 'all' | 'metric';
  readonly redFlag: boolean;
  readonly aliases: readonly Alias[];
}

/** An alias at its place. Most rules need its pattern for a few aliases only, so it is made when it is asked for. */
export class Alias {
  readonly text: string;
  /** The beginnings of its words: two words with the same stem begin alike, so where these differ nothing is the same. */
  readonly heads: readonly Head[];
  private readonly list: AliasList;
  private readonly index: number;
  private made: { readonly pattern: Pattern | undefined } | undefined;

  constructor(text: string, list: AliasList, index: number) {
    this.text = text;
    this.heads = headsOf(text);
    this.list = list;
    this.index = index;
  }

  get span(): Span {
    const { question, point, below } = this.list;
    return question.spans.get(`${point}.${below}.${this.index}`)!;
  }

  /** What the checker looks for; none for a concept (`@rollback`), and for an alias without a word or with a star astray. */
  get pattern(): Pattern | undefined {
    const isNone = this.text.startsWith('@') || isStarAstray(this.text);
    this.made ??= { pattern: isNone ? undefined : compilePattern(this.text) };
    return this.made.pattern;
  }
}

/** What two aliases share that are one to the checker. */
export function aliasKey(pattern: Pattern): string {
  const exact = pattern.steps.map(({ by }) => by[0]).join('');
  return `${exact} ${patternKey(pattern)}`;
}

/** Nobody writes a longer list; of a hostile one this many are looked at. */
const MOST = 1000;

/** The rules look at one question after the other, so the latest is enough. (A WeakMap would keep them all for long.) */
let latest: { readonly question: Question; readonly lists: readonly AliasList[] } | undefined;

/** Every list of aliases of a question, compiled once for all rules. */
export function aliasListsOf(question: Question): readonly AliasList[] {
  if (latest?.question === question) return latest.lists;
  const lists: AliasList[] = [];
  question.checklist.forEach(({ id, criterion }, index) => {
    addLists(lists, question, id, criterion, `checklist.${index}`);
  });
  question.redFlags.forEach(({ id, criterion }, index) => {
    addLists(lists, question, id, criterion, `red-flags.${index}`);
  });
  latest = { question, lists };
  return lists;
}

function addLists(
  lists: AliasList[],
  question: Question,
  owner: string,
  criterion: Criterion,
  point: string,
): void {
  const add = (of: AliasList['of'], texts: readonly string[], below: string) => {
    const aliases: Alias[] = [];
    const redFlag = point.startsWith('red');
    const list: AliasList = { question, point, below, owner, of, redFlag, aliases };
    for (let at = 0; at < texts.length && at < MOST; at++) aliases.push(new Alias(texts[at]!, list, at));
    lists.push(list);
  };
  if (criterion.kind === 'any') add('any', criterion.aliases, 'any');
  else if (criterion.kind === 'metric') add('metric', criterion.of, 'of');
  else
    criterion.slots.forEach((slot, index) => {
      add('all', slot, `all.${index}`);
    });
}
