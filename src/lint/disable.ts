import type { Problem, Span } from '../bank/source.ts';

/** A comment that switches a rule off on the next line that is no comment. */
export interface Disable {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly span: Span;
  /** Start of the line it speaks of, and its end. */
  readonly target: Span;
}

/** So many comments of a file are heeded. */
const MOST = 200;

const COMMENT = /(?:<!--|#)[ \t]*mockdrill-disable-next-line\b([^\n]*)/g;
const COMMENT_LINE = /^[ \t]*(?:#.*|<!--[^\n]*-->[ \t]*)?\r?$/;

/** The disable comments of a file: `# mockdrill-disable-next-line RULE: reason`, in the body as an HTML comment. */
export function readDisables(text: string): Disable[] {
  if (!text.includes('mockdrill-disable')) return [];
  return [...text.matchAll(COMMENT)].slice(0, MOST).map((match) => {
    const content = match[1]!.replace(/-->.*$/, '').trim();
    const colon = content.indexOf(':');
    const names = colon === -1 ? content : content.slice(0, colon);
    const end = match.index + match[0].trimEnd().length;
    return {
      rules: names.split(/[\s,]+/).filter(Boolean),
      reason: colon === -1 ? '' : content.slice(colon + 1).trim(),
      span: { start: match.index, end },
      target: nextLine(text, end),
    };
  });
}

/** The next line that is neither blank nor a comment: several comments may stand above one line. */
function nextLine(text: string, from: number): Span {
  let start = text.indexOf('\n', from) + 1;
  while (start > 0 && start < text.length) {
    const end = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
    if (!COMMENT_LINE.test(text.slice(start, end))) return { start, end };
    start = end + 1;
  }
  return { start: text.length, end: text.length };
}

/**
 * Takes out the problems that a comment switches off, and adds one for each comment that gives no reason, names no rule
 * or switches nothing off. A rule that did not run can't be judged: `ran` says which did.
 */
export function applyDisables(
  problems: readonly Problem[],
  disables: readonly Disable[],
  known: (rule: string) => boolean,
  ran: (rule: string) => boolean,
): Problem[] {
  const kept = new Set(problems);
  const own: Problem[] = [];
  for (const { rules, reason, span, target } of disables) {
    const warn = (message: string) =>
      own.push({ rule: 'disable-comment', severity: 'warning', message, span });
    if (rules.length === 0) warn('this comment names no rule: "mockdrill-disable-next-line RULE: reason"');
    else if (reason === '') warn('this comment gives no reason: write it after a colon, for the next reader');
    for (const rule of rules) {
      const off = problems.filter(
        (problem) =>
          problem.rule === rule && problem.span.start >= target.start && problem.span.start <= target.end,
      );
      for (const problem of off) kept.delete(problem);
      if (!known(rule)) warn(`there is no rule "${rule}"; "mockdrill lint --rules" lists them`);
      else if (off.length === 0 && ran(rule))
        warn(`this comment switches nothing off: the next line has no "${rule}"; take it out`);
    }
  }
  return [...problems.filter((problem) => kept.has(problem)), ...own];
}
