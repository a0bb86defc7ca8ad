import type { Span } from '../../bank/source.ts';
import { stem } from '../../check/stem.ts';
import { prefixOf, shortFault } from '../alias-fault.ts';
import { aliasListsOf } from '../aliases.ts';
import { readModelAnswer } from '../facts.ts';
import type { Rule, Seen } from '../rule.ts';
import { Sample } from '../sample.ts';

const COMPARED = 200;

/** A prefix of a question, with its place. */
interface Prefix {
  readonly prefix: string;
  readonly span: Span;
}

export const prefixBroad: Rule<readonly Prefix[]> = {
  name: 'prefix-broad',
  group: 'hygiene',
  severity: 'warning',
  about: 'A prefix such as "cert*" matches words that have nothing to do with each other.',
  note: (_, subject) => {
    const prefixes: Prefix[] = [];
    for (const { aliases } of subject ? aliasListsOf(subject.question) : [])
      for (const alias of aliases) {
        if (!alias.text.endsWith('*')) continue;
        const prefix = prefixOf(alias.pattern);
        if (prefix !== undefined) prefixes.push({ prefix, span: alias.span });
      }
    return prefixes;
  },
  across: () => {
    const answers = new Sample<Seen>(COMPARED);
    const wanted: (Prefix & Pick<Seen, 'file'>)[] = [];
    return {
      see: (seen, prefixes) => {
        answers.add(seen.id, seen);
        for (const prefix of prefixes) wanted.push({ ...prefix, file: seen.file });
      },
      finish: (report) => {
        if (wanted.length === 0) return;
        const words = vocabulary(answers.things().map(readModelAnswer));
        for (const { prefix, file, span } of wanted) {
          const found = families(prefix, words);
          const short = shortFault(prefix);
          if (short) report(short, { file, span });
          else if (found.length > 1)
            report(
              `the prefix "${prefix}*" matches ${found
                .slice(0, 4)
                .map((word) => `"${word}"`)
                .join(' and ')}, which mean different things: write the words, or a longer prefix`,
              { file, span },
            );
        }
      },
    };
  },
};

function vocabulary(answers: readonly string[]): readonly string[] {
  const words = new Set(answers.flatMap((answer) => answer.toLowerCase().match(/[a-z]+/g) ?? []));
  return [...words].sort();
}

/** One word of each family below a prefix: words whose stems go on alike for two letters more are one family. */
function families(prefix: string, words: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const word of words) {
    if (!word.startsWith(prefix)) continue;
    const root = stem(word);
    const family = root.length <= prefix.length ? prefix : root.slice(0, prefix.length + 1);
    if (!seen.has(family)) seen.set(family, word);
  }
  // A stem that ends with the prefix is the mother of every family that goes on from it.
  if (seen.has(prefix)) return [seen.get(prefix)!];
  return [...seen.values()];
}
