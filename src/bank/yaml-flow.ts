import type { YamlFault } from './yaml-fault.ts';

export const DOUBLE_QUOTES = "put a value that begins with ' in double quotes";
export const DOUBLED = "inside single quotes ' is written twice";
export const ESCAPED = 'inside double quotes " is written \\"';

/** A value that begins with a bracket, behind what may stand before it. */
const OPENING = /^ *(?:- +)*(?:- +|["']?[\w.-]+["']? *: +)(?=[[{])/gm;
/** Where an item begins with a quote. */
const QUOTE = /(?:^|[[{,:])[ \t]*(?=["'])/g;
/** An item in quotes that nothing follows but a sign of the list. */
const QUOTED = /(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:[\]},:]|$))/y;
const COMMENT = /(?:^|\s)#/;

/**
 * What takes away the end of the list in brackets before the place where the parser stops, or a part of that list: a value
 * with a sign that opens a quote or a comment.
 */
export function flowFault(text: string, stop: number): YamlFault | undefined {
  const open = [...text.slice(0, stop).matchAll(OPENING)].at(-1);
  if (!open) return undefined;
  let start = open.index + open[0].length;
  for (const line of text.slice(start).split('\n')) {
    if (start >= stop) return undefined;
    const fault = lineFault(line);
    if (fault) return { ...fault, at: start + fault.at };
    start += line.length + 1;
  }
  return undefined;
}

function lineFault(line: string): YamlFault | undefined {
  for (let from = 0; ; ) {
    QUOTE.lastIndex = from;
    const at = QUOTE.test(line) ? QUOTE.lastIndex : line.length;
    const comment = COMMENT.exec(line.slice(from, at));
    if (comment) return commentFault(line, from + comment.index + comment[0].length - 1);
    if (at === line.length) return undefined;
    QUOTED.lastIndex = at;
    if (!QUOTED.test(line)) return quoteFault(line, at);
    from = QUOTED.lastIndex;
  }
}

/** Whoever has the same quote at the end of the item meant it as one. */
function quoteFault(line: string, at: number): YamlFault | undefined {
  const rest = line.slice(at);
  const [first] = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\S)/.exec(rest) ?? [];
  if (rest.startsWith('"')) {
    if (first) return { message: ESCAPED, at: at + first.length };
    return UNCLOSED.test(rest) ? { message: 'the " that begins here is not closed', at } : undefined;
  }
  const isQuoted = /^'[^,\]}]*'\s*(?:$|[,\]}])/.test(rest);
  if (!isQuoted) return { message: DOUBLE_QUOTES, at };
  return first ? { message: DOUBLED, at: at + first.length } : undefined;
}

/** A quote of which the list ends in the same line. */
const UNCLOSED = /^"[^"]*[\]}]\s*$/;

/** Behind what is meant as a comment neither an item nor the list goes on. */
function commentFault(line: string, at: number): YamlFault | undefined {
  const isMeant = !/^#\S.*[\]},]/.test(line.slice(at));
  return isMeant ? undefined : { message: 'quote a value that has # behind a blank', at };
}
