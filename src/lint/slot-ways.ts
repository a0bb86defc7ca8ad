import { type Pattern, patternKey } from '../check/pattern.ts';
import { lexiconOf } from '../check/shipped-lexicon.ts';
import { type Ways, waysNear, widenSlot } from '../check/widen.ts';
import type { Alias, AliasList } from './aliases.ts';
import { headOf } from './heads.ts';

/** A way of saying something that counts because of an alias, with the concept of the lexicon that it comes from. */
export interface Brought {
  readonly pattern: Pattern;
  readonly concept?: string;
}

/** What an alias stands for beside itself, and no other alias of its list does: wordings of the lexicon and acronyms. */
export function broughtBy(alias: Alias, list: AliasList): Brought[] {
  const texts = list.aliases.map(({ text }) => text);
  const others = texts.filter((_, index) => list.aliases[index] !== alias);
  const shorter = new Set(waysOf(others, list).flatMap(({ patterns }) => patterns.map(patternKey)));
  return waysOf(texts, list).flatMap(({ patterns, concept }) =>
    patterns
      .filter(
        (pattern) => !isFound(pattern, shorter) && (concept !== undefined || !isSpelling(pattern, alias)),
      )
      .map((pattern) => ({ pattern, ...(concept === undefined ? {} : { concept }) })),
  );
}

function waysOf(texts: readonly string[], { question, owner, of }: AliasList): readonly Ways[] {
  const lexicon = lexiconOf(question);
  // Red flags are widened by their aliases alone.
  const statement = question.checklist.find(({ id }) => id === owner)?.point;
  const own = widenSlot(texts, statement, lexicon).flat();
  return statement === undefined || of === 'metric'
    ? own
    : [...own, ...waysNear(texts, statement, of, lexicon)];
}

/** Whether a part of a phrase is found wherever the whole is, by one of these keys. */
function isFound({ steps }: Pattern, keys: ReadonlySet<string>): boolean {
  for (let from = 0; from < steps.length; from++) {
    let key = '';
    for (let to = from; to < steps.length; to++) {
      key = to === from ? steps[to]!.text : `${key} ${steps[to]!.text}`;
      if (keys.has(key)) return true;
    }
  }
  return false;
}

/** The alias itself, in one word, or by its first letters, which few aliases are known by. */
function isSpelling(found: Pattern, { heads, pattern }: Alias): boolean {
  const [first] = found.steps;
  if (first?.by === 'written' || headOf(first?.text ?? '') === heads[0]) return true;
  return pattern !== undefined && patternKey(found) === patternKey(pattern);
}
