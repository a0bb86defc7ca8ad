import { isDeed } from '../irregular.ts';
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
    const text = all[i]!.text.replace(/'s$/, '');
    const isPossessive = text !== all[i]!.text;
    const next = all[i + 1]?.text ?? '';
    if (RIVAL.test(text) && (isPossessive || CLAIMS.has(next) || isDeed(next))) return true;
    if (OWN.has(all[i]!.text) && !isHearer(all, i)) return false;
    if (OTHERS.has(all[i]!.text) && CLAIMS.has(next)) other = true;
    if (text === 'industry' && /^(?:average|standard|norm|median|benchmark)$/.test(next)) other = true;
    if (text === 'according' && isPaper(all, i)) other = true;
    if (
      /^(?:team|company|squad|department|group|bank)$/.test(text) &&
      /^(?:another|other|neighbouring|different|sister)$/.test(all[i - 1]?.text ?? '')
    )
      other = true;
  }
  return other;
}

/** `according to the docs`. */
const isPaper = (all: readonly Lexeme[], i: number): boolean =>
  all
    .slice(i + 1, i + 5)
    .some(({ text }) => /^(?:docs?|documentation|datasheet|vendors?|supplier|manual|website)$/.test(text));

/** `a colleague of another company told me that …`. */
const isHearer = (all: readonly Lexeme[], i: number): boolean =>
  /^(?:me|us)$/.test(all[i]!.text) && /^(?:told|showed|wrote|assured)$/.test(all[i - 1]?.text ?? '');
