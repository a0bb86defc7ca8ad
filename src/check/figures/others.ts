import { isDeed } from '../irregular.ts';
import { beginsWith, CONTRAST, namesSubject } from './clause.ts';
import type { Lexeme } from './lexeme.ts';
import { wordSet } from './word-set.ts';

const OTHERS = wordSet(
  'google amazon aws netflix microsoft azure facebook meta apple uber stripe cloudflare gcp github vendor vendors competitor competitors supplier provider industry elsewhere',
);

const CLAIMS = wordSet(
  'reports report reported claims claim claimed says say said states advertises advertise promises publishes published has have runs reached reaches gets got achieves achieved had offers quotes quoted serves handles deploys does released releases',
);

const OWN = wordSet("we i our my us me mine ours i'm we're i've we've");

/** Whatever is theirs is never ours. */
const RIVAL = /^(?:competitor|competitors|rival|rivals)$/;

export function somebodyElse(all: readonly Lexeme[], from: number): boolean {
  const { sentence } = all[from]!;
  let other = false;
  for (let i = from - 1; i >= 0 && i > from - 25 && all[i]!.sentence === sentence; i--) {
    // `their API answers in 900 ms, but p95 fell to 120 ms`
    if (CONTRAST.has(all[i]!.text) && namesSubject(all, i + 1, from)) return false;
    if (isRivals(all, i)) return true;
    if (OWN.has(all[i]!.text) && !isHearer(all, i)) return false;
    if (isOthers(all, i)) other = true;
    // `we got p95 to 120 ms and another team got it to 50`
    if (other && beginsWith(all[i]!) && opensWithOthers(all, i + 1)) return true;
  }
  return other;
}

function isRivals(all: readonly Lexeme[], i: number): boolean {
  const text = all[i]!.text.replace(/'s$/, '');
  const next = all[i + 1]?.text ?? '';
  return RIVAL.test(text) && (text !== all[i]!.text || CLAIMS.has(next) || isDeed(next));
}

function isOthers(all: readonly Lexeme[], i: number): boolean {
  const text = all[i]!.text.replace(/'s$/, '');
  const next = all[i + 1]?.text ?? '';
  if (OTHERS.has(all[i]!.text) && CLAIMS.has(next)) return true;
  if (text === 'industry' && /^(?:average|standard|norm|median|benchmark)$/.test(next)) return true;
  return (text === 'according' && isPaper(all, i)) || isTeam(all, i);
}

/** `another team`. */
const isTeam = (all: readonly Lexeme[], i: number): boolean =>
  /^(?:team|company|squad|department|group|bank)(?:'s)?$/.test(all[i]!.text) &&
  /^(?:another|other|neighbouring|different|sister)$/.test(all[i - 1]?.text ?? '');

/** `and another team got`; but `we and another team got`. */
const opensWithOthers = (all: readonly Lexeme[], at: number): boolean =>
  !OWN.has(all[at - 2]?.text ?? '') &&
  [at + 1, at + 2].some((i) => all[i] !== undefined && isTeam(all, i) && isDeed(all[i + 1]?.text ?? ''));

/** `according to the docs`. */
const isPaper = (all: readonly Lexeme[], i: number): boolean =>
  all
    .slice(i + 1, i + 5)
    .some(({ text }) => /^(?:docs?|documentation|datasheet|vendors?|supplier|manual|website)$/.test(text));

/** `a colleague of another company told me that …`. */
const isHearer = (all: readonly Lexeme[], i: number): boolean =>
  /^(?:me|us)$/.test(all[i]!.text) && /^(?:told|showed|wrote|assured)$/.test(all[i - 1]?.text ?? '');
