import { ACRONYMS } from './acronyms.ts';
import { conceptsNear, profileOf } from './concepts-near.ts';
import { contractions } from './contractions.ts';
import { initials } from './initials.ts';
import type { Lexicon } from './lexicon.ts';
import { compilePattern, type Pattern, patternKey } from './pattern.ts';
import { unitsOf } from './units.ts';
import { splitWords } from './words.ts';

/** Ways of saying what an alias means: its own forms, or the wordings of a concept of the lexicon. */
export interface Ways {
  readonly patterns: readonly Pattern[];
  readonly concept?: string;
}

/**
 * Everything that the aliases of a slot stand for: themselves, their acronyms, and the wordings of the concepts they
 * name. Many a word belongs to several concepts; those that nothing else in the slot or the point's statement speaks
 * for are left out. Without a statement only the aliases speak.
 */
export function widenSlot(
  aliases: readonly string[],
  statement: string | undefined,
  lexicon: Lexicon,
): Ways[][] {
  const forms = aliases.map(formsOf);
  const named = forms.map((each) => conceptsOf(each, lexicon));
  const meant = conceptsMeant(
    named,
    statement === undefined ? new Set() : contentOf([...aliases, statement].join(' ')),
    lexicon,
  );
  return aliases.map((alias, index) => {
    if (alias.startsWith('@')) return [conceptWays(alias.slice(1), lexicon)];
    const { patterns, plain } = forms[index]!;
    const own = [...patterns, ...(plain ? contractedForms(alias) : [])].map((pattern) => ({
      ...pattern,
      wording: alias,
    }));
    const concepts = named[index]!.filter((id) => meant.has(id));
    return [{ patterns: own }, ...concepts.map((id) => conceptWays(id, lexicon))];
  });
}

/** The concepts that an alias names, being a wording of theirs in one of its forms. Which of them it brings its slot decides. */
export function conceptsNamed(alias: string, lexicon: Lexicon): readonly string[] {
  return conceptsOf(formsOf(alias), lexicon);
}

function conceptsOf({ patterns, plain }: Forms, lexicon: Lexicon): readonly string[] {
  return plain ? [...new Set(patterns.flatMap((pattern) => lexicon.idsOf(patternKey(pattern))))] : [];
}

/** Which concepts that no alias names are near enough to widen a slot. */
interface Nearness {
  /** The least score. */
  readonly least: number;
  /** The least share of the best concept's score. */
  readonly ofBest: number;
  /** How much a word of the statement counts beside one of an alias. */
  readonly statement: number;
  /** How many words a wording must have. */
  readonly words: number;
}

/*
 * The other slot of an `all` gives precision, so there much is let in (measured on labelled answers: 7 points of recall for
 * none of precision); an `any` takes phrases only, of concepts that its aliases all but name (2 points for 1).
 */
const NEARNESS: Readonly<Record<'any' | 'all', Nearness>> = {
  any: { least: 0.58, ofBest: 0.3, statement: 0.7, words: 2 },
  all: { least: 0.3, ofBest: 0.6, statement: 0.3, words: 1 },
};

/** The wordings of the concepts that a slot as a whole is about, though no alias names them. */
export function waysNear(
  aliases: readonly string[],
  statement: string,
  kind: 'any' | 'all',
  lexicon: Lexicon,
): Ways[] {
  const nearness = NEARNESS[kind];
  const near = conceptsNear(profileOf(aliases, statement, nearness.statement), lexicon, nearness.least);
  const least = (near[0]?.score ?? 0) * nearness.ofBest;
  return near
    .filter(({ score }) => score >= least)
    .map(({ id }) => ({
      patterns: lexicon.wordings(id).filter(({ steps }) => steps.length >= nearness.words),
      concept: id,
    }));
}

/** How much must speak for a concept: an alias that names it counts 1, a word of the point that it uses as well ½. */
const LEAST_SUPPORT = 2;

function conceptsMeant(
  named: readonly (readonly string[])[],
  content: ReadonlySet<string>,
  lexicon: Lexicon,
): Set<string> {
  const support = new Map<string, number>();
  for (const ids of named) for (const id of ids) support.set(id, (support.get(id) ?? 0) + 1);
  // Every word of the point that a concept uses as well speaks for it.
  for (const word of content)
    for (const id of lexicon.using(word)) if (support.has(id)) support.set(id, support.get(id)! + 0.5);
  return new Set([...support].flatMap(([id, sum]) => (sum >= LEAST_SUPPORT ? [id] : [])));
}

function contentOf(text: string): Set<string> {
  const { stems, skips } = unitsOf(text);
  return new Set(stems.filter((_, index) => !skips[index]));
}

/** An alias with its acronyms; `plain`: it is compared word by word, and so may be a wording. */
interface Forms {
  readonly patterns: readonly Pattern[];
  readonly plain: boolean;
}

function formsOf(alias: string): Forms {
  const own = alias.startsWith('@') ? undefined : compilePattern(alias);
  if (!own) return { patterns: [], plain: false };
  const plain = !alias.startsWith('=') && own.steps.every(({ by }) => by === 'stem');
  return {
    patterns: plain
      ? [own, ...acronymForms(alias), ...joinedForm(alias), ...initials(alias)]
      : [own, ...(alias.startsWith('=') ? [] : joinedForm(alias))],
    plain,
  };
}

function conceptWays(id: string, lexicon: Lexicon): Ways {
  return { patterns: lexicon.wordings(id), concept: id };
}

/** Those of `did not know` name no concept: `not know` is less than what was written. */
const contractedForms = (alias: string): Pattern[] =>
  contractions(wordsOf(alias)).map((form) => compilePattern(form)!);

/** `healthcheck` for `health check`, `email` for `e-mail`, `blameless postmortem` for `blameless post-mortem`. */
function joinedForm(alias: string): Pattern[] {
  const { tokens } = splitWords(alias);
  const isPair = tokens.length === 2 && tokens.every(({ word }) => /^[a-z]{2,}$/.test(word));
  const star = alias.trim().endsWith('*') ? '*' : '';
  if (isPair) return [compilePattern(`${tokens[0]!.word}${tokens[1]!.word}${star}`)!];
  const joined = alias.replace(GLUE, '');
  return joined === alias ? [] : [compilePattern(joined)!];
}

/** The sign in `post-mortem`, `I/O` and `node.js`. */
const GLUE = /(?<=[a-z])-(?=[a-z]{2})|(?<=\b[a-z])\/(?=[a-z]\b)|(?<=[a-z])\.(?=js\b)/gi;

const FORMS = acronymTable();

function acronymTable(): ReadonlyMap<string, readonly (readonly [string, readonly string[]])[]> {
  const table = new Map<string, [string, string[]][]>();
  for (const line of ACRONYMS) {
    const forms = line.map((form) => wordsOf(form));
    forms.forEach((form, index) => {
      const first = form.split(' ')[0]!;
      const others = index === 0 ? forms.slice(1) : [forms[0]!];
      table.set(first, [...(table.get(first) ?? []), [form, others]]);
    });
  }
  return table;
}

/** The alias with an acronym in it written out, or with a long form in it shortened. */
function acronymForms(alias: string): Pattern[] {
  const words = wordsOf(alias).split(' ');
  const found: Pattern[] = [];
  words.forEach((word, at) => {
    for (const [form, others] of FORMS.get(word) ?? FORMS.get(word.replace(/s$/, '')) ?? []) {
      const length = form.split(' ').length;
      const here = words.slice(at, at + length).join(' ');
      if (here !== form && here !== `${form}s`) continue;
      for (const other of others) {
        const pattern = compilePattern([...words.slice(0, at), other, ...words.slice(at + length)].join(' '));
        if (pattern) found.push(pattern);
      }
    }
  });
  return found;
}

function wordsOf(text: string): string {
  return splitWords(text)
    .tokens.map(({ word }) => word)
    .join(' ');
}
