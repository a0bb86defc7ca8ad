import { type Point, type Question, slotsOf } from '../bank/question.ts';
import type { Lexicon } from './lexicon.ts';
import { once } from './once.ts';
import type { Pattern } from './pattern.ts';
import { indexPatterns, type Marks, marksOf, type PatternIndex } from './pattern-index.ts';
import { type Prompt, readPrompt } from './prompt.ts';
import { lexiconOf } from './shipped-lexicon.ts';
import { unitsOf } from './units.ts';
import { type Ways, waysNear, widenSlot } from './widen.ts';

/** Who wants a pattern: which criterion, which slot of it, by which alias. */
export interface Owner {
  readonly criterion: number;
  readonly slot: number;
  /** The first alias of the slot where the slot as a whole brought the concept. */
  readonly alias: string;
  readonly concept?: string;
  /** No alias names the concept: it is near to what the slot as a whole is about. */
  readonly near?: true;
  /** A look-alike: where it stands, the concept's wordings do not. */
  readonly not?: true;
}

/** A point or red flag. */
export interface Criterion {
  readonly id: string;
  readonly point: string;
  readonly criterion: Point['criterion'];
  /** What it is about: the words of its statement, and the last one of each alias (`vendor support` is about a support). */
  readonly things: ReadonlySet<string>;
  /** `Says who declares a disaster`: it is about anybody. */
  readonly anybody: boolean;
  /** `Says what they would learn`: it is about what one wants. */
  readonly wished: boolean;
  /** `Has a change read by a second person`. */
  readonly second: boolean;
  /** It is about a person, and by name that may be anybody: `Makes the person's progress visible`. */
  readonly person: boolean;
  /** The words of its statement and aliases. */
  readonly stems: ReadonlySet<string>;
}

/** A question made ready for answers. Criteria: the checklist, then the red flags. */
export interface Compiled {
  readonly question: Question;
  readonly lexicon: Lexicon;
  readonly criteria: readonly Criterion[];
  readonly index: PatternIndex;
  /** For each pattern its owners. */
  readonly owners: readonly (readonly Owner[])[];
  readonly prompt: Prompt;
}

/** The compiled question; the work is done once for each question object. */
export const compileQuestion = once((question: Question) => compile(question, lexiconOf(question)));

function compile(question: Question, lexicon: Lexicon): Compiled {
  const patterns: Pattern[] = [];
  const marks: Marks[] = [];
  const owners: Owner[][] = [];
  const byKey = new Map<string, number>();
  const add = (wanted: Pattern, owner: Owner) => {
    const { key, marks: its } = keyed(wanted);
    const index = byKey.get(key);
    if (index !== undefined) {
      // Two aliases of a slot that share a wording are one way to fill it.
      if (!owners[index]!.some((other) => isSame(other, owner))) owners[index]!.push(owner);
      return;
    }
    byKey.set(key, patterns.length);
    patterns.push(wanted);
    marks.push(its);
    owners.push([owner]);
  };
  const criteria = [...question.checklist, ...question.redFlags].map(({ id, point, criterion }, index) => {
    // A red flag raised in error fails a good answer: there two aliases must name a concept.
    const isFlag = index >= question.checklist.length;
    slotsOf(criterion).forEach((aliases, slot) => {
      const widened = widenSlot(aliases, isFlag ? undefined : point, lexicon);
      // What the author wrote first: an alias may also be a wording of what another one stands for.
      for (const own of [true, false]) {
        widened.forEach((ways, at) => {
          const wanted = ways.filter(({ concept }) => (concept === undefined) === own);
          addWays(wanted, { criterion: index, slot, alias: aliases[at]! }, lexicon, add);
        });
      }
      // A red flag is an accusation: only what its author named raises it.
      if (criterion.kind === 'metric' || isFlag) return;
      const near = waysNear(aliases, point, criterion.kind, lexicon);
      addWays(near, { criterion: index, slot, alias: aliases[0]!, near: true }, lexicon, add);
    });
    return {
      id,
      point,
      criterion,
      person:
        /\b(?:persons?|people|mentees?|juniors?|engineers?|colleagues?|newcomers?|joiners?|hires?|candidates?|apprentices?|interns?|someone|somebody|learners?|them|their|they|him|her|both)\b/i.test(
          point,
        ),
      second:
        /\b(?:second|another|other) (?:person|engineer|pair|colleague|reviewer)|\bpeer|\bsomebody else\b/i.test(
          point,
        ),
      anybody: /^(?:says|names|states|tells|knows|shows) who\b/i.test(point),
      wished: /\b(?:they|he|she|you|one) (?:would|will|wants?|hopes?|plans?)\b/i.test(point),
      things: new Set([
        ...unitsOf(point).stems,
        ...slotsOf(criterion)
          .flat()
          .map((alias) => unitsOf(alias).stems.at(-1) ?? ''),
      ]),
      stems: new Set(unitsOf(`${point} ${slotsOf(criterion).flat().join(' ')}`).stems),
    };
  });
  return {
    question,
    lexicon,
    criteria,
    index: indexPatterns(patterns, marks),
    owners,
    prompt: readPrompt(unitsOf(question.prompt)),
  };
}

function isSame(a: Owner, b: Owner): boolean {
  return (
    a.criterion === b.criterion && a.slot === b.slot && a.not === b.not && (!a.not || a.concept === b.concept)
  );
}

interface Keyed {
  /** What two patterns share that find the same. */
  readonly key: string;
  readonly marks: Marks;
}

// Most patterns are the lexicon's, and the next question uses them again.
const keyed = once(
  (pattern: Pattern): Keyed => ({
    key: `${pattern.gap}${pattern.steps.map(({ by, text }) => by[0] + text).join(' ')}`,
    marks: marksOf(pattern),
  }),
);

function addWays(
  ways: readonly Ways[],
  owner: Owner,
  lexicon: Lexicon,
  add: (pattern: Pattern, owner: Owner) => void,
): void {
  for (const { patterns, concept } of ways) {
    const by = concept ? { ...owner, concept } : owner;
    for (const pattern of patterns) add(pattern, by);
  }
  for (const { patterns, concept } of ways) {
    if (!concept || patterns.length === 0) continue;
    const lookAlike = { ...owner, concept, not: true as const };
    for (const pattern of lexicon.lookAlikes(concept)) add(pattern, lookAlike);
  }
}
