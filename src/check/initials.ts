import { ACRONYMS } from './acronyms.ts';
import { wordSet } from './figures/word-set.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { SKIPPED } from './units.ts';
import { splitWords } from './words.ts';

const KNOWN = new Set(ACRONYMS.map(([acronym]) => acronym));

/** What letters in capitals mean otherwise: words that people stress (`we did NOT`), and what nobody needs to spell out. */
const NO_INITIALS = new Set([
  ...SKIPPED,
  ...wordSet(
    'not no too lot lots last first next now most only never still and but or if how why what when same more less',
  ),
  ...wordSet(
    'new old way own out off up down there after before long fast slow big best bad good real must end top low',
  ),
  ...wordSet('set use see stop wait two red hot win fit well date data room time team day'),
  ...wordSet(
    'aws ceo cfo cio ciso coo cto csv css eta gcp git html http ips iso llm pdf ram sap sha sms ssd ssh ssl url usb',
  ),
  ...wordSet('utc vip xml yaml cpu gpu hdd iot usa'),
]);

/** `RLS` for `row-level security`, in capitals as it is written; but `SSO` is not `sessions still open`. */
export function initials(alias: string): Pattern[] {
  const { tokens } = splitWords(alias);
  if (tokens.length < 3 || !tokens.every(({ word }) => /^[a-z]{2,}$/.test(word))) return [];
  const letters = tokens.map(({ word }) => word[0]!).join('');
  const acronym = letters.toUpperCase();
  return KNOWN.has(acronym) || NO_INITIALS.has(letters) ? [] : [compilePattern(`=${acronym}`)!];
}
