import type { DrillMode } from './answer.ts';

/** Why a question was picked. */
export type Why =
  | { readonly kind: 'asked-for' }
  | { readonly kind: 'due'; readonly days: number }
  | { readonly kind: 'weak'; readonly missed: readonly string[]; readonly score: number }
  | { readonly kind: 'new' }
  | { readonly kind: 'random' }
  | { readonly kind: 'ahead'; readonly days: number };

/** A reason in words: `weak, last time without: Measures uptime`. In an exam what it lacked would be a hint. */
export function whyText(why: Why, mode: DrillMode): string {
  switch (why.kind) {
    case 'asked-for':
      return 'you asked for it';
    case 'due':
      return why.days === 0 ? 'due today' : `due for ${why.days} ${why.days === 1 ? 'day' : 'days'}`;
    case 'weak':
      return mode === 'exam' ? 'weak' : `weak, last time ${lastTime(why)}`;
    case 'new':
      return 'new to you';
    case 'random':
      return 'picked by chance';
    case 'ahead':
      return `ahead of time: due ${why.days === 0 ? 'within a day' : `in ${why.days} ${why.days === 1 ? 'day' : 'days'}`}`;
  }
}

function lastTime({ missed, score }: Extract<Why, { kind: 'weak' }>): string {
  const [first, ...others] = missed;
  if (first === undefined) return `${score} of 100`;
  return `without: ${first}${others.length > 0 ? ` (and ${others.length} more)` : ''}`;
}
