import { describe, expect, it } from 'vitest';
import { AFFIRMING } from '../../src/check/affirming.ts';
import { CUES } from '../../src/check/doubts/cues.ts';
import { lineOf } from '../../src/check/line.ts';
import { bitOf, openingsOf } from '../../src/check/openings.ts';
import { Tries } from '../../src/check/tries.ts';
import { splitWords } from '../../src/check/words.ts';
import { STANDINGS } from './standings.ts';

describe('openingsOf', () => {
  it.each<[RegExp, string | undefined]>([
    [/ (?:next time|if i did (?:it|this) over|hopefully)(?= )/, ' next:t, if:i, hopefully'],
    [/(?<= )(?:they|s?he) (?:is|was)(?= )/, 'they:iw, he:iw, she:iw'],
    [/ (?:but )?(?:sadly , )?(?<!so )we(?:'d|'ve)? (?!never )/, " sadly:*, but:sw, we, we'd, we've"],
    [/ organi[sz]ed by /, ' organised:b, organized:b'],
    [/ (?:not|[a-z]+n't) (?:[a-z]+n't|sure) /, " not, n't"],
    [/ not(?= (?:once|twice) )/, ' not:ot'],
    [/ was(?: [a-z]+){0,2} set /, ' was'],
    [/ (?:[a-z]+ing|never) /, undefined],
    [/ no+ /, undefined],
    [/(?: yes| no)t? |maybe /, undefined],
  ])('reads what %s can begin with', (pattern, wanted) => {
    const openings = openingsOf(pattern);
    const words = [...(openings?.words ?? [])].map(([word, behind]) => {
      const letters = [...'abcdefghijklmnopqrstuvwxyz*'].filter((char) => behind & bitOf(char.charCodeAt(0)));
      return letters.length === 27 ? word : `${word}:${letters.join('')}`;
    });
    expect(openings && `${openings.spaced ? ' ' : ''}${words.join(', ')}`).toBe(wanted);
  });
});

describe('Tries', () => {
  const lines = STANDINGS.trim()
    .split('\n')
    .map((text) => lineOf(splitWords(text)));

  it('finds what a search of the whole line finds', () => {
    const patterns = [...CUES.map(({ pattern }) => pattern), ...AFFIRMING];
    const tries = new Tries(patterns);
    const wholes = patterns.map(({ source }) => new RegExp(source, 'g'));
    for (const line of lines) {
      const searched = wholes.map((whole) => [...line.text.matchAll(whole)].map(spot));
      expect(tries.in(line).map((matches) => matches.map(spot))).toEqual(searched);
    }
  });

  it('tries at every word what can begin with any', () => {
    const line = lineOf(splitWords('We kept testing it, and watching it.'));
    const tries = new Tries([/[a-z]+ing(?= it)/g, /watching/g]);
    expect(line.words.map((_, at) => tries.at(line, at).map(spot))).toEqual([
      [],
      [],
      ['11 testing'],
      [],
      [],
      ['28 watching', '28 watching'],
      [],
    ]);
  });
});

const spot = ({ index, 0: text }: RegExpExecArray): string => `${index} ${text}`;
