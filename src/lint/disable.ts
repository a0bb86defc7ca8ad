import { withoutComments } from '../bank/comments.ts';
import { didYouMean } from '../bank/edit-distance.ts';
import { splitFrontMatter } from '../bank/front-matter.ts';
import { lineStart, type Problem, type Span } from '../bank/source.ts';
import { findRule, RULES } from './rules.ts';
import { scalarsOf } from './scalars.ts';

/** A comment that switches a rule off on the next line that is no comment. */
export interface Disable {
  /** `mockdrill-disable-next-line`, or what its author took for it. */
  readonly word: string;
  /** Of what it is a part, where it is no comment: in the body and in a value a hash begins none. */
  readonly partOf?: 'body' | 'value';
  readonly rules: readonly string[];
  readonly reason: string;
  readonly span: Span;
  /** Start of the line it speaks of, and its end. */
  readonly target: Span;
}

/** So many comments of a file are heeded. */
const MOST = 200;
/** So much is said about them. */
const MOST_TOLD = 100;

const WORD = 'mockdrill-disable-next-line';
/** So long a comment is read that goes over several lines. */
const COMMENT =
  /<!--\s*(?:#\s*)?(mockdrill-disable[-\w]*)((?:(?!-->)[\s\S]){0,1000})(?:-->)?|#[ \t]*(mockdrill-disable[-\w]*)((?:(?!-->)[^\n])*)/g;

/** The disable comments of a file: `# mockdrill-disable-next-line RULE: reason`, in the body as an HTML comment. */
export function readDisables(text: string): Disable[] {
  if (!text.includes('mockdrill-disable')) return [];
  const { yaml, bodyStart } = splitFrontMatter(text);
  const bare = withoutComments(text, yaml ? bodyStart : 0).text;
  const isBody = (at: number) => yaml !== undefined && at >= bodyStart;
  const isInValue = valuesOf(text);
  const partOf = (at: number) => (isBody(at) ? bare[at] !== ' ' && 'body' : isInValue(at) && 'value');
  const matches = [...text.matchAll(COMMENT)].filter(
    ({ index }) => !partOf(index) || beginsLine(bare, index),
  );
  return matches.slice(0, MOST).map((match) => {
    const content = (match[2] ?? match[4])!.trim();
    const colon = content.indexOf(':');
    const names = colon === -1 ? content : content.slice(0, colon);
    const end = match.index + match[0].trimEnd().length;
    const part = partOf(match.index);
    return {
      word: (match[1] ?? match[3])!,
      ...(part && { partOf: part }),
      rules: names.split(/[\s,]+/).filter(Boolean),
      reason: colon === -1 ? '' : content.slice(colon + 1).trim(),
      span: { start: match.index, end },
      target: nextLine(bare, end, isBody(end)),
    };
  });
}

/** Tells the places that are inside a value of the front matter. */
function valuesOf(text: string): (at: number) => boolean {
  const spans = scalarsOf(text);
  return (at) => spans.some(({ start, end }) => start < at && at < end);
}

/** Whether a hash is the first sign of its line. */
function beginsLine(text: string, at: number): boolean {
  return text[at] === '#' && text.slice(lineStart(text, at), at).trim() === '';
}

/** The next line that is neither blank nor a comment: several comments may stand above one line. In the body a hash begins none. */
function nextLine(bare: string, from: number, isBody: boolean): Span {
  let start = bare.indexOf('\n', from) + 1;
  while (start > 0 && start < bare.length) {
    const end = bare.indexOf('\n', start) === -1 ? bare.length : bare.indexOf('\n', start);
    const line = bare.slice(start, end).trim();
    if (line !== '' && (isBody || !line.startsWith('#'))) return { start, end };
    start = end + 1;
  }
  return { start: bare.length, end: bare.length };
}

/**
 * Takes out the problems that a comment switches off, and adds one for each comment that gives no reason, names no rule
 * or can switch nothing off. That can't be said where a rule did not run or found too much: `isWhole` says of which all
 * problems are there.
 */
export function applyDisables(
  problems: readonly Problem[],
  disables: readonly Disable[],
  isWhole: (rule: string) => boolean,
): Problem[] {
  const kept = new Set(problems);
  const own: Problem[] = [];
  for (const disable of disables) {
    const { rules, span, target } = disable;
    const warn = (message: string | undefined) => {
      if (message && own.length < MOST_TOLD)
        own.push({ rule: 'disable-comment', severity: 'warning', message, span });
    };
    const before = own.length;
    for (const rule of disable.word === WORD && !disable.partOf ? rules : []) {
      const found = problems.filter(
        (problem) =>
          problem.rule === rule && problem.span.start >= target.start && problem.span.start <= target.end,
      );
      for (const problem of found) if (!isLasting(problem)) kept.delete(problem);
      warn(effectFault(rule, found, isWhole));
    }
    // What is in vain needs no reason either.
    if (own.length === before) warn(faultOf(disable));
  }
  return [...problems.filter((problem) => kept.has(problem)), ...own];
}

/** What is wrong with a comment, whatever the next line has. */
function faultOf({ word, partOf, rules, reason }: Disable): string | undefined {
  if (partOf === 'body')
    return `this is no comment, but a part of the text: in the body write "<!-- ${WORD} RULE: reason -->"`;
  if (partOf) return 'this is no comment, but a part of the value: it stands above a key, or behind a value';
  if (word !== WORD) return `"${word}" does nothing: "${WORD} RULE: reason" stands above the line it is for`;
  if (rules.length === 0) return `this comment names no rule: "${WORD} RULE: reason"`;
  return reason === ''
    ? 'this comment gives no reason: write it after a colon, for the next reader'
    : undefined;
}

/** Why a comment switches a rule off in vain; `found` is what the rule has found in the next line. */
function effectFault(
  rule: string,
  found: readonly Problem[],
  isWhole: (rule: string) => boolean,
): string | undefined {
  if (found.some(isLasting))
    return `an error of "${rule}" can't be switched off: mend the next line, and take this comment out`;
  if (!findRule(rule))
    return `there is no rule "${rule}"${didYouMean(
      rule,
      RULES.map(({ name }) => name),
    )}; "mockdrill lint --rules" lists them`;
  return found.length === 0 && isWhole(rule)
    ? `this comment switches nothing off: the next line has no "${rule}"; take it out`
    : undefined;
}

/** Whether a problem keeps a file from being used: whoever switched it off would wonder where the question has gone. */
export function isLasting({ rule, severity }: Problem): boolean {
  return severity === 'error' && findRule(rule)?.keepsOut === true;
}
