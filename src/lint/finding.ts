import { lineStarts, type Place, type Problem, placeOf, type Span } from '../bank/source.ts';

export type Severity = Problem['severity'];

/** Something wrong with a bank, at its place in a file. The end is exclusive. */
export interface Finding {
  /** The file as the user sees it. */
  readonly path: string;
  readonly start: Place;
  readonly end: Place;
  readonly rule: string;
  readonly severity: Severity;
  /** What was found, what was expected, how to mend it. */
  readonly message: string;
  /** The words at the place, shortened: what stays the same when lines move. */
  readonly excerpt: string;
}

const EXCERPT = 80;

/** Problems of one file as findings. */
export function findingsOf(path: string, text: string, problems: readonly Problem[]): Finding[] {
  if (problems.length === 0) return [];
  const starts = lineStarts(text);
  return problems.map(({ rule, severity, message, span }) => {
    const { start, end } = inside(span, text);
    return {
      path,
      start: placeOf(starts, start),
      end: placeOf(starts, end),
      rule,
      severity,
      message,
      excerpt: excerptOf(text.slice(start, Math.min(end, start + 2 * EXCERPT))),
    };
  });
}

/** The same whatever the line ends are: another checkout of the same file may have others. */
function excerptOf(words: string): string {
  return words.replaceAll('\r\n', '\n').slice(0, EXCERPT);
}

/** A span that no formatter has to doubt: within the text, the end not before the start. */
function inside(span: Span, text: string): Span {
  const start = Math.min(Math.max(0, span.start), text.length);
  return { start, end: Math.min(Math.max(start, span.end), text.length) };
}

/** File by file, top to bottom: the same findings always come in the same order. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.path, b.path) ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

/** The same order in every language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
