import { countAlike, isAttribute } from './alike.ts';
import { isFrame } from './frame.ts';
import type { Lexeme } from './lexeme.ts';
import { isWished, movesTo } from './moved-it.ts';
import { STOP } from './noun.ts';
import { saysNow } from './now-cue.ts';
import type { Quantity } from './quantity.ts';
import { secondsOf } from './units.ts';

/** How many quantities back a former value is looked for. */
const BACK = 12;

/**
 * `they waited two seconds for each search … search now takes 150 ms`: for what is so now, or fell to a value, what was told of
 * the same thing sentences before.
 */
export function findFormers(
  all: readonly Lexeme[],
  quantities: readonly Quantity[],
  isPaired: (one: Quantity) => boolean,
): Map<Quantity, Quantity> {
  const formers = new Map<Quantity, Quantity>();
  const near = new Map<Quantity, Set<string>>();
  const wordsOf = (one: Quantity) => {
    const words = near.get(one) ?? wordsNear(all, one);
    near.set(one, words);
    return words;
  };
  const free = quantities.filter((one) => mayBePart(all, one) && !isPaired(one));
  for (const [i, after] of free.entries()) {
    if (!saysNow(all, after.from, after.to) && !movesTo(all, after.from)) continue;
    const words = wordsOf(after);
    let most = 0;
    for (const before of free.slice(Math.max(0, i - BACK), i)) {
      if (before.dimension !== after.dimension || !countAlike(before, after)) continue;
      const shared = [...wordsOf(before)].filter((word) => words.has(word)).length;
      if (shared < Math.max(1, most) || saysNow(all, before.from, before.to) || isWished(all, before))
        continue;
      most = shared;
      formers.set(after, before);
    }
  }
  return formers;
}

const mayBePart = (all: readonly Lexeme[], one: Quantity): boolean =>
  /^(?:time|rate|share|money|count|bytes|work)$/.test(one.dimension) &&
  one.weak !== true &&
  one.form !== 'none' &&
  one.form !== 'clock' &&
  !isAttribute(all, one) &&
  !isFrame(all, one);

const AROUND = 9;

/** The words that say what is measured, in a short form that inflections share. */
function wordsNear(all: readonly Lexeme[], { from, to }: Quantity): Set<string> {
  const words = new Set<string>();
  const { sentence } = all[from]!;
  for (let i = Math.max(0, from - AROUND); i < all.length && i < to + AROUND; i++) {
    const lexeme = all[i]!;
    if (lexeme.sentence !== sentence || lexeme.kind !== 'word' || lexeme.text.length < 4) continue;
    if (STOP.has(lexeme.text) || NEUTRAL.test(lexeme.text) || secondsOf(lexeme, false) !== undefined)
      continue;
    words.add(lexeme.text.replace(/(?:es|s|ing|ed)$/, '').slice(0, 6));
  }
  return words;
}

const NEUTRAL =
  /^(?:about|around|some|most|more|less|under|over|nearly|almost|dropped|down|days|last|first|then|when|what|each|every|people|time|times|with|that|have|only|half|long|roughly|thousand|hundred|million|waiting|waited|really|still|since|week|month)$/;
