import { letterPattern } from '../../bank/letters.ts';
import { decode, MAX_LABELLED_BYTES, type Problem, type SourceFile } from '../../bank/source.ts';
import { isGivenName } from '../../check/given-names.ts';
import type { Report, Rule } from '../rule.ts';

interface Trace {
  readonly what: string;
  /**
   * One of these stands in every text that has the trace. Looking for it first costs next to nothing, and the less the
   * rarer its first letter is.
   */
  readonly hints: readonly string[];
  readonly pattern: (text: string) => RegExp;
  /** Whether what the pattern takes is one, where that does not say it. */
  readonly isOne?: (found: RegExpMatchArray) => boolean;
}

const ROLES =
  'boss|colleague|manager|lead|CTO|CEO|teammate|coworker|co-worker|customer|client|mentor|intern|developer|engineer|friend|director';

/** What gives away a person or a secret, and how a finding calls it. The first that matches a place wins. */
const TRACES: readonly Trace[] = [
  { what: 'a private key', hints: ['BEGIN '], pattern: () => /-----BEGIN [A-Z ]*PRIVATE KEY-----/g },
  {
    what: 'a JSON Web Token',
    hints: ['J'],
    pattern: () => /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g,
  },
  { what: 'an AWS access key', hints: ['AKIA', 'ASIA'], pattern: () => /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  {
    what: 'a GitHub token',
    hints: ['_'],
    pattern: () => /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{40,})/g,
  },
  { what: 'a GitLab token', hints: ['glpat-'], pattern: () => /\bglpat-[\w-]{20,}/g },
  { what: 'a Slack token', hints: ['xox'], pattern: () => /\bxox[abeoprs]-[\w-]{10,}/g },
  {
    what: 'a webhook',
    hints: ['hook'],
    pattern: () =>
      /\bhttps:\/\/(?:hooks\.slack\.com\/services\/\w{6,20}\/\w{6,20}|discord(?:app)?\.com\/api\/webhooks\/\d{10,25})\/[\w-]{16,}/g,
  },
  { what: 'a Google API key', hints: ['AIza'], pattern: () => /\bAIza[\w-]{35}/g },
  {
    what: 'an API key',
    hints: ['k-', 'k_'],
    pattern: () =>
      /\b(?:sk|pk|rk)[-_](?:live|test|proj|ant)?[-_]?(?:[A-Za-z0-9]{24,}|(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[A-Z])(?=[\w-]{0,99}[a-z])[\w-]{24,})/g,
  },
  {
    what: 'a key or a token',
    hints: ['_', '=', 'SG.', 'Bearer '],
    // Capitals, small letters and some digits in a row: no name of a variable is as long as that.
    pattern: () =>
      /(?<!\w)(?=(?:[A-Za-z_]{0,40}\d){3})(?=\w{0,40}[A-Z])(?=\w{0,40}[a-z])\w{32,}|\bSG\.[\w-]{16,}\.[\w-]{32,}/g,
  },
  {
    what: 'a password or a key',
    hints: ['=', 'word:', 'word"', 'wd:', 'cret:', 'cret"', 'key:', 'key"', 'WORD:', 'CRET:', 'KEY:'],
    pattern: () =>
      /(?:password|passwd|pwd|secret|api[-_]?key|access[-_]?key)["']?\s?[=:]\s?["']?(?=[^\s"']{0,60}\d)(?=[^\s"']{0,60}[a-z])[\w+/.!#%^&*-]{10,}/gi,
  },
  {
    what: 'a password in a URL',
    hints: ['//'],
    pattern: () => /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,64}:[^\s/@]{3,64}@[\w.-]+/gi,
  },
  {
    what: 'an e-mail address',
    hints: ['@'],
    pattern: letterPattern(
      String.raw`(?<![\p{L}\p{N}_])[\p{L}\p{N}_.+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}][\p{L}\p{N}-]{1,62}(?<!-)`,
      'g',
    ),
    // What stands in a URL between its password and its path is a host.
    isOne: ({ index, input }) => !/:\/\/[^\s/@]*:$/.test(input!.slice(Math.max(0, index! - 90), index)),
  },
  {
    what: 'a telephone number',
    hints: ['+'],
    pattern: () => /(?<![\w.])\+\d{1,3}[ -]?\(?\d{2,4}\)?(?:[ -]?\d{2,4}){2,4}(?!\w)/g,
  },
  {
    what: 'the name of a person',
    hints: ['Mr', 'Ms', 'Dr', 'Prof'],
    pattern: letterPattern(String.raw`\b(?:Mr|Mrs|Ms|Dr|Prof)\.? [\p{Lu}][\p{Ll}]+`, 'g'),
  },
];

/** Where a capital stands behind a role: only there is "my colleague Jane Doe" looked for. */
const CAPITAL_BEHIND = new RegExp(` [A-Z\\x80-\\uffff](?<=(?:${ROLES}|called|named),? .)`);
const NAMED = letterPattern(
  String.raw`\b(?:${ROLES}),? (?:called |named )?([\p{Lu}][\p{Ll}]+)(?: ([\p{Lu}][\p{Ll}]+[\p{L}]*))?`,
  'g',
);
/** What ends the name of a post, of a group or of a town, and of no person. */
const NO_SURNAME = new RegExp(
  `^(?:${ROLES}|analyst|architect|officer|manager|team|group|office|department|platform|cloud|project|ticket|support|reliability|operations|york)$`,
  'i',
);

const PERSON: Trace = {
  what: 'the name of a person',
  hints: [],
  pattern: NAMED,
  // One word has to be a given name; of two it need not be a known one.
  isOne: ([, first, second]) => (second !== undefined && !NO_SURNAME.test(second)) || isGivenName(first!),
};

/** Addresses and users that documentation reserves (RFC 2606) or that name no person. */
const HARMLESS =
  /@(?:[\w-]+\.)*(?:example(?:\.\w+)?|test|invalid|localhost)$|^git@|^(?:no-?reply|security)@/i;
/** What documentation writes in the place of a key, of a password in a URL and of a telephone number. */
const STAND_IN =
  /EXAMPLE|(\w)\1{9}|:\/\/[^:]+:(?:pass(?:word)?|PASS(?:WORD)?|<\w+>|\$\{?\w+\}?|\*+)@|^\+1\D*(?:\d{3}\D*)?555\D?01\d\d$/;
/** A file with more is a data set, and says so long before. */
const MOST = 100;

export const privateData: Rule = {
  name: 'private-data',
  group: 'prose',
  severity: 'warning',
  about: 'A text holds what looks like a person, an address, a key or a token.',
  look: ({ text }, report) => lookAt(text, report),
};

/** The same of a file that is no question, and in which people write all the same. */
export function privateDataIn({ bytes }: SourceFile): Problem[] {
  const decoded = decode(bytes, MAX_LABELLED_BYTES);
  const { name: rule, severity } = privateData;
  const problems: Problem[] = [];
  if ('text' in decoded)
    lookAt(decoded.text, (message, span) => problems.push({ rule, severity, message, span }));
  return problems;
}

function lookAt(text: string, report: Report): void {
  const traces = TRACES.filter(({ hints }) => hints.some((hint) => text.includes(hint)));
  if (CAPITAL_BEHIND.test(text)) traces.push(PERSON);
  if (traces.length > 0) reportTraces(text, traces, report);
}

function reportTraces(text: string, traces: readonly Trace[], report: Report): void {
  const taken: [number, number][] = [];
  for (const { what, pattern, isOne } of traces) {
    for (const match of text.matchAll(pattern(text))) {
      const { index, 0: found } = match;
      const end = index + found.length;
      if (HARMLESS.test(found) || STAND_IN.test(found) || isOne?.(match) === false) continue;
      if (taken.some(([from, to]) => index < to && end > from)) continue;
      if (taken.length >= MOST) return;
      taken.push([index, end]);
      report(`this looks like ${what}: banks are shared, so write a role or an example in its place`, {
        start: index,
        end,
      });
    }
  }
}
