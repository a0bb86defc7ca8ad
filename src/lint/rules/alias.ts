import { lexiconOf } from '../../check/shipped-lexicon.ts';
import { aliasFault, isPlain } from '../alias-fault.ts';
import { aliasListsOf } from '../aliases.ts';
import { firstHead, NO_HEAD } from '../heads.ts';
import type { Rule } from '../rule.ts';

/** More than a question has; of a hostile one so many are told, because each takes its time to guess. */
const MOST = 100;

export const alias: Rule = {
  name: 'alias',
  group: 'format',
  severity: 'error',
  keepsOut: true,
  about: 'An alias is not a word or a phrase, or nothing can match it.',
  look: ({ question, text }, report) => {
    const star = text.indexOf('*');
    const hasStar = star !== -1 && star < question.spans.get('prompt')!.start;
    let known: ReadonlySet<string> | undefined;
    const concepts = () => {
      known ??= new Set(lexiconOf(question).ids);
      return known;
    };
    let found = 0;
    for (const { aliases } of aliasListsOf(question)) {
      for (const alias of aliases) {
        // There are a hundred of them in a file, and in most files none has a star.
        if (hasStar ? isPlain(alias.text) : firstHead(alias.text) !== NO_HEAD) continue;
        const fault = aliasFault(alias.text, concepts);
        if (fault) report(fault, alias.span);
        if (fault && ++found === MOST) return;
      }
    }
  },
};
