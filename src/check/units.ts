import { firstWhere } from '../bank/bisect.ts';
import { hyphenatedIn } from './hyphenated.ts';
import { stem } from './stem.ts';
import { splitWords, type Words } from './words.ts';

/** What is compared with what: the stems of a text in order; a compound such as `rollback` gives two, `roll` and `back`. */
export interface Units {
  readonly words: Words;
  readonly stems: readonly string[];
  /** For each unit the word it comes from. */
  readonly token: readonly number[];
  /** Units that a phrase may step over without counting them. */
  readonly skips: readonly boolean[];
  /** By unit the stem of the word that it and the next would be without their hyphen. */
  readonly hyphenated: ReadonlyMap<number, string>;
}

/** Articles, pronouns and the small words between a verb and its object: no alias hangs on them. */
export const SKIPPED = new Set(
  `a an the this that these those it its i me my we us our you your he him his she her they them their one
   of to in on at for with from by into as both all some any every each just also then really very so
   is are was were be been being am's have has had got get gets do does did will would can could who which mine ours yours theirs`
    .split(/\s+/)
    .filter(Boolean),
);

const PARTICLE =
  /^((?:back|break|build|call|catch|check|clean|cut|fail|fall|follow|hand|hold|kick|knock|lay|lock|log|look|mark|mix|opt|pay|phase|pick|play|print|push|ramp|roll|run|scale|set|shake|share|shut|sign|sleep|slow|spin|stand|start|step|swap|switch|take|tear|time|track|trade|trip|try|turn|walk|warm|wash|wind|work|wrap|write)(?:ed|ing)?)(back|over|out|down|up|off|in|on|away|through|by)s?$/;

/** Gives the stems of a normalised word, whose own stem is given, with misspellings put right. */
export type Mend = (word: string, stem: string) => readonly string[];

/** The units of a text. */
export function unitsOf(text: string, mend?: Mend): Units {
  const words = splitWords(text);
  const stems: string[] = [];
  const token: number[] = [];
  const skips: boolean[] = [];
  words.tokens.forEach(({ word }, index) => {
    for (const part of partsOf(word)) {
      const found = stem(part);
      for (const meant of mend ? mend(part, found) : [found]) {
        stems.push(meant);
        token.push(index);
        skips.push(SKIPPED.has(part));
      }
    }
  });
  return { words, stems, token, skips, hyphenated: hyphenatedIn(words, token) };
}

/** The first unit of a word. */
export function firstUnit({ token }: Units, word: number): number {
  return firstWhere(token.length, (at) => token[at]! >= word);
}

/** `rollback` is `roll back`, `should've` is `should have`; every other word is itself. */
export function partsOf(word: string): readonly string[] {
  if (word.endsWith("'ve")) return [word.slice(0, -3), 'have'];
  const match = PARTICLE.exec(word);
  return match ? [match[1]!, match[2]!] : [word];
}
