/** A scalar without its quotes, and where it ends with them. */
export interface PlainScalar {
  readonly text: string;
  readonly quoted: boolean;
  readonly end: number;
}

/** A plain scalar: it begins with nothing that YAML reads otherwise, and holds neither ": " nor " #". */
const PLAIN =
  /(?:[^\s#&*!|>'"%@`,[\]{}:?-]|[?:-](?=[^\s,[\]{}]))(?:[^\n:# ]|:(?=[^\s])|(?<=[^\s])#| (?!#)(?! *\n| *$))*/uy;
const FLOW_PLAIN = /(?:[^\s#&*!|>'"%@`,[\]{}:?-])(?:[^\n:#,[\]{} ]|(?<=[^\s])#| (?! *[#,\]\n]| *$))*/uy;
const QUOTED = /"([^"\\\n]*)"|'([^'\n]*)'/y;
/** What nearly every plain scalar begins with. */
const EASY_START = /[A-Za-z0-9]/;

/** The scalar on this line that begins at a place of a text, in a flow list or not; undefined where it is not so simple. */
export function scalarAt(text: string, at: number, inFlow: boolean): PlainScalar | undefined {
  const sign = text[at];
  if (sign === '"' || sign === "'") {
    const match = matchAt(QUOTED, text, at);
    return match && { text: match[1] ?? match[2]!, quoted: true, end: QUOTED.lastIndex };
  }
  const easy = easyEnd(text, at, inFlow);
  if (easy !== undefined) return { text: text.slice(at, easy), quoted: false, end: easy };
  const match = matchAt(inFlow ? FLOW_PLAIN : PLAIN, text, at);
  return match && { text: match[0], quoted: false, end: at + match[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The end of a plain scalar that holds no sign that has to be looked at twice: what the patterns find, in a tenth of their time. */
function easyEnd(text: string, at: number, inFlow: boolean): number | undefined {
  if (!EASY_START.test(text[at]!)) return undefined;
  let end = at + 1;
  for (; end < text.length; end++) {
    const sign = text[end]!;
    if (sign === '\n' || (inFlow && (sign === ',' || sign === ']'))) break;
    if (sign === ':' || sign === '#' || (inFlow && (sign === '[' || sign === '{' || sign === '}')))
      return undefined;
  }
  if (inFlow && text[end] !== ',' && text[end] !== ']') return undefined;
  while (text[end - 1] === ' ') end--;
  return end;
}
