import type { Report, Rule } from '../rule.ts';

/** What gives away a person or a secret, and how a finding calls it. The first that matches a place wins. */
const TRACES: readonly (readonly [string, RegExp])[] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/g],
  ['a JSON Web Token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g],
  ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{40,})/g],
  ['a GitLab token', /\bglpat-[\w-]{20,}/g],
  ['a Slack token', /\bxox[abeoprs]-[\w-]{10,}/g],
  ['a Google API key', /\bAIza[\w-]{35}/g],
  ['an API key', /\b(?:sk|pk|rk)[-_](?:live|test|proj|ant)?[-_]?[A-Za-z0-9]{24,}/g],
  ['a password in a URL', /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,64}:[^\s/@]{3,64}@[\w.-]+/gi],
  ['an e-mail address', /\b[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+\b/g],
  ['a telephone number', /(?<![\w.])\+\d{1,3}[ -]?\(?\d{2,4}\)?(?:[ -]?\d{2,4}){2,4}(?!\w)/g],
  ['the name of a person', /\b(?:Mr|Mrs|Ms|Dr|Prof)\.? \p{Lu}\p{Ll}+/gu],
  [
    'the name of a person',
    /\b(?:boss|colleague|manager|lead|CTO|CEO|teammate|coworker|co-worker|customer|client|mentor|intern|developer|engineer|friend|director),? (?:called |named )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu,
  ],
];

/** Addresses and users that documentation reserves (RFC 2606) or that name no person. */
const HARMLESS =
  /@(?:[\w-]+\.)*(?:example(?:\.\w+)?|test|invalid|localhost)$|^git@|^(?:no-?reply|security)@/i;
/** Nothing is searched for where none of these stands: most files hold no trace at all. */
const HINT =
  /@|-----BEGIN|eyJ|AKIA|ASIA|gh[pousr]_|github_pat|glpat-|xox|AIza|[spr]k[-_]|\+\d|\b(?:Mr|Mrs|Ms|Dr|Prof)\b|(?:boss|colleague|manager|lead|C[TE]O|teammate|co-?worker|customer|client|mentor|intern|developer|engineer|friend|director),? (?:called |named )?\p{Lu}/u;

/** A file with more is a data set, and says so long before. */
const MOST = 100;

export const privateData: Rule = {
  name: 'private-data',
  group: 'prose',
  severity: 'warning',
  about: 'A text holds what looks like a person, an address, a key or a token.',
  look: ({ text }, report) => {
    if (HINT.test(text)) reportTraces(text, report);
  },
};

function reportTraces(text: string, report: Report): void {
  const taken: [number, number][] = [];
  for (const [what, pattern] of TRACES) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const end = index + found.length;
      if (HARMLESS.test(found) || taken.some(([from, to]) => index < to && end > from)) continue;
      if (taken.length >= MOST) return;
      taken.push([index, end]);
      report(`this looks like ${what}: banks are shared, so write a role or an example in its place`, {
        start: index,
        end,
      });
    }
  }
}
