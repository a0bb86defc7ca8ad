/** Why a text is not YAML, and where: the parser stops where it can't go on, which may be far from what has to be mended. */
export function yamlFault(text: string, reason: string, at: number): { message: string; at: number } {
  const isOpen = /^deficient indentation|^unexpected end of the stream within/.test(reason);
  const open = isOpen ? unclosedBefore(text, at) : undefined;
  if (open !== undefined)
    return { message: `this is not YAML: the ${text[open]} that begins here is not closed`, at: open };
  const advice = /^(?:bad indentation|missed comma)/.test(reason) ? quoting(text, at) : '';
  return { message: `this is not YAML: ${reason}${advice}`, at };
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

/** What mends a plain value with a colon, or with a character in front that YAML keeps for itself. */
function quoting(text: string, at: number): string {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (text[at] === ':' && /^[ -]*[\w.-]+: +[^\s"'[{]/.test(before)) return '; quote a value that has a colon';
  return '@`%'.includes(text[at] ?? ' ') ? `; quote a value that begins with ${text[at]}` : '';
}
