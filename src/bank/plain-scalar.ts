/** A scalar without its quotes, and where it ends with them. */
export interface PlainScalar {
  readonly text: string;
  readonly quoted: boolean;
  readonly end: number;
}

/** A plain scalar: it begins with nothing that YAML reads otherwise, and holds neither ": " nor " #". */
const PLAIN =
  /(?:[^\s#&*!|>'"%@`,[\]{}:?-]|[?:-](?=[^\s,[\]{}]))(?:[^\n:# ]|:(?=[^\s])|(?<=[^\s])#| +(?![ #\n]|$))*/uy;
const FLOW_PLAIN = /(?:[^\s#&*!|>'"%@`,[\]{}:?-])(?:[^\n:#,[\]{} ]|(?<=[^\s])#| +(?![ #,\]\n]|$))*/uy;
const QUOTED = /"([^"\\\n]*)"|'([^'\n]*)'/y;

/** The scalar on this line that begins at a place of a text, in a flow list or not; undefined where it is not so simple. */
export function scalarAt(text: string, at: number, inFlow: boolean): PlainScalar | undefined {
  const sign = text[at];
  if (sign === '"' || sign === "'") {
    const match = matchAt(QUOTED, text, at);
    return match && { text: match[1] ?? match[2]!, quoted: true, end: QUOTED.lastIndex };
  }
  const easy = easyEnd(text, at, inFlow);
  if (easy !== -1) return { text: text.slice(at, easy), quoted: false, end: easy };
  const match = matchAt(inFlow ? FLOW_PLAIN : PLAIN, text, at);
  return match && { text: match[0], quoted: false, end: at + match[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** What YAML refuses or takes for the end of a line, but the line break itself; and halves of signs, which may stand alone. */
const ODD = '\\0-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ud800-\\udfff\\ufeff\\ufffe\\uffff';
const NEVER_PLAIN = new RegExp(`[${ODD}]`, 'u');

/** Whether a text holds nothing that YAML refuses or takes for the end of a line. */
export function isPlainText(text: string): boolean {
  return !NEVER_PLAIN.test(text);
}

/** A scalar that holds no sign that has to be looked at twice, as nearly all are. */
const EASY = new RegExp(`[A-Za-z0-9][^\\n:#${ODD}]*(?=\\n|$)`, 'y');
const FLOW_EASY = new RegExp(`[A-Za-z0-9][^\\n:#,[\\]{}${ODD}]*(?=[,\\]])`, 'y');

/** The end of such a plain scalar: what the patterns above find, in a tenth of their time. -1 where it is not as easy. */
export function easyEnd(text: string, at: number, inFlow: boolean): number {
  const pattern = inFlow ? FLOW_EASY : EASY;
  pattern.lastIndex = at;
  if (!pattern.test(text)) return -1;
  let end = pattern.lastIndex;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  return end;
}

const SPACE = 0x20;
