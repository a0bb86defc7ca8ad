import type { Look } from './look.ts';
import { showProse } from './prose.ts';
import { showText } from './show.ts';
import { fitTo, wrap } from './wrap.ts';

/** From this width on two texts have room beside each other. */
const SIDE_BY_SIDE = 110;
const GAP = 4;

/** The model answer, beside the user's own where there is room. */
export function modelAnswerView(model: string, answer: string, look: Look): string {
  const { paint } = look;
  if (model.trim() === '') return 'This question has no model answer yet.';
  if (look.width < SIDE_BY_SIDE || answer.trim() === '') {
    return `${paint.strong('Model answer')}\n${wrap(showProse(model), look.width, '  ')}`;
  }
  const column = Math.floor((look.width - GAP - 2) / 2);
  const left = wrap(showText(answer.trimEnd()), column).split('\n');
  const right = wrap(showProse(model.trimEnd()), column).split('\n');
  const lines = [paint.strong(`  ${fitTo('Your answer', column + GAP)}Model answer`)];
  for (let row = 0; row < Math.max(left.length, right.length); row++) {
    lines.push(`  ${fitTo(left[row] ?? '', column)}${' '.repeat(GAP)}${right[row] ?? ''}`.trimEnd());
  }
  return lines.join('\n');
}
