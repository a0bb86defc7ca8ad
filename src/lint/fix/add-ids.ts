import { parseFrontMatter } from '../../bank/front-matter.ts';
import { KEBAB } from '../../bank/shape.ts';
import { lineStart } from '../../bank/source.ts';
import type { YamlMap, YamlNode } from '../../bank/yaml-node.ts';
import { mostUsedEnd } from './tidy-lines.ts';

const LONGEST = 40;

/** Gives a question without an id the one that its file is named by, points and red flags one made from their statement. */
export function addIds(text: string, path: string): string {
  const { node, problems } = parseFrontMatter(text);
  if (node?.kind !== 'map' || problems.length > 0) return text;
  const points = ['checklist', 'red-flags'].flatMap((key) => mapsIn(valueAt(node, key)));
  const taken = new Set(points.map((point) => textOf(valueAt(point, 'id'))));
  const lineEnd = mostUsedEnd(text);
  const inserts: { at: number; text: string }[] = [];
  for (const point of points) {
    const statement = textOf(valueAt(point, 'point'));
    const first = point.entries[0];
    if (point.entries.some(({ key }) => key === 'id') || statement === '' || !first) continue;
    const id = freeId(statement, taken);
    if (id === '') continue;
    taken.add(id);
    const at = first.keySpan.start;
    const isFlow = text[point.span.start] === '{';
    // A quoted key starts behind its quote.
    if (/["']/.test(text[at - 1] ?? '')) continue;
    const column = at - lineStart(text, at);
    inserts.push({ at, text: isFlow ? `id: ${id}, ` : `id: ${id}${lineEnd}${' '.repeat(column)}` });
  }
  const own = /([^\\/]*)\.md$/.exec(path)?.[1] ?? '';
  const [first, second] = node.entries;
  const before = first?.key === 'format' ? (second ?? first) : first;
  const begin = before?.keySpan.start ?? 0;
  const isMissing = node.entries.every(({ key }) => key !== 'id');
  if (isMissing && KEBAB.test(own) && text[begin - 1] === '\n')
    inserts.push({ at: begin, text: `id: ${own}${lineEnd}` });
  return inserts
    .sort((a, b) => a.at - b.at)
    .reverse()
    .reduce((made, { at, text: added }) => made.slice(0, at) + added + made.slice(at), text);
}

function valueAt(map: YamlMap, key: string): YamlNode | undefined {
  return map.entries.find((entry) => entry.key === key)?.value;
}

function mapsIn(node: YamlNode | undefined): YamlMap[] {
  return node?.kind === 'list' ? node.items.filter((item): item is YamlMap => item.kind === 'map') : [];
}

function textOf(node: YamlNode | undefined): string {
  return node?.kind === 'scalar' ? node.text : '';
}

/** `Names what took over` as `names-what-took-over`, cut at a word, with a number where it is taken. */
function freeId(statement: string, taken: ReadonlySet<string>): string {
  const words = statement
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, LONGEST - 3) : `${id}-${word}`;
    if (longer.length > LONGEST - 3) break;
    id = longer;
  }
  let free = id;
  for (let number = 2; id !== '' && taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
