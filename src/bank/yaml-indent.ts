/** A column at which a key or a list item may stand. */
interface Open {
  readonly column: number;
  readonly isItem: boolean;
}

const BLANK = /^\s*(?:#|$)/;
const ITEM = /^- *(?=\S|$)/;
const KEY = /^(?:"[^"]*"|'[^']*'|[\w.-]+):(?=\s|$)/;

/** What is wrong with the blanks before a key or a list item, by those that stand above it. */
export function indentFault(
  text: string,
  start: number,
  line: string,
): { message: string; at: number } | undefined {
  const column = line.search(/[^ ]/);
  const own = line.slice(column);
  const isItem = /^-(?=\s|$)/.test(own);
  if (column === -1 || !(isItem || KEY.test(own))) return undefined;
  const above = text
    .slice(0, start)
    .split('\n')
    .filter((each) => !BLANK.test(each));
  // Below a key without a value, and at the very begin, any column will do.
  if (/(?:^|[:-])(?:\s+#.*|\s*)$/.test(above.at(-1) ?? '')) return undefined;
  const open = openIn(above);
  const columns = open.filter((each) => each.isItem === isItem).map((each) => each.column);
  const at = start + column;
  if (columns.includes(column)) return undefined;
  if (columns.length === 0)
    return isItem ? { message: 'this "-" begins an item, and no list is open here', at } : undefined;
  const expected = [...new Set(columns)]
    .reverse()
    .map((each) => each + 1)
    .join(' or ');
  const what = isItem ? 'this item' : 'this key';
  return { message: `${what} begins in column ${column + 1}, expected ${expected}`, at };
}

/** What is wrong with a line inside the plain text of an item that looks like an item of its own. */
export function swallowedItem(
  text: string,
  from: number,
  to: number,
): { message: string; at: number } | undefined {
  const found = /\n *- .*/.exec(text.slice(from, to));
  if (!found) return undefined;
  const fault = indentFault(text, from + found.index + 1, found[0].slice(1));
  return fault && { ...fault, message: `${fault.message}; as it stands it is a part of the item above` };
}

/** The columns of the mappings and lists that are open behind these lines, the outermost first. */
function openIn(lines: readonly string[]): readonly Open[] {
  const open: Open[] = [];
  for (const line of lines) {
    let column = line.search(/[^ ]/);
    let rest = line.slice(column);
    for (let item = ITEM.exec(rest); item && /^-(?=\s|$)/.test(rest); item = ITEM.exec(rest)) {
      close(open, column, true);
      open.push({ column, isItem: true });
      column += item[0].length;
      rest = rest.slice(item[0].length);
    }
    if (!KEY.test(rest)) continue;
    close(open, column, false);
    open.push({ column, isItem: false });
  }
  return open;
}

/** Takes out what a line at a column ends, and what it goes on with. A list may stand as far left as its key. */
function close(open: Open[], column: number, isItem: boolean): void {
  for (let last = open.at(-1); last; last = open.at(-1)) {
    if (last.column < column || (last.column === column && isItem && !last.isItem)) return;
    open.pop();
  }
}
