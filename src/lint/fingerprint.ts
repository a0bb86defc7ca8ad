import type { Finding } from './finding.ts';
import { hashOf } from './hash.ts';

/**
 * A fingerprint of each finding that stays the same when lines move: made of bank and file, rule and the words
 * at the place, with a number where these repeat, because GitLab collapses equal ones. The folders above the bank are
 * left out, so that it does not matter from where the lint is run. `full`: the whole path of a file, where it is shown
 * without its bank.
 */
export function fingerprints(findings: readonly Finding[], full = (path: string): string => path): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ path, rule, excerpt, message }) => {
    // Where there are no words to point at (a missing key), the message tells the findings apart.
    const file = full(path).split(/[\\/]/).slice(-2).join('/');
    const key = `${file}\0${rule}\0${excerpt.trim() === '' ? message : excerpt}`;
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    const text = number === 0 ? key : `${key}\0${number}`;
    return [text, `${text}\u0001`, `${text}\u0002`, `${text}\u0003`].map(hex).join('');
  });
}

function hex(text: string): string {
  return hashOf(text).toString(16).padStart(8, '0');
}
