/*
 * How a text is read: what typography and Markdown add to its words is taken away, and every place stays where it was, so that
 * what is found can be quoted from the text as written.
 */

import { letterPattern } from '../bank/letters.ts';
import { withoutFillers } from './fillers.ts';
import { withoutWraps } from './wraps.ts';

/** The same text, in as many places, with plain apostrophes and hyphens and without emphasis, links, the quotes of a term, wrapped lines and fillers. */
export function plainText(source: string): string {
  const typed = withoutNumbers(ASCII.test(source) ? source : withPlainSigns(source));
  return withoutFillers(withoutWraps(MARKED.test(typed) ? withoutMarks(typed) : typed));
}

/** The items of a numbered list are read like those of any other: their numbers are no words. */
const withoutNumbers = (text: string): string =>
  /^[ \t>]*1[.)]\s/m.test(text)
    ? text.replace(
        /^([ \t>]*)(\d{1,2})[.)](?=\s)/gm,
        (_, indent: string, number: string) => `${indent}${'-'.padStart(number.length + 1)}`,
      )
    : text;

const ASCII = /^[\x00-\x7f]*$/;
const MARKED = /[_*~<[`"“„«]/;

/** Soft hyphens, joiners and zero-width spaces that stand in no word. */
const UNSEEN = letterPattern(String.raw`(?<![\p{L}\p{N}])[\p{Cf}]|[\p{Cf}](?![\p{Cf}\p{L}\p{N}])`, 'g');
const APOSTROPHE = letterPattern(String.raw`(?<=[\p{L}])[’‘ʼ´′](?=[\p{L}])`, 'g');
const HYPHEN = letterPattern(String.raw`[‐‑]|(?<=[\p{L}])[–−](?=[\p{L}])`, 'g');

const withPlainSigns = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('。', '.')
    .replaceAll('、', ',')
    .replace(APOSTROPHE(text), "'")
    .replace(HYPHEN(text), '-')
    .replace(UNSEEN(text), ' ');

/** `didn`t`, `[a breaker](https://…)`, `_never_`, `**47 ms**`, `the “circuit breaker” was new`. */
const withoutMarks = (text: string): string =>
  text
    .replace(BACKTICK(text), "'")
    .replace(
      /!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/g,
      (whole, shown: string) =>
        ' '.repeat(whole.indexOf('[') + 1) + shown.padEnd(whole.length - whole.indexOf('[') - 1),
    )
    .replace(TAG, blank)
    .replace(EMPHASIS(text), (_, mark: string, inner: string) => `${blank(mark)}${inner}${blank(mark)}`)
    // `**the `breaker` was new**`: one inside another.
    .replace(EMPHASIS(text), (_, mark: string, inner: string) => `${blank(mark)}${inner}${blank(mark)}`)
    .replace(TERM(text), (_, term: string) => ` ${term} `)
    .replace(PHRASE(text), (_, phrase: string) => ` ${phrase} `);

const BACKTICK = letterPattern(String.raw`(?<=[\p{L}])\x60(?=(?:t|s|m|d|ve|re|ll)(?![\p{L}]))`, 'gi');
const EMPHASIS = letterPattern(
  String.raw`(?<![\p{L}\p{N}_])(_{1,3}|\*{1,3}|~~|\x60{1,2})(?=[^\s_])([^\n]{0,200}?[^\s_])\1(?![\p{L}\p{N}_])`,
  'g',
);
const TAG = /<\/?(?:b|i|u|em|strong|code|mark)>/gi;

const blank = (text: string): string => ' '.repeat(text.length);

/** Up to three words in quotes name a thing; more may be what somebody said. */
const TERM = letterPattern(
  String.raw`["“„«]((?:[\p{L}\p{N}'/-]{1,30} ){0,2}[\p{L}\p{N}'/-]{1,30})["”“»](?![\p{L}\p{N}])`,
  'g',
);
/** Behind a determiner, or who has it, a longer one is a thing as well: `we had no "tested runbook for the night"`. */
const PHRASE = letterPattern(
  String.raw`(?<=\b(?:an?|the|no|any|our|my|their|this|that|each|every|without|called|had|have|has|got|wrote|built|made|used) )["“„«]((?:[\p{L}\p{N}'/-]{1,30} ){3,9}[\p{L}\p{N}'/-]{1,30})["”“»](?![\p{L}\p{N}])`,
  'g',
);
