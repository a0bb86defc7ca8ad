import porter2 from 'wink-porter2-stemmer';
import { baseOf, KEPT } from './irregular.ts';

const cache = new Map<string, string>();
/** Longer ones are no words, and Porter2 takes quadratic time. */
const LONGEST = 40;
/** Enough for a drill; an answer of random words must not grow it for ever. */
const CACHE_SIZE = 20_000;

/**
 * The stem under which a normalised word is compared: Porter2 after British spelling is undone, with a table for what
 * the algorithm cannot know (`took`, `indices`) and for what it wrongly throws together (`staging` and `stage`).
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const made = makeStem(word);
  cache.set(word, made);
  return made;
}

function makeStem(word: string): string {
  const bare = word.replace(/'s?$/, '');
  // `p95s`, `sev1s`; but `500s` are no 500 of anything
  if (/^(?:p|sev)\d{1,3}s$/.test(bare)) return bare.slice(0, -1);
  if (bare.length < 3 || bare.length > LONGEST || !/^[a-z']+$/.test(bare)) return bare;
  // `PRs`, `VMs`: Porter2 wants a vowel before the s, and none that is a u.
  if (/^[^aeiouy]+[^aeiouys]s$|^(?:v?c|g|t|n)pus$|^(?:sk|mt)us$/.test(bare)) return bare.slice(0, -1);
  const american = americanised(bare);
  // `staffed` is `staff`: no f is doubled before an ending.
  const whole = american.replace(/(?<=ff)(?:ed|ing)$/, '');
  return KEPT.get(whole) ?? porter2(baseOf(whole) ?? whole);
}

/** What stands in every word that is spelt otherwise in America. Most words have none of it, and need no more looks. */
const BRITISH =
  /^(?:practis|advis|grey|artefact|sceptic|enquir|despatch|disc|programme|focuss|biass)|is(?:e|ing|ation|able)|lys|our|res?$|ll(?:e[dr]|ing)|logu|ence|ement|centr/;

/** British endings in American spelling. What it does to other words is harmless: both sides go through it. */
function americanised(word: string): string {
  if (!BRITISH.test(word)) return word;
  return word
    .replace(/^(practi|advi)s(?=e|i)/, '$1c')
    .replace(/(?<=.{3})is(e(?:[ds]|rs?)?|ing|ations?|ational(?:ly)?|abl[ey])$/, 'iz$1')
    .replace(/^(focus|bias)s(?=e|i)/, '$1')
    .replace(/(?<=.{3})lys(e[drs]?|ing|ers?)$/, 'lyz$1')
    .replace(/(?<=[a-z](?:avi|ol|ab|ghb|av|on|um|arb|eav|ap|ig|rm|and|end))our/, 'or')
    .replace(/(?<=cent|met|lit|fib|theat)re(s?)$/, 'er$1')
    .replace(
      /(?<=^(?:di|fu|lab|lev|mod|sign|tunn|trav|canc|chann|pan|equ|initi|marsh|couns|spir|tri|propell?|jew)(?:a|e))ll(?=ed$|ing|er)/,
      'l',
    )
    .replace(/(?<=cent)r(?=ed$|ing$)/, 'er')
    .replace(/logue(s?)$/, 'log$1')
    .replace(/logu(ed|ing)$/, 'log$1')
    .replace(/(?<=def|off|lic)ence/, 'ense')
    .replace(/^programme(s?)$/, 'program$1')
    .replace(/^grey/, 'gray')
    .replace(/^artefact/, 'artifact')
    .replace(/^sceptic/, 'skeptic')
    .replace(/^enquir/, 'inquir')
    .replace(/^despatch/, 'dispatch')
    .replace(/^disc(s?)$/, 'disk$1')
    .replace(/(?<=judg|acknowledg)ement/, 'ment');
}
