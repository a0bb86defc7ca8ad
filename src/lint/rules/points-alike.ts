import type { Criterion, MetricCriterion, Question } from '../../bank/question.ts';
import { patternKey } from '../../check/pattern.ts';
import { lexiconOf } from '../../check/shipped-lexicon.ts';
import { type Alias, type AliasList, aliasListsOf } from '../aliases.ts';
import { type Head, HeadSet } from '../heads.ts';
import type { Report, Rule } from '../rule.ts';

export const pointsAlike: Rule = {
  name: 'points-alike',
  group: 'hygiene',
  severity: 'warning',
  about: 'Two points are made by the same words or the same figure.',
  look: ({ question }, report) => {
    const lists = aliasListsOf(question);
    if (someBeginAlike(lists)) lookCloser(lists, report);
    lookAtPoints(question, report);
  },
};

const before = new HeadSet();

/** Whether aliases of two lists begin alike, or one stands for a concept, whose wordings begin anyhow. */
function someBeginAlike(lists: readonly AliasList[]): boolean {
  before.clear();
  for (const { of, aliases } of lists) {
    if (of !== 'any') continue;
    for (const { heads, text } of aliases)
      if (heads.length === 0 || before.has(heads[0]!) || isConcept(text)) return true;
    for (const { heads } of aliases) before.add(heads[0]!);
  }
  return false;
}

function lookCloser(all: readonly AliasList[], report: Report): void {
  const lists = all.filter(({ of }) => of === 'any');
  const mayRepeat = repeating(lists);
  const owners = new Map<string, Owner>();
  const beginnings = new Beginnings();
  for (const { question, owner, redFlag, aliases } of lists) {
    for (const alias of aliases.filter(mayRepeat)) {
      const keys = keysOf(alias, question);
      const same = keys.map((key) => owners.get(key)).find((other) => other && other.owner !== owner);
      const begun = beginnings.add(alias, { owner, redFlag });
      const known = same ?? begun;
      const deed = known?.redFlag ? 'raises the red flag' : 'makes the point';
      if (known)
        report(
          `"${alias.text}" ${deed} "${known.owner}" ${redFlag === known.redFlag ? 'too: one word would count twice' : 'and raises this red flag at once'}`,
          alias.span,
        );
      for (const key of keys) if (!owners.has(key)) owners.set(key, { owner, redFlag });
    }
  }
}

interface Owner {
  readonly owner: string;
  readonly redFlag: boolean;
}

/** More than a question has; of a hostile one so many beginnings of words, and so many words, are compared. */
const MOST = 100;

const ONE_WORD = /^=?([^\s*@-]+)(\*?)$/;

/** What the aliases of one word so far begin with, for `fail*` and `failure` make two points with one word. */
class Beginnings {
  private readonly prefixes: [string, Owner][] = [];
  private readonly words: [string, Owner][] = [];

  /** Adds an alias, and tells whose alias begins with it, or it with that. */
  add(alias: Alias, own: Owner): Owner | undefined {
    const [, text, star] = ONE_WORD.exec(alias.text.toLowerCase()) ?? [];
    if (text === undefined) return undefined;
    const isPrefix = star === '*';
    const found =
      this.prefixes.find(([prefix, { owner }]) => owner !== own.owner && text.startsWith(prefix)) ??
      (isPrefix ? [...this.prefixes, ...this.words] : []).find(
        ([word, { owner }]) => owner !== own.owner && word.startsWith(text),
      );
    const all = isPrefix ? this.prefixes : this.words;
    if (all.length < MOST) all.push([text, own]);
    return found?.[1];
  }
}

/** Tells the aliases that may be found where one of another list is: most begin like none of these. */
function repeating(lists: readonly AliasList[]): (alias: Alias) => boolean {
  if (lists.some(({ aliases }) => aliases.some(({ text }) => isConcept(text)))) return () => true;
  const firsts = new Map<Head, number>();
  for (const { aliases } of lists)
    for (const head of new Set(aliases.map(({ heads }) => heads[0]!)))
      firsts.set(head, (firsts.get(head) ?? 0) + 1);
  return ({ heads }) => firsts.get(heads[0]!)! > 1;
}

/** By which keys an alias is found: a concept by those of the wordings that name it. */
function keysOf({ text, pattern }: Alias, question: Question): readonly string[] {
  if (!isConcept(text)) return [pattern ? patternKey(pattern) : text];
  return [text, ...lexiconOf(question).naming(text.slice(1)).map(patternKey)];
}

function isConcept(text: string): boolean {
  return text.charCodeAt(0) === AT;
}

const AT = '@'.charCodeAt(0);

/** Two points that want the same figure of the same thing, or the same words side by side. */
function lookAtPoints({ checklist, spans }: Question, report: Report): void {
  checklist.forEach(({ criterion }, index) => {
    if (criterion.kind === 'any') return;
    const twin = checklist.slice(0, index).find((other) => wantsSame(other.criterion, criterion));
    if (!twin) return;
    const [what, once] =
      criterion.kind === 'metric' ? ['figure', 'one figure'] : ['words together', 'one sentence'];
    report(
      `this point wants the same ${what} as "${twin.id}": ${once} would count twice`,
      spans.get(`checklist.${index}.${criterion.kind}`)!,
    );
  });
}

function wantsSame(one: Criterion, other: Criterion): boolean {
  if (one.kind === 'metric') return other.kind === 'metric' && wantsSameFigure(one, other);
  return one.kind === 'all' && other.kind === 'all' && haveSameSlots(one.slots, other.slots);
}

function wantsSameFigure(one: MetricCriterion, other: MetricCriterion): boolean {
  if (one.metric !== other.metric || one.change !== other.change || one.better !== other.better) return false;
  if (one.min?.value !== other.min?.value || one.max?.value !== other.max?.value) return false;
  if (one.of.length === 0 || other.of.length === 0) return one.of.length === other.of.length;
  return isWithin(one.of, other.of) || isWithin(other.of, one.of);
}

function haveSameSlots(some: Slots, others: Slots): boolean {
  return (
    some.length === others.length &&
    some.every((slot) => others.some((each) => each.length === slot.length && isWithin(slot, each)))
  );
}

type Slots = readonly (readonly string[])[];

function isWithin(aliases: readonly string[], others: readonly string[]): boolean {
  return aliases.every((alias) => others.includes(alias));
}
