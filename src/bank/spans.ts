import type { Body } from './body.ts';
import type { Span } from './source.ts';
import type { YamlMap, YamlNode } from './yaml-node.ts';

/**
 * Where the values of a file stand: `checklist.0.any.2`, with `key:` in front the key itself. They are looked up when
 * somebody asks: most files have nothing to report, and nobody asks about them.
 */
export class Spans {
  private readonly front: () => YamlNode | undefined;
  private readonly body: Body | undefined;
  private read: { readonly root: YamlNode | undefined } | undefined;

  constructor(front: () => YamlNode | undefined = () => undefined, body?: Body) {
    this.front = front;
    this.body = body;
  }

  /** The same with the places of a body. */
  with(body: Body): Spans {
    return new Spans(() => this.root, body);
  }

  get(name: string): Span | undefined {
    if (!name.startsWith('key:')) return this.inBody(name) ?? this.node(name)?.span;
    const last = name.lastIndexOf('.');
    const owner = this.map(name.slice('key:'.length, Math.max(last, 'key:'.length)));
    const key = name.slice(last === -1 ? 'key:'.length : last + 1);
    return owner?.entries.find((entry) => entry.key === key)?.keySpan;
  }

  /** The keys of a mapping, as they follow each other. */
  keysOf(path: string): readonly string[] {
    return this.map(path)?.entries.map(({ key }) => key) ?? [];
  }

  private get root(): YamlNode | undefined {
    this.read ??= { root: this.front() };
    return this.read.root;
  }

  private inBody(name: string): Span | undefined {
    const { body } = this;
    if (!body) return undefined;
    if (name === 'prompt') return body.prompt;
    if (name === 'model-answer') return body.modelAnswer;
    if (name === 'notes') return body.notes;
    const [part, index] = name.split('.');
    if (part === 'hints') return body.hints[Number(index)];
    if (part === 'follow-ups') return body.followUps[Number(index)];
    return part === 'weak-answer' ? body.weakAnswers[Number(index)] : undefined;
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
