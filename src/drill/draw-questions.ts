import type { Question } from '../bank/question.ts';
import { type Dice, shuffle } from './dice.ts';

/** How many questions a section draws, and from which. */
export interface Draw {
  readonly count: number;
  readonly from: readonly Question[];
}

/**
 * Draws for one section after the other, no question twice. One that comes short takes what another can replace; one that
 * has none takes one of those that have several.
 */
export function drawQuestions(draws: readonly Draw[], dice: Dice): readonly (readonly Question[])[] {
  const owners = new Map<Question, Draw>();
  const drawn = (draw: Draw) =>
    [...owners].flatMap(([question, owner]) => (owner === draw ? [question] : []));
  for (const draw of draws) {
    const open = draw.from.filter((question) => !owners.has(question));
    for (const question of shuffle(open, dice).slice(0, draw.count)) owners.set(question, draw);
  }
  const take = (draw: Draw, isSpare: (owner: Draw) => boolean, seen = new Set<Question>()): boolean =>
    shuffle(draw.from, dice).some((question) => {
      const owner = owners.get(question);
      if (owner === draw || seen.has(question)) return false;
      seen.add(question);
      if (owner && !take(owner, isSpare, seen) && !isSpare(owner)) return false;
      owners.set(question, draw);
      return true;
    });
  for (const draw of draws) {
    let isShort = drawn(draw).length < draw.count;
    while (isShort && take(draw, () => false)) isShort = drawn(draw).length < draw.count;
  }
  for (const draw of draws) {
    if (drawn(draw).length === 0) take(draw, (owner) => drawn(owner).length > 1);
  }
  return draws.map(drawn);
}
