import { formatDuration } from '../bank/duration.ts';
import type { Practice } from '../drill/debrief-practice.ts';
import type { Item } from './page.ts';
import { scoreText } from './result.ts';

/** What to practise, why, and the command that does it. */
export function practiceItem({ question, title, why }: Practice, bank: string): Item {
  const hard = why.kind === 'overtime' ? ' --hard' : '';
  return {
    text: `${title}: ${reason(why)}`,
    command: `mockdrill drill --question ${question}${hard}${bank}`,
  };
}

function reason(why: Practice['why']): string {
  switch (why.kind) {
    case 'skipped':
      return 'you skipped it';
    case 'not-reached':
      return 'the interview did not get to it';
    case 'not-passed':
      return `${scoreText(why.score)} of 100${why.missed.length > 0 ? `, above all without "${why.missed[0]}"` : ''}`;
    case 'red-flag':
      return `a red flag, "${why.flag}"`;
    case 'figures':
      return `give a figure for ${why.group}; you gave none in the whole interview`;
    case 'stage':
      return `the ${why.stage} was not heard`;
    case 'overtime':
      return `${formatDuration(why.seconds)} over its time; try it under a hard clock`;
    case 'points':
      return `passed with ${scoreText(why.score)}, without "${why.missed[0]}"`;
  }
}
