import { parseFrontMatter } from '../bank/front-matter.ts';
import type { Span } from '../bank/source.ts';
import type { YamlNode } from '../bank/yaml-node.ts';

/** Where the values of the front matter stand that are no lists or mappings: their words, without the quotes. */
export function scalarsOf(text: string): Span[] {
  const spans: Span[] = [];
  const add = (node: YamlNode) => {
    if (node.kind === 'map') for (const { value } of node.entries) add(value);
    else if (node.kind === 'list') node.items.forEach(add);
    else spans.push(node.span);
  };
  const { node } = parseFrontMatter(text);
  if (node) add(node);
  return spans;
}
