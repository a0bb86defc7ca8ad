import { ACRONYMS } from './acronyms.ts';
import type { Lexicon } from './lexicon.ts';
import { compilePattern, type Pattern, patternKey } from './pattern.ts';
import { splitWords } from './words.ts';

/** A way of saying what an alias means. `concept`: the concept of the lexicon that brought it. */
export interface Way {
  readonly pattern: Pattern;
  readonly concept?: string;
}

/** Everything that an alias stands for: itself, its acronyms, and the wordings of the concepts it names. */
export function widen(alias: string, lexicon: Lexicon): Way[] {
  if (alias.startsWith('@')) return conceptWays(alias.slice(1), lexicon);
  const own = compilePattern(alias);
  if (!own) return [];
  if (alias.startsWith('=') || own.steps.some(({ by }) => by !== 'stem')) return [{ pattern: own }];
  const spelt = [own, ...acronymForms(alias), ...joinedForm(alias)];
  const concepts = new Set(spelt.flatMap((pattern) => lexicon.idsOf(patternKey(pattern))));
  return [
    ...spelt.map((pattern) => ({ pattern: { ...pattern, wording: alias } })),
    ...[...concepts].flatMap((id) => conceptWays(id, lexicon)),
  ];
}

function conceptWays(id: string, lexicon: Lexicon): Way[] {
  return lexicon.wordings(id).map((pattern) => ({ pattern, concept: id }));
}

/** `healthcheck` for `health check`. */
function joinedForm(alias: string): Pattern[] {
  const { tokens } = splitWords(alias);
  if (tokens.length !== 2 || !tokens.every(({ word }) => /^[a-z]{2,}$/.test(word))) return [];
  return [compilePattern(tokens[0]!.word + tokens[1]!.word)!];
}

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
