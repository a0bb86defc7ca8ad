import { lineStart } from './source.ts';
import { DOUBLE_QUOTES, DOUBLED, ESCAPED, flowFault } from './yaml-flow.ts';
import { indentFault } from './yaml-indent.ts';

/** What is wrong, and where. */
export interface YamlFault {
  readonly message: string;
  readonly at: number;
}

/** Why a text is not YAML, and where: the parser stops where it can't go on, which may be far from what has to be mended. */
export function yamlFault(text: string, reason: string, at: number): YamlFault {
  const { message, at: place } = tabFault(text, reason, at) ??
    escapeFault(text, reason, at) ??
    openFault(text, reason, at) ??
    lineFault(text, reason, at) ?? { message: advice(text, at) ?? inWords(reason), at };
  return { message: `this is not YAML: ${message}`, at: place };
}

function inWords(reason: string): string {
  return reason.replace(/^expected the node content, but found /, 'a value is missing before ');
}

/** A tab that stands where YAML wants blanks, in the line where the parser stops. */
function tabFault(text: string, reason: string, at: number): YamlFault | undefined {
  if (!/^deficient indentation|^tab characters|^bad indentation/.test(reason)) return undefined;
  const start = lineStart(text, at);
  const isMapping = reason.startsWith('bad indentation of a mapping');
  // Between a key of a mapping and its value a tab may stand.
  const before = (isMapping ? /^ *(?:- *)?(?=\t)/ : /^ *(?:- *)?(?:[\w.-]+: *)?(?=\t)/).exec(
    lineAt(text, start),
  );
  return before ? { message: 'a tab stands here: write blanks', at: start + before[0].length } : undefined;
}

/** A backslash that its author took for itself, as in a path of Windows. */
function escapeFault(text: string, reason: string, at: number): YamlFault | undefined {
  if (!/^expected hexadecimal character|^unknown escape sequence/.test(reason)) return undefined;
  return {
    message: 'inside double quotes \\ is written \\\\, or put the value in single quotes',
    at: text.lastIndexOf('\\', at),
  };
}

function openFault(text: string, reason: string, at: number): YamlFault | undefined {
  if (reason.startsWith('missed comma between flow')) return flowFault(text, at);
  if (!/^deficient indentation|^unexpected end of the stream within/.test(reason)) return undefined;
  const flow = flowFault(text, at);
  if (flow) return flow;
  const open = unclosedBefore(text, at);
  const [, before, end] = /^( *)([\]}])/.exec(lineAt(text, lineStart(text, at))) ?? [];
  if (open !== undefined && end && reason.startsWith('deficient'))
    return {
      message: `this ${end} has to stand further right than the key of its ${text[open]}`,
      at: lineStart(text, at) + before!.length,
    };
  return open === undefined
    ? undefined
    : { message: `the ${text[open]} that begins here is not closed`, at: open };
}

/** Where the value of a key or a list item begins with a bracket or a quote that its line does not close. */
function unclosedBefore(text: string, at: number): number | undefined {
  const values = [...text.slice(0, at).matchAll(/^ *(?:- +)*(?:- +|[\w.-]+: +)(?=([[{"']))(.*)/gm)];
  const open = values.findLast(([, mark, value]) => !isClosed(mark!, value!));
  return open && open.index + open[0].length - open[2]!.length;
}

function isClosed(mark: string, value: string): boolean {
  const times = (character: string) => value.split(character).length - 1;
  if (mark === '[') return times('[') <= times(']');
  return mark === '{' ? times('{') <= times('}') : times(mark) % 2 === 0;
}

/** The fault of the line where the parser stops, or of the one above, which it took for a part of this one. */
function lineFault(text: string, reason: string, at: number): YamlFault | undefined {
  const start = lineStart(text, at);
  const line = lineAt(text, start);
  if (reason.startsWith("expected ':' after")) return signFault(line, start, [...SIGNS, ...KEY_SIGNS]);
  if (!/^bad indentation|^end of the stream|^can not read a block mapping/.test(reason)) return undefined;
  const above = lineAbove(text, start);
  const signs =
    reason.startsWith('can not') || (above !== undefined && isKeyBelow(text, above, line))
      ? [...SIGNS, ...KEY_SIGNS]
      : SIGNS;
  return (
    (above === undefined ? undefined : signFault(lineAt(text, above), above, signs)) ??
    signFault(line, start, SIGNS) ??
    indentFault(text, start, line)
  );
}

/** Whether a line goes on as a mapping with an item that begins above it with what is a key elsewhere. */
function isKeyBelow(text: string, above: number, line: string): boolean {
  const [, before, word] = /^( *- +)(\w[\w-]*)/.exec(lineAt(text, above)) ?? [];
  if (!before || line.search(/\S/) !== before.length) return false;
  return new RegExp(`^[ -]*${word}: `, 'm').test(text);
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end).trimEnd();
}

/** The start of the last line above that is neither blank nor a comment. */
function lineAbove(text: string, start: number): number | undefined {
  for (let end = start - 1; end >= 0; ) {
    const begin = lineStart(text, end);
    if (/^ *[^ \t\r#]/.test(text.slice(begin, end))) return begin;
    end = begin - 1;
  }
  return undefined;
}

type Sign = readonly [pattern: RegExp, message: (sign: string) => string];

const noBlank = (sign: string) =>
  `the blank U+${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()} is none to YAML`;

/** What only looks like the signs of YAML, behind what may stand before it. */
const SIGNS: readonly Sign[] = [
  [/^( *)([^\S \t]|\u200b)/, noBlank],
  [/^( *(?:- +)?\w[\w-]*:)([^\S \t])/, noBlank],
  [/^( *)-(?=\w)/, () => 'a blank is missing behind the "-"'],
  [/^( *)([\u2010-\u2015•·*+])(?=\s)/, (sign) => `an item of a list begins with "- ", found "${sign}"`],
  [/^( *(?:- +)?\w[\w-]*)([：﹕])/, (sign) => `a key ends with ":", found "${sign}"`],
];

/** What a line lacks that was taken for the begin of a key. */
const KEY_SIGNS: readonly Sign[] = [
  [/^( *(?:- +)?\w[\w-]*):(?=\S)/, () => 'a blank is missing behind the colon'],
  [/^( *(?:- +)?\w[\w-]*)([;,=])(?=\s|$)/, (sign) => `a key ends with ":", found "${sign}"`],
  [/^( *(?:- +)?\w[\w-]*)(?= [^:]*$|$)/, () => 'a colon is missing behind the key'],
];

function signFault(line: string, start: number, signs: readonly Sign[]): YamlFault | undefined {
  for (const [pattern, message] of signs) {
    const match = pattern.exec(line);
    if (match) return { message: message(match[2] ?? ''), at: start + match[1]!.length };
  }
  return undefined;
}

/** What mends it, where that can be told: the parser's own reason, `bad indentation`, then only leads astray. */
function advice(text: string, at: number): string | undefined {
  const start = lineStart(text, at);
  const before = text.slice(start, at);
  const value = /^ *(?:- +)*(?:["']?[\w.-]+["']? *: +)?([\s\S]*)$/.exec(lineAt(text, start))![1]!;
  const sign = text[at] ?? ' ';
  if (/^'(?:[^']|'')*'[^\s,\]}]/.test(value)) return value.endsWith("'") ? DOUBLED : DOUBLE_QUOTES;
  if (/^"(?:[^"\\]|\\.)*"[^\s,\]}]/.test(value)) return ESCAPED;
  if (/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') +[^\s#:,\]}]/.test(value))
    return `a value that begins with a quote ends with it: put ${value[0] === '"' ? "'…'" : '"…"'} around the whole`;
  if (sign === ':' && /^[ -]*[\w.-]+: +[^\s"'[{]/.test(before)) return 'quote a value that has a colon';
  if (sign === '-' && /: +$/.test(before)) return 'the items of a list stand in brackets, or below the key';
  if (']}'.includes(sign)) return `no bracket is open that "${sign}" closes`;
  if ('@`%#'.includes(sign)) return `quote a value that begins with ${sign}`;
  return '@`%>|&*!,?'.includes(value[0] ?? ' ') ? `quote a value that begins with ${value[0]}` : undefined;
}
