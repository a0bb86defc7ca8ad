import type { Criterion } from '../bank/question.ts';
import type { Verdict } from './result.ts';

/** What a case-insensitive search for the aliases says; a metric point is made by any digit. */
export function naiveVerdict(criterion: Criterion, answer: string): Verdict {
  const text = answer.toLowerCase();
  const has = (aliases: readonly string[]) =>
    aliases.some((alias) => text.includes(alias.toLowerCase().replace(/^[=@]|\*$/g, '')));
  switch (criterion.kind) {
    case 'any':
      return has(criterion.aliases) ? 'hit' : 'miss';
    case 'all':
      return criterion.slots.every(has) ? 'hit' : 'miss';
    case 'metric':
      return /\d/.test(answer) ? 'hit' : 'miss';
  }
}
