import type { Span } from './source.ts';
import type { YamlMap, YamlNode } from './yaml.ts';

/**
 * Where the values of a file stand: `checklist.0.any.2`, with `key:` in front the key itself. What the front matter holds is
 * looked up when somebody asks: most files have nothing to report, and nobody asks about them.
 */
export class Spans {
  private readonly added = new Map<string, Span>();
  private readonly root: YamlNode | undefined;

  constructor(root?: YamlNode) {
    this.root = root;
  }

  /** Gives a place to what is not in the front matter. */
  set(name: string, span: Span): void {
    this.added.set(name, span);
  }

  get(name: string): Span | undefined {
    if (!name.startsWith('key:')) return this.added.get(name) ?? this.node(name)?.span;
    const last = name.lastIndexOf('.');
    const owner = this.map(name.slice('key:'.length, Math.max(last, 'key:'.length)));
    const key = name.slice(last === -1 ? 'key:'.length : last + 1);
    return owner?.entries.find((entry) => entry.key === key)?.keySpan;
  }

  /** The keys of a mapping, as they follow each other. */
  keysOf(path: string): readonly string[] {
    return this.map(path)?.entries.map(({ key }) => key) ?? [];
  }

  private map(path: string): YamlMap | undefined {
    const node = this.node(path);
    return node?.kind === 'map' ? node : undefined;
  }

  private node(path: string): YamlNode | undefined {
    let node = this.root;
    for (const name of path === '' ? [] : path.split('.')) {
      if (node?.kind === 'map') node = node.entries.find(({ key }) => key === name)?.value;
      else if (node?.kind === 'list') node = node.items[Number(name)];
      else return undefined;
    }
    return node;
  }
}
