/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** A second reader of our XML: strict, small, and of nothing that we do not write. Throws where it is not well-formed. */
export function readXml(text: string): Element {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray => {
    const sticky = new RegExp(pattern.source, 'yu');
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (!match) throw new Error(`not XML at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    at = sticky.lastIndex;
    return match;
  };
  const element = (): Element => {
    const [, name, source, closed] = take(/<([a-z][\w-]*)((?: [a-z]+="[^"<]*")*)(\/?)>/);
    const attributes = Object.fromEntries(
      [...source!.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key!, plain(value!)]),
    );
    const children: (Element | string)[] = [];
    while (!closed && !text.startsWith('</', at)) {
      if (text[at] === '<') children.push(element());
      else children.push(plain(take(/[^<]+/)[0]));
    }
    if (!closed && take(/<\/([a-z][\w-]*)>/)[1] !== name) throw new Error(`<${name}> is not closed at ${at}`);
    return {
      name: name!,
      attributes,
      children: children.filter((child) => typeof child !== 'string' || child.trim() !== ''),
    };
  };
  take(/<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
  const root = element();
  take(/\n$/);
  return root;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function plain(text: string): string {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) throw new Error('a control character in XML');
  return text.replace(/&([^;]*);?/g, (whole, entity: string) => {
    const known = entity.startsWith('#') ? String.fromCodePoint(Number(entity.slice(1))) : NAMED[entity];
    if (known === undefined || !whole.endsWith(';')) throw new Error(`not an entity: ${whole}`);
    return known;
  });
}
