import { POINT, QUESTION, RED_FLAG } from '../../bank/format.ts';
import { parseFrontMatter } from '../../bank/front-matter.ts';
import { lineStart } from '../../bank/source.ts';
import type { YamlMap } from '../../bank/yaml-node.ts';

/**
 * Puts the keys of a question, its points and its red flags in the order of the format, each with the comments above it.
 * Only mappings of which every key begins a line of its own are touched.
 */
export function orderKeys(text: string): string {
  const { node, problems } = parseFrontMatter(text);
  if (node?.kind !== 'map' || problems.length > 0) return text;
  // From the last to the first, so that the places of those in front stay true.
  const maps: [YamlMap, readonly string[]][] = [];
  for (const [key, shape] of [
    ['checklist', POINT],
    ['red-flags', RED_FLAG],
  ] as const) {
    const list = node.entries.find((entry) => entry.key === key)?.value;
    for (const item of list?.kind === 'list' ? list.items : [])
      if (item.kind === 'map') maps.push([item, Object.keys(shape.keys)]);
  }
  maps.sort(([a], [b]) => b.span.start - a.span.start);
  const inner = maps.reduce((made, [map, order]) => reordered(made, map, order), text);
  const outer = parseFrontMatter(inner).node;
  return outer?.kind === 'map' ? reordered(inner, outer, Object.keys(QUESTION.keys)) : inner;
}

function reordered(text: string, map: YamlMap, order: readonly string[]): string {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const { entries } = map;
  if (entries.every(({ key }, index) => index === 0 || rank(entries[index - 1]!.key) <= rank(key)))
    return text;
  const blocks = blocksOf(text, map);
  if (!blocks) return text;
  const sorted = blocks.toSorted((a, b) => rank(a.key) - rank(b.key));
  const [from, to] = [blocks[0]!.start, blocks.at(-1)!.end];
  const lead = text.slice(from, entries[0]!.keySpan.start);
  const body = sorted.map(({ key, text: block }) => {
    const wasFirst = key === blocks[0]!.key;
    const isFirst = key === sorted[0]!.key;
    // The dash of a list item stays with whatever comes first.
    if (wasFirst && !isFirst) return ' '.repeat(lead.length) + block.slice(lead.length);
    return isFirst && !wasFirst ? lead + block.slice(lead.length) : block;
  });
  return text.slice(0, from) + body.join('') + text.slice(to);
}

interface Block {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The whole lines of each key; none where keys share a line, are quoted, or have comments that a move could misplace. */
function blocksOf(text: string, { entries }: YamlMap): Block[] | undefined {
  const starts = entries.map(({ keySpan }) => lineStart(text, keySpan.start));
  const last = entries.at(-1)!.value.span.end;
  const end = text.indexOf('\n', last) + 1;
  if (end === 0) return undefined;
  const blocks = entries.map(({ key }, index): Block => {
    const start = starts[index]!;
    const stop = starts[index + 1] ?? end;
    return { key, start, end: stop, text: text.slice(start, stop) };
  });
  const plain = entries.every(({ keySpan }, index) =>
    (index === 0 ? /^[ -]*$/ : /^ *$/).test(text.slice(starts[index]!, keySpan.start)),
  );
  return plain && blocks.every(({ text: block }) => !/^\s*#/m.test(block)) ? blocks : undefined;
}
