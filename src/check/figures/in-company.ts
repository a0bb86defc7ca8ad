import type { Lexeme } from './lexeme.ts';
import { wordSet } from './word-set.ts';

/** `peak demand was 10k rps`, `we deploy on demand`, `the target group is 5 million`: nothing that one asks for. */
export const isLoad = (all: readonly Lexeme[], i: number): boolean =>
  all[i]!.text === 'demand'
    ? !/^(?:we|they|i|you|who|which|to|would|will|did|do|clients|customers|users|partners)$/.test(
        all[i - 1]?.text ?? '',
      )
    : all[i]!.text === 'target' &&
      /^(?:groups?|audience|market|users|customers|hosts?|clusters?|systems?|database|environment|regions?)$/.test(
        all[i + 1]?.text ?? '',
      );

/** Words that are a wish only in the right company. */
export const COMPANY = wordSet(
  'agreed needed need needs ask asked expected commit committed policy standard allow allows allowed contract contracts',
);

/** Some words are a wish only in the right company: `agreed on`, `needed to`, `asks for`. */
export function wants(all: readonly Lexeme[], at: number): boolean {
  const next = all[at + 1]?.text ?? '';
  const { text } = all[at]!;
  if (/^need/.test(text)) return next === 'to';
  if (/^ask/.test(text)) return next === 'for' || next === 'us' || next === 'that';
  if (/^(?:policy|contract|standard)/.test(text))
    return (
      // `policy for criticals was`
      (next === 'for' && all.slice(at + 2, at + 5).some((each) => /^(?:is|was)$/.test(each.text))) ||
      all[at - 1]?.text === 'by' ||
      /^(?:says?|said|is|was|asks?|asked|with|of|at|calls|called|set|demands?|requires?|required|allows?|allowed)$/.test(
        next,
      )
    );
  if (/^allow/.test(text)) return next !== 'us' && next !== 'me';
  if (text === 'commit' && /^(?:from|a|the|each|every|per|of|last|first)$/.test(all[at - 1]?.text ?? ''))
    return false;
  // `the expected savings`
  if (text === 'expected' && EXPECTED.test(next)) return true;
  return next === 'on' || next === 'to' || next === 'a' || next === 'that' || next === 'at';
}

const EXPECTED = /^(?:savings?|gains?|reduction|improvement|benefit)$/;
