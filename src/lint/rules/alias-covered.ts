import { isList } from '../alias-fault.ts';
import { type Alias, type AliasList, aliasListsOf } from '../aliases.ts';
import { HeadSet } from '../heads.ts';
import type { Report, Rule } from '../rule.ts';
import { broughtBy } from '../slot-ways.ts';

/** A word that turns a phrase round: "never released" is not found where "released" is. */
const TURNS = /\b(?:no|not|never|without|nobody|none|nothing|neither|nor|less|fewer|zero|un\w+)\b|n't\b/i;

/** Longer aliases and parts are not looked at: nobody writes them, but a hostile file may. */
const LONGEST = 30;
const LONGEST_PART = 6;
/** Nor so many of one question: what each stands for in the lexicon takes a while. */
const MOST = 100;

export const aliasCovered: Rule = {
  name: 'alias-covered',
  group: 'hygiene',
  severity: 'warning',
  about: 'A shorter alias of the same list already finds whatever this one finds.',
  look: ({ question }, report) => {
    let left = MOST;
    for (const list of aliasListsOf(question))
      if (mayCover(list.aliases)) left -= lookCloser(list, left, report);
  },
};

/** Reports what is covered in a list; how many aliases it had to look up for that, at most `most`. */
function lookCloser(list: AliasList, most: number, report: Report): number {
  const { aliases } = list;
  const byKey = new Map<string, Alias>();
  const prefixes: Alias[] = [];
  for (const alias of aliases) {
    const steps = alias.pattern?.steps ?? [];
    if (steps.length === 1 && steps[0]!.by === 'prefix') prefixes.push(alias);
    else if (steps.length <= LONGEST_PART && isStems(alias)) byKey.set(keyOf(steps), alias);
  }
  let found = 0;
  for (const alias of aliases) {
    const shorter = coveredBy(alias, byKey) ?? coveredByPrefix(alias, prefixes.slice(0, LONGEST));
    // Of what is no alias yet nothing else is said.
    if (!shorter || isList(alias.text)) continue;
    if (found === most) break;
    found++;
    if (broughtBy(alias, list).length === 0)
      report(
        `the alias "${alias.text}" finds nothing that "${shorter.text}" does not find already: take one of the two out`,
        alias.span,
      );
  }
  return found;
}

const firsts = new HeadSet();

/** Whether some alias begins like a word of another one. */
function mayCover(aliases: readonly Alias[]): boolean {
  firsts.clear();
  for (const { text, heads } of aliases)
    if (heads.length > 0 && (firsts.add(heads[0]!) || text.endsWith('*'))) return true;
  for (const { heads } of aliases)
    for (let at = 1; at < heads.length; at++) if (firsts.has(heads[at]!)) return true;
  return false;
}

/** The alias whose steps all stand in this one, side by side. */
function coveredBy(alias: Alias, byKey: ReadonlyMap<string, Alias>): Alias | undefined {
  const steps = alias.pattern?.steps ?? [];
  if (steps.length < 2 || steps.length > LONGEST || !isStems(alias) || TURNS.test(alias.text))
    return undefined;
  for (let length = 1; length < Math.min(steps.length, LONGEST_PART + 1); length++) {
    for (let at = 0; at + length <= steps.length; at++) {
      const shorter = byKey.get(keyOf(steps.slice(at, at + length)));
      if (shorter) return shorter;
    }
  }
  return undefined;
}

function coveredByPrefix(alias: Alias, prefixes: readonly Alias[]): Alias | undefined {
  if (prefixes.length === 0 || !isStems(alias) || TURNS.test(alias.text)) return undefined;
  return prefixes.find(({ pattern }) =>
    alias.pattern!.steps.some(({ text }) => text.startsWith(pattern!.steps[0]!.text)),
  );
}

function isStems({ pattern }: Alias): boolean {
  return pattern?.steps.every(({ by }) => by === 'stem') === true;
}

function keyOf(steps: readonly { text: string }[]): string {
  return steps.length === 1 ? steps[0]!.text : steps.map(({ text }) => text).join(' ');
}
